import { acronym } from './acronym.ts';
import { ampersand } from './ampersand.ts';
import { apposition } from './apposition.ts';
import { article } from './article.ts';
import { bodyContext } from './body-context.ts';
import { capitals } from './capitals.ts';
import { dateline } from './dateline.ts';
import { definiteBody } from './definite-body.ts';
import { eponym } from './eponym.ts';
import { givenName } from './given-name.ts';
import { initials } from './initials.ts';
import { kin } from './kin.ts';
import { kinBefore } from './kin-before.ts';
import { known } from './known.ts';
import { particle } from './particle.ts';
import { placeAfterComma } from './place-after-comma.ts';
import { placeContext } from './place-context.ts';
import { plural } from './plural.ts';
import { roleBefore } from './role-before.ts';
import { subject } from './subject.ts';
import { surname } from './surname.ts';
import { bodyOf } from './body-of.ts';
import { definition } from './definition.ts';
import { team } from './team.ts';
import { title } from './title.ts';
import { work } from './work.ts';
import type { EvidenceRule } from './evidence.ts';

/** Every kind of evidence, strongest first: the first that speaks for the type that wins names the mention's rule. */
export const EVIDENCE: readonly EvidenceRule[] = [
  title,
  known,
  dateline,
  givenName,
  ampersand,
  initials,
  surname,
  particle,
  roleBefore,
  kinBefore,
  eponym,
  apposition,
  definition,
  bodyOf,
  team,
  bodyContext,
  placeAfterComma,
  placeContext,
  acronym,
  definiteBody,
  plural,
  subject,
  kin,
  article,
  work,
  capitals,
];

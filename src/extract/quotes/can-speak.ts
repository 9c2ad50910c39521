import { ROLE_NOUNS } from '../names/lexicon/role-nouns.ts';
import type { Page } from './page.ts';
import { FINDINGS, type ReportingVerb } from './reporting-verbs.ts';
import type { Source } from './sources.ts';
import { SPEAKER_NOUNS } from './words.ts';

/** Papers and people that find something out. */
const FINDERS = new Set(
  `study studies survey surveys poll polls report reports data figures research review results investigation analysis documents
  records inquiry audit panel jury court researchers scientists investigators inspectors judge commission committee tests test
  autopsy paper filing filings document statistics`.split(/\s+/),
);

/** What things do as well as people: "the warm response indicates that …" is the reporter's. */
const SHOWS = new Set('indicate suggest signal hint underscore underline highlight'.split(' '));

/** Bodies and papers that speak under a common noun. */
const BODIES = new Set(
  `company firm group team agency ministry department office board council court committee party union association organization
  organisation administration government commission institute university bank airline hospital club army military navy side
  spokespeople people estimate forecast projection evidence model statement letter email memo article post note newspaper magazine book`.split(
    /\s+/,
  ),
);

/** Whether the head of a source is a name, a pronoun whose person is known, or a noun for people, bodies or papers. */
function canSpeak(page: Page, { first, after, speaker }: Source): boolean {
  const { tokens, document, cast } = page;
  let head = first;
  for (let i = first; i < after && !/^(?:ADP|PUNCT|SCONJ)$/.test(document.tag(i)); i++) head = i;
  if (document.tag(head) === 'PRON') return speaker !== null;
  if (cast.mentionAt(tokens.start[head]!)) return true;
  const noun = tokens.lower(head);
  const nouns = [
    noun,
    noun.replace(/s$/, ''),
    noun.replace(/ies$/, 'y'),
    noun.replace(/men$/, 'man'),
    noun.replace(/women$/, 'woman'),
  ];
  return nouns.some((one) => [ROLE_NOUNS, SPEAKER_NOUNS, FINDERS, BODIES].some((list) => list.has(one)));
}

/** "The study found that", "data showed that": not "she found that her keys were gone". */
function findsOut(page: Page, { first, after }: Source): boolean {
  for (let i = first; i < after; i++) if (FINDERS.has(page.tokens.lower(i))) return true;
  return false;
}

/** Whether the subject may tell something by the verb, where the verb is one of things as well as of people. */
export function canReport(page: Page, { lemma }: ReportingVerb, source: Source | null): boolean {
  if (FINDINGS.has(lemma)) return source !== null && findsOut(page, source);
  return !SHOWS.has(lemma) || source === null || canSpeak(page, source);
}

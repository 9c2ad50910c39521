import type { EntityType } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { EVIDENCE } from './evidence/order.ts';
import { isAdjective, knownType } from './known.ts';
import { DEFINITE_HEADS } from './lexicon/heads.ts';
import { EVERYDAY_WORDS } from './lexicon/everyday-words.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { type PersonName, parsePerson, standsFor } from './person-names.ts';
import { isGivenName } from './given.ts';
import { Shape } from './shapes.ts';

/** All candidates of a document with the same words, and what they are taken to name. */
export interface Group {
  readonly key: string;
  readonly members: Candidate[];
  readonly scores: Record<EntityType, number>;
  /** null: no name at all. */
  type: EntityType | null;
  rule: string;
  person: PersonName | null;
}

const CONTEXTS = 4;
/** A name with less evidence than this for any type is of type other. */
const LEAST = 0.9;

/**
 * Groups candidates by their words and decides what each group names, from its own words, from the contexts of all its members and
 * from the longer names of the document that it may shorten. O(candidates).
 */
export function decideGroups(document: Document, shapes: Uint8Array, candidates: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (!group) {
      group = {
        key: candidate.key,
        members: [],
        scores: { person: 0, organization: 0, place: 0, other: 0 },
        type: null,
        rule: 'names/capitals',
        person: null,
      };
      groups.set(candidate.key, group);
    }
    group.members.push(candidate);
  }
  let lower: Set<string> | null = null;
  const lowerWords = (): ReadonlySet<string> => (lower ??= wordsInLowerCase(document, shapes));
  const long = [...groups.values()].filter((group) => group.key.includes(' '));
  const short = [...groups.values()].filter((group) => !group.key.includes(' '));
  for (const group of long) decide(document, shapes, group, null, lowerWords);
  const shortened = makeShortForms(long);
  for (const group of short) decide(document, shapes, group, shortened, lowerWords);
  return groups;
}

function decide(
  document: Document,
  shapes: Uint8Array,
  group: Group,
  shortened: ShortForms | null,
  lowerWords: () => ReadonlySet<string>,
): void {
  const { tokens } = document;
  const { scores, members } = group;
  const firstRule: Partial<Record<EntityType, string>> = {};
  const seen = Math.min(members.length, CONTEXTS);
  for (const rule of EVIDENCE)
    for (let i = 0; i < (rule.own ? 1 : seen); i++) {
      const given = rule.vote(members[i]!, tokens, shapes);
      if (!given) continue;
      scores[given.type] += given.weight;
      if (given.weight > 0) firstRule[given.type] ??= rule.name;
    }
  const link = shortened?.find(group.key) ?? null;
  if (link) {
    scores[link] += link === 'person' ? 5.5 : 4;
    firstRule[link] ??= 'names/short-form';
  }
  let best: EntityType = 'other';
  for (const type of ['person', 'organization', 'place'] as const) if (scores[type] > scores[best]) best = type;
  if (scores[best] < LEAST && best !== 'other') best = 'other';
  if (isDropped(document, shapes, group, best, link !== null, lowerWords)) return;
  group.type = best;
  group.rule = firstRule[best] ?? 'names/capitals';
  if (best === 'person') group.person = parsePerson(group.key);
}

/** A lone word that only ever stands where a capital proves nothing has to be known, or to be tagged as a name. */
function isDropped(
  document: Document,
  shapes: Uint8Array,
  group: Group,
  type: EntityType,
  linked: boolean,
  lowerWords: () => ReadonlySet<string>,
): boolean {
  const first = group.members[0]!;
  if (isAdjective(group.key)) return true;
  if (linked || knownType(group.key) !== null) return false;
  const one = first.after - first.first === 1;
  const acronym = one && shapes[first.first] === Shape.CAPITALS;
  const definite = type === 'organization' && DEFINITE_HEADS.has(group.key) && group.members.some((member) => !member.initial);
  if (one && !acronym && !definite && COMMON_WORDS.has(group.key) && type !== 'person') return true;
  if (group.members.some((member) => !member.initial || member.title)) return false;
  if (!one) return false;
  if (COMMON_WORDS.has(group.key)) return true;
  if (isGivenName(group.key) || SURNAMES.has(group.key)) return false;
  if (type === 'other' || EVERYDAY_WORDS.has(group.key) || document.tokens.word(first.after) === ':') return true;
  if (AGENTS.test(group.key)) return true;
  return document.tag(first.first) !== 'PROPN' || lowerWords().has(group.key);
}

/** Words that the document also writes without a capital: at the start of a sentence they are no names. */
function wordsInLowerCase(document: Document, shapes: Uint8Array): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < shapes.length; i++) if (shapes[i] === Shape.LOWER) words.add(document.tokens.lower(i));
  return words;
}

/** Plurals of nouns for persons: "Prosecutors said". */
const AGENTS = /(?:ors|ers|ists|ians|ants|ents|ees|ives|cials|men)$/;

interface ShortForms {
  find(key: string): EntityType | null;
}

/** Single words that may stand for a longer name of the document: a person's last or first name, the first word of a body's name. */
function makeShortForms(long: readonly Group[]): ShortForms {
  const forms = new Map<string, EntityType>();
  for (const group of long) {
    if (group.type === 'person' && group.person) {
      const name = group.person;
      for (const form of [name.last, ...(name.words.length > 3 ? name.words : [name.words.at(-1)!, name.words[0]!])])
        if (standsFor(parsePerson(form), name) && !forms.has(form)) forms.set(form, 'person');
    } else if (group.type === 'organization') {
      const first = group.key.split(' ')[0]!;
      if (
        first.length > 2 &&
        !COMMON_WORDS.has(first) &&
        !EVERYDAY_WORDS.has(first) &&
        !isAdjective(first) &&
        knownType(first) !== 'place' &&
        !forms.has(first)
      )
        forms.set(first, 'organization');
    }
  }
  return { find: (key) => forms.get(key) ?? forms.get(key.replaceAll('-', ' ')) ?? null };
}

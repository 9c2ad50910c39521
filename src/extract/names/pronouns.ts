import type { Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import { Kind } from '../../text/tokens.ts';
import type { Register } from './entities.ts';
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import type { Gender } from './person-names.ts';
import { quotedTokens } from './quoted.ts';

const PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Verbs behind which a name is more often who is spoken to. */
const TAKES_HEARER = new Set(
  'told tells asked asks urged urges warned warns answered reminded assured promised promises'.split(' '),
);

const SUBJECTS = new Set(['he', 'she']);
/** Stand for whom a pronoun means that could not be told. */
const UNKNOWN = { male: '?he', female: '?she' } as const;

/** A pronoun looks no further back than this many sentences. */
const REACH = 6;
/** … and over no more than this many mentions, so that work stays linear in any text. */
const MENTIONS_BACK = 100;
/** Tokens. */
const LONGEST_CLAUSE = 60;

interface Heard {
  readonly entity: string;
  readonly sentence: number;
  readonly token: number;
  /** It is the subject of a verb of speech. */
  readonly speaks: boolean;
}

/**
 * "he" and "she" outside quotation marks, where only one person within reach can be meant: the nearest sentence back that names a
 * person of that gender decides, and only if it names one, or if one of them is its speaker. O(tokens + mentions · reach).
 */
export function findPronouns(document: Document, register: Register, mentions: readonly Mention[]): Mention[] {
  const { tokens } = document;
  const people = mentions.filter((mention) => mention.type === 'person');
  if (people.length === 0) return [];
  const quoted = quotedTokens(document);
  const heard: Heard[] = [];
  const found: Mention[] = [];
  const hear = (entity: string, start: number, end: number): void => {
    const token = tokens.at(start);
    if (quoted[token]) return;
    const after = tokens.at(end - 1) + 1;
    // "…, said Jane Roe", not "he told Jane Roe" or "…, a baker, asked Jane Roe"
    const behind = SPEECH_VERBS.has(tokens.lower(token - 1)) && tokens.kind[token - 2] === Kind.PUNCTUATION;
    const inverted = behind && (!TAKES_HEARER.has(tokens.lower(token - 1)) || /^["”’']$/.test(tokens.word(token - 2)));
    const speaks = SPEECH_VERBS.has(tokens.lower(after)) || inverted;
    heard.push({ entity, sentence: document.sentenceAt(start), token, speaks });
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const gender = PRONOUNS.get(tokens.lower(i));
    if (gender === undefined || quoted[i]) continue;
    const start = tokens.start[i]!;
    while (next < people.length && people[next]!.start < start) {
      const mention = people[next++]!;
      hear(mention.entity, mention.start, mention.end);
    }
    const sentence = document.sentenceAt(start);
    if (isCataphor(document, i, sentence, people[next])) continue;
    const entity = antecedent(register, heard, gender, sentence);
    if (entity === null) {
      // Whoever that is stands beside those named here: "He would not say why Roe left."
      if (SUBJECTS.has(tokens.lower(i))) heard.push({ entity: UNKNOWN[gender], sentence, token: i, speaks: false });
      continue;
    }
    if (isObject(document, i) && isOwnSubject(document, heard, i, sentence)) continue;
    const person = register.person(entity);
    if (person) person.gender ??= gender;
    found.push({ start, end: tokens.end[i]!, entity, type: 'person', mention: 'pronoun', rule: 'names/pronoun' });
    hear(entity, start, tokens.end[i]!);
  }
  return found;
}

/** "In his speech, Roe …": the name may come after, so nobody is sure. */
function isCataphor(document: Document, token: number, sentence: number, next: Mention | undefined): boolean {
  const bounds = document.sentences[sentence];
  if (!bounds || !next || next.start >= bounds.end) return false;
  const { tokens } = document;
  for (let i = token; tokens.start[i]! < next.start && i < bounds.after && i < token + LONGEST_CLAUSE; i++)
    if (tokens.word(i) === ',') {
      const first = tokens.lower(bounds.first);
      return (
        first === 'in' ||
        first === 'on' ||
        first === 'at' ||
        first === 'after' ||
        first === 'before' ||
        first === 'during' ||
        first === 'despite' ||
        first === 'with' ||
        first === 'when' ||
        first === 'while' ||
        first === 'as' ||
        first === 'for' ||
        first === 'since' ||
        first === 'by'
      );
    }
  return false;
}

/** "him", and "her" where no noun follows that it could possess. */
function isObject(document: Document, token: number): boolean {
  const word = document.tokens.lower(token);
  if (word === 'him') return true;
  if (word !== 'her') return false;
  const next = document.tag(token + 1);
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'NUM';
}

/** "Roe thanked him": who acts in a clause is not whom "him" means; a mark, "that" or a verb of speech parts clauses. */
function isOwnSubject(document: Document, heard: readonly Heard[], token: number, sentence: number): boolean {
  const last = heard.at(-1);
  if (!last || last.sentence !== sentence) return false;
  const { tokens } = document;
  if (token - last.token > LONGEST_CLAUSE) return false;
  for (let i = last.token + 1; i < token; i++) {
    const word = tokens.lower(i);
    if (
      word === ',' ||
      word === 'that' ||
      word === ';' ||
      word === 'and' ||
      word === 'but' ||
      word === 'who' ||
      SPEECH_VERBS.has(word)
    )
      return false;
  }
  return true;
}

function antecedent(register: Register, heard: readonly Heard[], gender: 'male' | 'female', sentence: number): string | null {
  const fits = (entity: string): boolean => {
    if (entity === UNKNOWN.male || entity === UNKNOWN.female) return entity === UNKNOWN[gender];
    const known: Gender = register.person(entity)?.gender ?? null;
    return known === null || known === gender;
  };
  for (let k = heard.length - 1; k >= 0 && k >= heard.length - MENTIONS_BACK && heard[k]!.sentence >= sentence - REACH;) {
    const at = heard[k]!.sentence;
    const here: Heard[] = [];
    for (; k >= 0 && k >= heard.length - MENTIONS_BACK && heard[k]!.sentence === at; k--)
      if (fits(heard[k]!.entity)) here.push(heard[k]!);
    const entities = [...new Set(here.map((one) => one.entity))];
    if (entities.length === 1 && entities[0] === UNKNOWN[gender]) continue;
    if (entities.length === 1) return sure(register, heard, entities[0]!, gender, sentence) ? entities[0]! : null;
    if (entities.length > 1) {
      const speakers = [...new Set(here.filter((one) => one.speaks).map((one) => one.entity))];
      return speakers.length === 1 ? speakers[0]! : null;
    }
  }
  return null;
}

/** A person of unknown gender is meant only if nobody else of the right gender was named nearby. */
function sure(register: Register, heard: readonly Heard[], entity: string, gender: 'male' | 'female', sentence: number): boolean {
  if (register.person(entity)?.gender === gender) return true;
  for (let k = heard.length - 1; k >= 0 && k >= heard.length - MENTIONS_BACK && heard[k]!.sentence >= sentence - 2; k--)
    if (heard[k]!.entity !== entity && register.person(heard[k]!.entity)?.gender === gender) return false;
  return true;
}

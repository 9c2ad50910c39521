import type { Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import { Kind } from '../../text/tokens.ts';
import type { Register } from './entities.ts';
import { KIN, ROLE_NOUNS } from './lexicon/role-nouns.ts';
import { endsTitle } from './lexicon/titles.ts';

const LONGEST_ROLE = 8;
/** Words that end a role before a name when read backwards. */
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'this',
  'that',
  'and',
  'or',
  'but',
  'of',
  'in',
  'by',
  'with',
  'to',
  'for',
  'from',
  'as',
  'said',
  'says',
  'when',
  'while',
  'told',
  'after',
  'then',
]);

/** Tells each person what the words beside the name say they are: "ministry spokeswoman Jane Roe", "Jane Roe, a spokeswoman,". */
export function readRoles(document: Document, register: Register, named: readonly Mention[]): void {
  const { tokens, text } = document;
  for (const mention of named) {
    if (mention.type !== 'person') continue;
    const first = tokens.at(mention.start);
    const after = tokens.at(mention.end - 1) + 1;
    const before = roleBefore(document, first);
    if (before !== null)
      register.addRole(mention.entity, text.slice(tokens.start[before.first], tokens.end[before.after - 1]).replace(/\s+/g, ' '));
    const behind = roleBehind(document, after);
    if (behind !== null)
      register.addRole(mention.entity, text.slice(tokens.start[behind.first], tokens.end[behind.after - 1]).replace(/\s+/g, ' '));
  }
}

const isPossessive = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’';

interface TokenRange {
  readonly first: number;
  readonly after: number;
}

function roleBefore(document: Document, name: number): TokenRange | null {
  const { tokens } = document;
  let last = name - 1;
  const comma = tokens.word(last) === ',';
  if (comma) last--;
  const head = tokens.lower(last);
  if (last < 0 || !(ROLE_NOUNS.has(head) || endsTitle(head))) return null;
  let first = last;
  const begin = document.sentences[document.sentenceAt(tokens.start[last]!)]?.first ?? 0;
  while (first > begin && last - first < LONGEST_ROLE) {
    const word = tokens.lower(first - 1);
    if (word === 'then' && tokens.word(first) === '-') {
      first--;
      break;
    }
    if (word === "'s" && KIN.has(head)) {
      // "the baker's eldest niece, Nora": the whole says who she is
      first--;
      continue;
    }
    if (tokens.kind[first - 1] !== Kind.WORD && word !== '-') break;
    if (
      word === "'s" ||
      (DETERMINERS.has(word) &&
        !(word === 'of' && tokens.lower(first - 2) !== 'of' && endsTitle(tokens.lower(first - 2)) && first - 2 >= 0))
    )
      break;
    const tag = document.tag(first - 1);
    if (
      tag !== 'NOUN' &&
      tag !== 'PROPN' &&
      tag !== 'ADJ' &&
      tag !== 'PUNCT' &&
      tag !== 'ADP' &&
      tag !== 'X' &&
      word !== 'acting' &&
      word !== 'retired'
    )
      break;
    first--;
  }
  if (KIN.has(head) && tokens.lower(first - 1) === 'the' && first < last) first--;
  // "[the mayor] 's niece": what possesses is a mark or a name of its own
  while (first < last && (tokens.kind[first] !== Kind.WORD || isPossessive(tokens.lower(first)))) first++;
  // With a comma between, only what begins a sentence or follows one is the role of the name behind it.
  if (comma && !(KIN.has(head) || isCommaRole(document, first, last))) return null;
  return { first, after: last + 1 };
}

/** "…," acting Defence Secretary, Jane Roe, said: the role has no article and a verb or mark stands before it. */
function isCommaRole(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  const before = tokens.word(first - 1);
  const starts =
    first === 0 || before === ',' || before === '”' || before === '"' || before === '.' || before.toLowerCase() === 'the';
  return starts && tokens.word(last + 1) === ',';
}

function roleBehind(document: Document, at: number): TokenRange | null {
  const { tokens } = document;
  if (tokens.word(at) !== ',') return null;
  let first = at + 1;
  const determiner = tokens.lower(first);
  if (determiner === 'a' || determiner === 'an' || determiner === 'the') first++;
  if (isPossessive(determiner)) return null;
  let head = -1;
  let i = first;
  for (; i < first + LONGEST_ROLE && i < tokens.length; i++) {
    const word = tokens.lower(i);
    if (tokens.kind[i] === Kind.PUNCTUATION && word !== '-') break;
    if (head >= 0 && word !== 'of' && word !== 'at' && word !== 'for' && word !== 'the' && word !== "'s" && word !== '-') {
      const tag = document.tag(i);
      if (
        tag === 'VERB' ||
        tag === 'AUX' ||
        tag === 'PRON' ||
        tag === 'CCONJ' ||
        tag === 'ADP' ||
        tag === 'SCONJ' ||
        tag === 'PART'
      )
        break;
    }
    if (ROLE_NOUNS.has(word) || endsTitle(word)) head = head < 0 ? i : head;
    else if (head < 0 && (word === 'said' || word === 'and' || word === 'of' || word === 'who' || document.tag(i) === 'VERB'))
      return null;
  }
  while (i > first && (tokens.kind[i - 1] === Kind.PUNCTUATION || ['of', 'the', 'at', 'for', "'s"].includes(tokens.lower(i - 1))))
    i--;
  if (head < 0 || i <= head) return null;
  // "After talks with Jane Roe, the president said …": what begins the main clause is no apposition
  if (determiner === 'the' && tokens.kind[i] === Kind.WORD) return null;
  return { first, after: i };
}

import type { Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import { Kind } from '../../text/tokens.ts';
import type { Person, Register } from './entities.ts';
import { isAdjective } from './known.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from './lexicon/countries.ts';
import { KIN, ROLE_NOUNS } from './lexicon/role-nouns.ts';

/** Words that make another office of the same noun. */
const DISTINCT = new Set([
  'then',
  'incoming',
  'outgoing',
  'retired',
  'vice',
  'deputy',
  'former',
  'prime',
  'assistant',
  'ex',
  'under',
  'first',
  'late',
]);
const SENTENCES_BACK = 3;
/** Beyond these an article is no report, and work has to stay linear. */
const MOST_HOLDERS = 40;
const MENTIONS_BACK = 60;

/** "the president", "the US president", "the spokesman", where one person of the article bears that role. */
export function findRoles(document: Document, register: Register, named: readonly Mention[]): Mention[] {
  const { tokens } = document;
  const holders = new Map<string, Person[]>();
  for (const person of register.people())
    for (const role of person.roles)
      for (const word of role.split(/[\s-]+/))
        if (ROLE_NOUNS.has(word) && !KIN.has(word)) {
          const list = holders.get(word) ?? [];
          if (list.length < MOST_HOLDERS && !list.includes(person)) list.push(person);
          holders.set(word, list);
        }
  if (holders.size === 0) return [];
  const found: Mention[] = [];
  let next = 0;
  const recent: { readonly id: string; readonly sentence: number }[] = [];
  for (let i = 1; i < tokens.length; i++) {
    while (next < named.length && named[next]!.end <= tokens.start[i]!) {
      const mention = named[next++]!;
      if (mention.type === 'person') recent.push({ id: mention.entity, sentence: document.sentenceAt(mention.start) });
    }
    const list = holders.get(tokens.lower(i));
    if (!list || tokens.kind[i] !== Kind.WORD) continue;
    const phrase = definite(document, i);
    if (phrase === null || (named[next] && named[next]!.start < tokens.end[i]!)) continue;
    const sentence = document.sentenceAt(tokens.start[i]!);
    const person = holderOf(list, tokens.lower(i), phrase.modifiers, tokens.start[i]!, recent, sentence);
    if (!person) continue;
    let first = phrase.first;
    for (let k = next - 1; k >= 0 && named[k]!.end > tokens.start[first]!; k--)
      first = Math.max(first, tokens.at(named[k]!.end - 1) + 1);
    found.push({
      start: tokens.start[first]!,
      end: tokens.end[i]!,
      entity: person.id,
      type: 'person',
      mention: 'role',
      rule: 'names/role',
    });
    recent.push({ id: person.id, sentence });
  }
  return found;
}

/** The words between "the" and the noun, at most four; null where the noun is no definite description that stands by itself. */
function definite(document: Document, noun: number): { readonly first: number; readonly modifiers: readonly string[] } | null {
  const { tokens } = document;
  const after = tokens.lower(noun + 1);
  if (after === 'of' || after === '-' || (after === "'s" && KIN.has(tokens.lower(noun)))) return null;
  // "the president Jane Roe", "the spokesman for …", "the director general"
  const next = tokens.word(noun + 1);
  if (next !== '' && next[0] !== next[0]!.toLowerCase() && !tokens.word(noun + 1).startsWith("'")) return null;
  if (document.tag(noun + 1) === 'NOUN') return null;
  const modifiers: string[] = [];
  for (let i = noun - 1; i >= 0 && noun - i <= 5; i--) {
    const word = tokens.lower(i);
    if (word === 'the') return { first: i, modifiers };
    if (tokens.kind[i] !== Kind.WORD && word !== '-') return null;
    const tag = document.tag(i);
    const capital = tokens.word(i)[0] !== word[0];
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && word !== '-' && !capital) return null;
    if (word !== '-') modifiers.unshift(word);
  }
  return null;
}

function holderOf(
  list: readonly Person[],
  noun: string,
  modifiers: readonly string[],
  at: number,
  recent: readonly { readonly id: string; readonly sentence: number }[],
  sentence: number,
): Person | null {
  const fits = list.filter(
    (person) => person.since < at && sameNation(person, modifiers) && person.roles.some((role) => agrees(role, noun, modifiers)),
  );
  if (fits.length <= 1) return fits[0] ?? null;
  const near = new Set<string>();
  for (
    let k = recent.length - 1;
    k >= 0 && k >= recent.length - MENTIONS_BACK && recent[k]!.sentence >= sentence - SENTENCES_BACK;
    k--
  )
    near.add(recent[k]!.id);
  const nearby = fits.filter((person) => near.has(person.id));
  return nearby.length === 1 ? nearby[0]! : null;
}

const countryOf = (word: string): string | null => COUNTRY_OF_ADJECTIVE.get(word) ?? COUNTRY_OF_NAME.get(word) ?? null;

/** Whether the modifiers can be said of the role: the same nation, no word that makes it another office. */
function agrees(role: string, noun: string, modifiers: readonly string[]): boolean {
  const words = role.split(/[\s-]+/);
  const at = words.lastIndexOf(noun);
  if (at < 0) return false;
  for (const word of DISTINCT) if (words.slice(0, at).includes(word) !== modifiers.includes(word)) return false;
  for (const word of modifiers) {
    if (DISTINCT.has(word) || words.includes(word)) continue;
    if (countryOf(word) === null && !isAdjective(word)) return false;
  }
  return true;
}

/** Whether no role of the person names another nation than the modifiers do. */
function sameNation(person: Person, modifiers: readonly string[]): boolean {
  const asked = modifiers.map(countryOf).find((country) => country !== null);
  if (asked === undefined) return true;
  const own = person.roles.flatMap((role) => role.split(/[\s-]+/).map(countryOf)).filter((country) => country !== null);
  return own.length === 0 || own.includes(asked);
}

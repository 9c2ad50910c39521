import type { Tokens } from '../../text/tokens.ts';
import { PARTICLES } from './lexicon/common-words.ts';
import { EITHER, FEMALE, MALE } from './lexicon/given-names.ts';
import { FEMALE_ROLES, MALE_ROLES } from './lexicon/role-nouns.ts';
import { FEMALE_TITLES, MALE_TITLES } from './lexicon/titles.ts';

export type Gender = 'male' | 'female' | null;

/** A person's name taken apart; words in lower case, hyphens gone ("al-Sadr" is al, sadr). */
export interface PersonName {
  readonly words: readonly string[];
  /** Words of the last name with its particles, as far as they can be told; joined by spaces. */
  readonly last: string;
  /** The first word, where there is more than the last name; null otherwise. */
  readonly given: string | null;
}

const MANY_WORDS = 4;
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Last names stand first in these names of East Asia, of two or three words. */
const FAMILY_FIRST = new Set(
  `kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang deng feng cao peng zeng xi wen jiang mao hua
  nguyen tran le pham hoang phan vu dang bui do ngo tsai lai ban moon roh bo yao deng jia shi`.split(/\s+/),
);

export function parsePerson(key: string): PersonName {
  const words = withoutNickname(key)
    .replaceAll('-', ' ')
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '' && !GENERATIONS.has(word));
  if (words.length === 0) return { words: [key], last: key, given: null };
  if (words.length === 1) return { words, last: words[0]!, given: null };
  if (PARTICLES.has(words[0]!)) return { words, last: words.join(' '), given: null };
  if (FAMILY_FIRST.has(words[0]!) && words.length <= 3 && !MALE.has(words[0]!) && !FEMALE.has(words[0]!) && !key.includes('.'))
    if (words.length === 3 || !(MALE.has(words[1]!) || FEMALE.has(words[1]!)))
      return { words, last: words[0]!, given: words[1]! };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!)) from--;
  return { words, last: words.slice(from).join(' '), given: words[0]! };
}

/** 'robert "bob" roe' is robert roe. */
function withoutNickname(key: string): string {
  const open = key.search(/["\u201c\u2018]/);
  const close = Math.max(key.lastIndexOf('"'), key.lastIndexOf('\u201d'), key.lastIndexOf("'"));
  return open > 0 && close > open ? key.slice(0, open).trim() + key.slice(close + 1) : key;
}

/** Whether a short form (a last name, a first name, a pair of last names) can stand for the full name. */
export function standsFor(short: PersonName, full: PersonName): boolean {
  if (short.words.length >= full.words.length) return false;
  const text = short.words.join(' ');
  if (text === full.last || bare(text) === bare(full.last)) return true;
  if (full.words.join(' ').endsWith(` ${text}`) || full.words[0] === text) return true;
  // "Lula" for "Luiz Inácio Lula da Silva": a word of a name of many
  return short.words.length === 1 && full.words.length >= MANY_WORDS && text.length > 3 && full.words.includes(text);
}

/** Whether two fuller names may be one person's: the last names agree and the first names do not differ. */
export function compatible(a: PersonName, b: PersonName): boolean {
  if (a.given === null || b.given === null) return a.words.join(' ') === b.words.join(' ');
  if (a.last !== b.last) return false;
  if (a.given === b.given) return true;
  const initial = (name: string): string | null => (name.replace('.', '').length === 1 ? name[0]! : null);
  return initial(a.given) === b.given[0] || initial(b.given) === a.given[0];
}

/** Without particles: "al sadr" is "sadr". */
export const bare = (name: string): string => {
  const words = name.split(' ');
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from]!)) from++;
  return words.slice(from).join(' ');
};

/** What titles, roles and the first name tell; null where they do not. */
export function genderOf(name: PersonName, roleWords: readonly string[]): Gender {
  for (const word of roleWords) {
    if (MALE_TITLES.has(word) || MALE_ROLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word) || FEMALE_ROLES.has(word)) return 'female';
  }
  const given = name.given ?? (name.words.length === 1 ? name.words[0]! : null);
  if (given === null || EITHER.has(given)) return null;
  const male = MALE.has(given);
  const female = FEMALE.has(given);
  return male === female ? null : male ? 'male' : 'female';
}

export const titleWords = (tokens: Tokens, first: number, after: number): string[] =>
  Array.from({ length: after - first }, (_, i) => tokens.lower(first + i));

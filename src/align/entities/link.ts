import { parsePerson } from '../../extract/names/person-names.ts';
import { SURNAMES } from '../../extract/names/lexicon/surnames.ts';
import type { EntityType } from '../../model/entity.ts';

/** Entities of one type and spelling. */
export interface LinkedName {
  readonly type: EntityType;
  readonly spelling: string;
}

const LONG_SURNAME = 7;
const PARTICLES = new Set([
  'al',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'abu',
  'ben',
]);

/**
 * Joins groups that name the same: names that differ in one letter of a long last name, a last name with the one full name of the
 * pile that ends in it, initials with the one long form of the pile. Never joins two first names. The groups come in a fixed order;
 * each is looked up in an index by its words. O(n · length of a name).
 */
export function linkGroups<Name extends LinkedName>(groups: readonly Name[]): Name[][] {
  const parent = groups.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  joinPeople(groups, root, join);
  joinBodies(groups, join);
  const joined = new Map<number, Name[]>();
  groups.forEach((group, i) => {
    const list = joined.get(root(i)) ?? [];
    list.push(group);
    joined.set(root(i), list);
  });
  return [...joined.values()];
}

function joinPeople(groups: readonly LinkedName[], root: (i: number) => number, join: (a: number, b: number) => void): void {
  const fullByShape: Index = new Map();
  const fullByLast: Index = new Map();
  const short: number[] = [];
  groups.forEach(({ type, spelling }, i) => {
    if (type !== 'person') return;
    const words = spelling.split(' ');
    const last = lastName(words);
    if (last.length === words.length) {
      short.push(i);
      return;
    }
    const given = single(words[0]!);
    // Names that a letter parts share a shape with that letter left out.
    for (const shape of shapes(last.join(' '))) push(fullByShape, `${given} ${shape}`, i);
    push(fullByLast, last.join(' '), i);
    if (last.length > 1) push(fullByLast, last.at(-1)!, i);
    // The first word only where the family name stands first.
    const family = parsePerson(spelling).last;
    if (family === words[0]) push(fullByLast, family, i);
  });
  for (const [first, ...others] of fullByShape.values())
    for (const other of others) if (alike(groups[first!]!.spelling, groups[other]!.spelling)) join(first!, other);
  for (const i of short) {
    const { spelling } = groups[i]!;
    const candidates = new Set<number>();
    for (const form of [spelling, bare(spelling)]) for (const full of fullByLast.get(form) ?? []) candidates.add(root(full));
    if (candidates.size === 0)
      for (const [last, list] of near(spelling, fullByLast))
        if (mayVary(spelling, last)) for (const full of list) candidates.add(root(full));
    if (candidates.size === 1) join([...candidates][0]!, i);
  }
}

/** "Qassem" and "Qasem": transcriptions differ in doubled letters. */
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** Last names in the index that one letter parts from the name: found by leaving a letter out or putting none in. */
function near(name: string, index: Index): [string, ReadonlySet<number>][] {
  const found: [string, ReadonlySet<number>][] = [];
  if (bare(name).length < LONG_SURNAME) return found;
  for (let i = 0; i < name.length; i++) {
    const left = name.slice(0, i) + name.slice(i + 1);
    const list = index.get(left);
    if (list) found.push([left, list]);
  }
  return found;
}

/** The last name with its particles: of "jad al hakim" it is "al hakim". */
function lastName(words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  while (from > 0 && PARTICLES.has(words[from - 1]!)) from--;
  return words.slice(from);
}

const bare = (name: string): string => {
  const words = name.split(' ');
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from]!)) from++;
  return words.slice(from).join(' ');
};

/** The name itself and, where it is long, every form with one letter masked: two names that one letter parts share one. */
function shapes(name: string): string[] {
  const all = [name];
  if (bare(name).length < LONG_SURNAME) return all;
  for (let i = 0; i < name.length && i < 40; i++) all.push(`${name.slice(0, i)}*${name.slice(i + 1)}`);
  return all;
}

/**
 * Whether one long last name may be a slip or a transcription of the other: they begin alike, and are not both known names
 * ("Peterson" and "Petersen" are two families).
 */
function mayVary(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  if (one.length < LONG_SURNAME || other.length < LONG_SURNAME || one[0] !== other[0]) return false;
  return !((SURNAMES.has(one) || isPatronymic(one)) && (SURNAMES.has(other) || isPatronymic(other)));
}

/** Last names made by the thousand from first names; one letter parts two of them. */
const isPatronymic = (name: string): boolean => /(?:s[eo]n|ez)$/.test(name);

/** Whether two names with like first names may be one person's: no letter of the last name and no middle name forbids it. */
function alike(a: string, b: string): boolean {
  if (!mayVary(lastName(a.split(' ')).join(' '), lastName(b.split(' ')).join(' '))) return false;
  const middle = (name: string): string[] => {
    const words = name.split(' ');
    return words.slice(1, words.length - lastName(words).length);
  };
  const [one, other] = [middle(a), middle(b)];
  return one.length === 0 || other.length === 0 || one.join(' ') === other.join(' ');
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&']);
const LONGEST_ACRONYM = 6;

function joinBodies(groups: readonly LinkedName[], join: (a: number, b: number) => void): void {
  const byInitials: Index = new Map();
  groups.forEach(({ type, spelling }, i) => {
    if (type !== 'organization') return;
    const words = spelling.split(' ').filter((word) => !SMALL.has(word));
    if (words.length > 2) push(byInitials, words.map((word) => word[0]).join(''), i);
  });
  groups.forEach(({ type, spelling }, i) => {
    if (type !== 'organization' || spelling.includes(' ') || spelling.length > LONGEST_ACRONYM) return;
    const long = byInitials.get(spelling);
    if (long?.size === 1) join([...long][0]!, i);
  });
}

/** Groups by a key; a set, because thousands may share one. */
type Index = Map<string, Set<number>>;

function push(index: Index, key: string, value: number): void {
  const list = index.get(key);
  if (list) list.add(value);
  else index.set(key, new Set([value]));
}

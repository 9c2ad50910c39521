import { LIKE_WORDS } from './like-words.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    went: 'go',
    gone: 'go',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    led: 'lead',
    paid: 'pay',
    sent: 'send',
    spent: 'spend',
    built: 'build',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    broke: 'break',
    broken: 'break',
    drove: 'drive',
    flew: 'fly',
    held: 'hold',
    hid: 'hide',
    kept: 'keep',
    laid: 'lay',
    ran: 'run',
    sang: 'sing',
    swore: 'swear',
    taught: 'teach',
    thought: 'think',
    wore: 'wear',
    bought: 'buy',
    brought: 'bring',
    became: 'become',
    people: 'person',
  }),
);

const ENDINGS = ['ingly', 'edly', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'] as const;
const SHORTEST_STEM = 3;

/** A rough stem: endings of inflection cut off, a doubled last consonant made single. For comparing words, never for showing. */
export function stemOf(word: string): string {
  const lower = fold(word);
  const base = IRREGULAR.get(lower) ?? lower;
  for (const ending of ENDINGS) {
    const stem = base.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM || !base.endsWith(ending)) continue;
    if (ending === 's' && base.endsWith('ss')) continue;
    const last = stem.length - 1;
    const doubled = ending.length > 1 && stem[last] === stem[last - 1] && !'lsz'.includes(stem[last]!);
    return trimmed(doubled ? stem.slice(0, -1) : stem);
  }
  return trimmed(base);
}

/** "agre" and "agree", "bodi" and "body" are one. */
const trimmed = (stem: string): string => (stem.length > SHORTEST_STEM && /[eiy]$/.test(stem) ? stem.slice(0, -1) : stem);

/** Lower case without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : lower.replaceAll('’', "'").normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

const SENSES: ReadonlyMap<string, string> = new Map(
  LIKE_WORDS.flatMap((row) => row.map((word): [string, string] => [stemOf(word), `=${row[0]!}`])),
);

/** What a word means, as far as headlines go: its stem, or the sense of a row of like words. */
export function senseOf(word: string): string {
  let sense = known.get(word);
  if (sense === undefined) {
    const stem = stemOf(word);
    sense = SENSES.get(stem) ?? stem;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, sense);
  }
  return sense;
}

/** A pile's words recur; the memory of them is bounded. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** So much of two stems has to be the same for them to be of one family: "reduc" and "reduct", "iraq" and "iraq(i)". */
const LEAST_PREFIX = 4;
const LEAST_PART = 0.65;
/** A stem of this length that begins the other is enough. */
const SHORTEST_WHOLE = 5;

export function related(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a[0] === '=') return false;
  if (Math.min(a.length, b.length) >= SHORTEST_WHOLE && (a.startsWith(b) || b.startsWith(a))) return true;
  const least = Math.max(LEAST_PREFIX, Math.ceil(LEAST_PART * Math.max(a.length, b.length)));
  if (Math.min(a.length, b.length) < least) return false;
  return a.slice(0, least) === b.slice(0, least);
}

/**
 * A word without its inflection: plural, "-ed", "-ing". Light on purpose: what differs by derivation (withdraw, withdrawal) is tied by
 * the list of like words, where it can be read and argued with.
 */
export function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  const known = IRREGULAR.get(bare);
  if (known) return known;
  if (bare.length < 4 || !LETTERS.test(bare)) return bare;
  const singular = withoutPlural(bare);
  if (singular !== bare) return withoutE(singular);
  for (const suffix of ['ing', 'ed']) {
    if (!bare.endsWith(suffix)) continue;
    const root = bare.slice(0, -suffix.length);
    if (root.length < 3 || !/[aeiouy]/.test(root)) return bare;
    return withoutE(undoubled(root));
  }
  return withoutE(bare);
}

const LETTERS = /^[\p{L}-]+$/u;

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** "closed" leaves "clos": so "close" loses its e, too. */
const withoutE = (word: string): string =>
  word.length > 3 && word.endsWith('e')
    ? word.slice(0, -1)
    : word.endsWith('y') && word.length > 4
      ? `${word.slice(0, -1)}i`
      : word;

const undoubled = (root: string): string =>
  root.length > 3 && root.at(-1) === root.at(-2) && !/[lsz]$/.test(root) ? root.slice(0, -1) : root;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    began: 'begin',
    begun: 'begin',
    bought: 'buy',
    brought: 'bring',
    built: 'build',
    came: 'com',
    children: 'child',
    gave: 'giv',
    given: 'giv',
    gone: 'go',
    went: 'go',
    held: 'hold',
    kept: 'keep',
    left: 'leav',
    leaves: 'leav',
    made: 'mak',
    men: 'man',
    met: 'meet',
    paid: 'pay',
    people: 'person',
    sent: 'send',
    sold: 'sell',
    spent: 'spend',
    struck: 'strik',
    taken: 'tak',
    took: 'tak',
    women: 'woman',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    written: 'writ',
    wrote: 'writ',
    lives: 'lif',
    ran: 'run',
    drew: 'draw',
    drawn: 'draw',
    died: 'die',
    dying: 'die',
    dead: 'dead',
    said: 'say',
    shut: 'shut',
    fell: 'fall',
    fallen: 'fall',
    rose: 'ris',
    risen: 'ris',
  }),
);

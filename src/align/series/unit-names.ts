import { UNIT_WORDS } from '../../extract/figures/lexicon/units.ts';

/** Signs and short forms that a newspaper has rather than the word. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['Cel', '°C'],
  ['[degF]', '°F'],
  ['deg', '°'],
  ['[mi_i]/h', ' mph'],
  ['km/h', ' km/h'],
  ['km', ' km'],
  ['cm', ' cm'],
  ['mm', ' mm'],
  ['kg', ' kg'],
  ['m2', ' square metres'],
  ['km2', ' square kilometres'],
  ['m3', ' cubic metres'],
  ['dB', ' dB'],
]);

/** Words that have no other plural. */
const SAME_PLURAL: ReadonlySet<string> = new Set([
  'horsepower',
  'hertz',
  'kelvin',
  'stone',
  'bpd',
  'mpg',
  'ppm',
  'ppb',
  'psi',
  'mbps',
  'gbps',
]);

/** The first word that the lexicon of units has for a code. */
const WORDS: ReadonlyMap<string, string> = new Map([...UNIT_WORDS].toReversed().map(([word, code]) => [code, word]));

/** A unit as it stands behind a number, blank and all: " yards", "°C"; a code of no table stands as it is, without its brackets. */
export function unitName(code: string, value: number): string {
  const sign = SIGNS.get(code);
  if (sign !== undefined) return sign;
  const word = code === '[bbl_us]/d' ? 'barrel per day' : WORDS.get(code);
  if (word === undefined) return ` ${code.replace(/[[\]]/g, '').replace(/_[a-z]+/g, '')}`;
  return ` ${Math.abs(value) === 1 ? word : plural(word)}`;
}

/** "barrels per day", "square feet", "watt hours". */
function plural(words: string): string {
  const [head, tail] = words.split(/ (?=per )/) as [string, string | undefined];
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const before = head.slice(0, head.length - last.length);
  return before + pluralWord(last) + (tail === undefined ? '' : ` ${tail}`);
}

function pluralWord(word: string): string {
  if (SAME_PLURAL.has(word) || word.length < 3) return word;
  if (word === 'foot') return 'feet';
  if (word === 'century') return 'centuries';
  return /(?:ch|s|x)$/.test(word) ? `${word}es` : `${word}s`;
}

import type { EntityType } from '../../model/entity.ts';
import { COUNTRY_OF_NAME } from '../../extract/names/lexicon/countries.ts';
import { SAME_ORGANIZATION } from '../../extract/names/lexicon/organizations.ts';

const SAME = new Map(SAME_ORGANIZATION.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** British spellings of words that bodies are called by, as the American ones. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
]);

/** Transcriptions of the Arabic article, compared as one. */
const PARTICLES = new Set(['al', 'el', 'ul']);
const GENERATIONS = new Set(['jr', 'sr']);

/**
 * A name as it is compared: lower case, without accents, stops, hyphens and leading articles; a country by its usual name, a
 * well-known body by its own; a person without generation and middle initials.
 */
export function spellingsOf(name: string, type: EntityType): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u2019', "'");
  if (type === 'place') {
    const plain = folded.replace(/^the /, '');
    const country = COUNTRY_OF_NAME.get(plain) ?? COUNTRY_OF_NAME.get(folded);
    if (country !== undefined) return country;
  }
  const words = folded
    .replaceAll(/['.]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
  if (words[0] === 'the' || words[0] === 'a' || words[0] === 'an') words.shift();
  if (type === 'person') {
    const kept = words.filter((word, i) => !GENERATIONS.has(word) && !(word.length === 1 && i > 0 && i < words.length - 1));
    return kept.map((word) => (PARTICLES.has(word) ? 'al' : word)).join(' ');
  }
  if (type !== 'organization') return words.join(' ');
  if (words[0] === 'united' && words[1] === 'states') words.splice(0, 2, 'us');
  const plain = words.map((word) => AMERICAN.get(word) ?? word).join(' ');
  return SAME.get(plain) ?? SAME.get(folded.replace(/^the /, '')) ?? plain;
}

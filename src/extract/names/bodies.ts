import type { Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import type { Register } from './entities.ts';
import { BODY_KINDS, FIRMS, FIRM_WORDS, OTHER_BODY_WORDS } from './lexicon/body-kinds.ts';
import { KNOWN_FIRMS, ORGANIZATIONS } from './lexicon/organizations.ts';
import { quotedTokens } from './quoted.ts';

/** Beyond so many bodies an article is a list, and "the company" is none of them for sure. */
const MOST_BODIES = 40;

interface Body {
  readonly id: string;
  readonly words: readonly string[];
  /** Null: its name does not tell. */
  readonly firm: boolean | null;
}

/**
 * "the airline", "the ministry", "the company": the one body named before that it can mean. A kind that two names bear, or a firm
 * beside another that may be one, is nobody. Outside quotation marks only. O(tokens + phrases · MOST_BODIES).
 */
export function findBodies(document: Document, register: Register, named: readonly Mention[]): Mention[] {
  const { tokens } = document;
  if (!named.some(({ type }) => type === 'organization')) return [];
  const names = new Map(register.entities().map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  const bodies: Body[] = [];
  const found: Mention[] = [];
  let quoted: Uint8Array | null = null;
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens.lower(i);
    if (!(FIRMS.has(word) || BODY_KINDS.has(word)) || tokens.lower(i - 1) !== 'the' || tokens.word(i) !== word) continue;
    const start = tokens.start[i - 1]!;
    for (; next < named.length && named[next]!.start < start; next++) {
      const { type, entity, mention } = named[next]!;
      if (type !== 'organization' || mention !== 'name' || seen.has(entity)) continue;
      seen.add(entity);
      bodies.push(bodyOf(entity, names.get(entity)!));
    }
    if (bodies.length === 0 || bodies.length > MOST_BODIES || !standsAlone(document, i)) continue;
    if (named[next] && named[next]!.start < tokens.end[i]!) continue;
    quoted ??= quotedTokens(document);
    if (quoted[i]) continue;
    const body = FIRMS.has(word) ? theFirm(bodies) : theOne(bodies, BODY_KINDS.get(word)!);
    if (body)
      found.push({ start, end: tokens.end[i]!, entity: body.id, type: 'organization', mention: 'role', rule: 'names/body' });
  }
  return found;
}

function bodyOf(id: string, name: string): Body {
  const key = name.toLowerCase();
  const words = key.split(/[\s’'-]+/);
  const firm = KNOWN_FIRMS.has(key) || words.some((word) => FIRM_WORDS.has(word));
  const other = ORGANIZATIONS.has(key) || words.some((word) => OTHER_BODY_WORDS.has(word));
  return { id, words, firm: firm ? true : other ? false : null };
}

const theOne = (bodies: readonly Body[], heads: ReadonlySet<string>): Body | null => {
  const fits = bodies.filter(({ words }) => words.some((word) => heads.has(word)));
  return fits.length === 1 ? fits[0]! : null;
};

/** The only one that is a firm by its name, or may be one. */
function theFirm(bodies: readonly Body[]): Body | null {
  const fits = bodies.filter(({ firm }) => firm !== false);
  return fits.length === 1 ? fits[0]! : null;
}

/** "the company’s plan", "the company said", but not "the company of friends", "the company car", "the company that …". */
function standsAlone(document: Document, noun: number): boolean {
  const { tokens } = document;
  const after = tokens.lower(noun + 1);
  if (after === '-' || after === 'of' || after === 'for' || after === 'that' || after === 'which' || after === 'in') return false;
  if (tokens.gap(noun + 1) && tokens.word(noun + 1) !== after) return false;
  const tag = document.tag(noun + 1);
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ';
}

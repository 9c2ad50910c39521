import type { Qualifier } from '../../../model/figure.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { LONGEST_QUALIFIER, QUALIFIERS_BEFORE, QUALIFIERS_BEHIND } from '../lexicon/qualifiers.ts';

export interface Qualified {
  readonly qualifier: Qualifier | null;
  /** Tokens of the phrase with its qualifier. */
  readonly first: number;
  readonly after: number;
}

const LAST_WORDS: ReadonlySet<string> = new Set([...QUALIFIERS_BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1)!));
const FIRST_WORDS: ReadonlySet<string> = new Set([...QUALIFIERS_BEHIND.keys()].map((phrase) => phrase.split(' ')[0]!));
/** What may stand between the qualifier and the number. */
const BETWEEN: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'its', 'their', 'his', 'her', '(']);

/** The qualifier of the number phrase `first` to `after`: before it, else behind it. The longest phrase wins. */
export function findQualifier(tokens: Tokens, first: number, after: number): Qualified {
  for (const end of BETWEEN.has(tokens.lower(first - 1)) ? [first, first - 1] : [first]) {
    const start = longestBefore(tokens, end);
    if (start < end) return { qualifier: QUALIFIERS_BEFORE.get(joined(tokens, start, end))!, first: start, after };
  }
  if (FIRST_WORDS.has(tokens.lower(after))) {
    for (let length = LONGEST_QUALIFIER; length > 0; length--) {
      const found = QUALIFIERS_BEHIND.get(joined(tokens, after, after + length));
      if (found) return { qualifier: found, first, after: after + length };
    }
  }
  return { qualifier: null, first, after };
}

/** Where the longest qualifier that ends before token `end` begins; `end` where there is none. */
function longestBefore(tokens: Tokens, end: number): number {
  if (!LAST_WORDS.has(tokens.lower(end - 1))) return end;
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    if (end - length >= 0 && QUALIFIERS_BEFORE.has(joined(tokens, end - length, end))) return end - length;
  }
  return end;
}

function joined(tokens: Tokens, from: number, to: number): string {
  let text = tokens.lower(from);
  for (let i = from + 1; i < to; i++) text += ' ' + tokens.lower(i);
  return text;
}

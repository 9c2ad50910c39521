import { isUpper } from '../../text/characters.ts';
import { Kind } from '../../text/tokens.ts';
import type { Page } from './page.ts';

/** A clause has its verb within so many tokens. */
const FARTHEST_VERB = 150;

/** Whether a finite verb stands among the tokens: an auxiliary, or a verb that is neither infinitive nor participle. */
export function hasFiniteVerb(page: Page, first: number, after: number): boolean {
  const { tokens, document } = page;
  for (let i = first; i < Math.min(after, first + FARTHEST_VERB); i++) {
    if (tokens.kind[i] !== Kind.WORD) continue;
    const tag = document.tag(i);
    if (tag === 'AUX') {
      if (tokens.lower(i - 1) !== 'to') return true;
      continue;
    }
    if (tag !== 'VERB') continue;
    const word = tokens.lower(i);
    // Part of a name, whatever the tag, or a noun behind its article: "an associate director", "the show's lead writer"
    if (isUpper(tokens.word(i)[0]!) && (i > first || page.cast.mentionAt(tokens.start[i]!)?.mention === 'name')) continue;
    if (i > first && (document.tag(i - 1) === 'DET' || tokens.lower(i - 1) === "'s") && document.tag(i + 1) === 'NOUN') continue;
    if (word.endsWith('ing') || tokens.lower(i - 1) === 'to') continue;
    if (word.endsWith('ed') && i > first && document.tag(i - 1) === 'NOUN' && document.tag(i + 1) === 'ADP') continue;
    return true;
  }
  return false;
}

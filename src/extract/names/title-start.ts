import type { Tokens } from '../../text/tokens.ts';

/** Words that make another office of the title behind them. */
const BEFORE_TITLE = new Set([
  'former',
  'then',
  'late',
  'ex',
  'acting',
  'deputy',
  'vice',
  'incoming',
  'outgoing',
  'interim',
  'assistant',
  'retired',
]);

/** "former President", "then-Prime Minister": where the title with such a word begins. */
export function titleStart(tokens: Tokens, first: number): number {
  const back = tokens.word(first - 1) === '-' ? first - 2 : first - 1;
  return back >= 0 && BEFORE_TITLE.has(tokens.lower(back)) ? back : first;
}

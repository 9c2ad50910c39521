import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { FUNCTION_WORDS } from './lexicon/common-words.ts';
import { Shape } from './shapes.ts';

/** How a sentence uses capitals: as prose does, as a headline in Title Case, or throughout. */
export type LineStyle = 'prose' | 'headline' | 'capitals';

const FEWEST_WORDS = 4;

/**
 * In a headline nearly every word that is no function word has a capital, so that capitals prove nothing; only a line of its own that
 * does not end in a full stop is taken for one. O(sentence).
 */
export function lineStyle(document: Document, sentence: Sentence, shapes: Uint8Array): LineStyle {
  const { tokens } = document;
  let words = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = sentence.first; i < sentence.after; i++) {
    const shape = shapes[i]!;
    if (shape === Shape.NONE) continue;
    if (shape === Shape.CAPITALS) capitals++;
    if (FUNCTION_WORDS.has(tokens.lower(i)) && shape !== Shape.CAPITALS) continue;
    words++;
    if (shape >= Shape.CAPITAL && shape !== Shape.MIXED) capital++;
  }
  if (words >= 3 && capitals >= words * 0.8) return 'capitals';
  if (words < FEWEST_WORDS || capital < words * 0.7) return 'prose';
  const paragraph = document.paragraphs[sentence.paragraph]!;
  const alone = paragraph.start === sentence.start && paragraph.end === sentence.end;
  if (!alone && document.partAt(sentence.start)?.role !== 'title') return 'prose';
  const last = tokens.word(sentence.after - 1);
  return last.endsWith('.') ? 'prose' : 'headline';
}

import type { Origin, Series } from '../model/record.ts';
import type { Aligner } from './pile.ts';

/** `findings` are attached later. */
export interface SeriesAlignment {
  readonly series: readonly Series[];
  readonly origins: readonly Origin[];
}

/** The figures of one measure over all articles, with a verdict on each pair that can be compared, and who stands behind them. */
export function alignFigures(): Aligner<SeriesAlignment> {
  return { add() {}, finish: () => ({ series: [], origins: [] }) };
}

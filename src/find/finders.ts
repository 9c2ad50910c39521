import type { Finder } from './finder.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteMarksDropped } from './quote-marks-dropped.ts';

/** Every kind of finding there is. The order breaks ties between findings of one severity and weight. */
export const FINDERS: readonly Finder[] = [quoteAltered, quoteMarksDropped];

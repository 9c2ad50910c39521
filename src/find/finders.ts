import { copyMeaningChanged } from './copy-meaning-changed.ts';
import { copyRewrite } from './copy-rewrite.ts';
import { copyVerbatim } from './copy-verbatim.ts';
import type { Finder } from './finder.ts';
import { textDamaged } from './text-damaged.ts';

/** Every kind of finding there is. The order breaks ties between findings of one severity and weight. */
export const FINDERS: readonly Finder[] = [copyMeaningChanged, copyRewrite, copyVerbatim, textDamaged];

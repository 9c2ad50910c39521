import type { Finder } from './finder.ts';

/** Every kind of finding there is. The order breaks ties between findings of one severity and weight. */
export const FINDERS: readonly Finder[] = [];

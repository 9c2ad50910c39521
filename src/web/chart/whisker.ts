import type { FigureEntry } from '../../model/record.ts';

/**
 * How a qualifier is drawn. "About" and the like give no width, so their whiskers have a fixed length on the screen and are dashed:
 * they say that the value is loose, not how loose. A range is drawn to scale.
 */
export interface Whisker {
  /** Which way the value is open: an arrow to that side. */
  readonly arrow: 'up' | 'down' | null;
  /** Sides on which a short dashed whisker says that the value is loose. */
  readonly loose: 'both' | 'below' | null;
  /** Whether the value itself is excluded ("more than"): an open mark. */
  readonly open: boolean;
  /** The other end of a range. */
  readonly to: number | null;
}

const NONE: Whisker = { arrow: null, loose: null, open: false, to: null };

export function whiskerOf({ qualifier, max }: Pick<FigureEntry, 'qualifier' | 'max'>): Whisker {
  if (max !== null && max !== undefined) return { ...NONE, to: max };
  switch (qualifier) {
    case 'about':
      return { ...NONE, loose: 'both', open: true };
    case 'nearly':
      return { ...NONE, loose: 'below', open: true };
    case 'more-than':
      return { ...NONE, arrow: 'up', open: true };
    case 'at-least':
      return { ...NONE, arrow: 'up' };
    case 'less-than':
      return { ...NONE, arrow: 'down', open: true };
    case 'at-most':
    case 'as-many-as':
      return { ...NONE, arrow: 'down' };
    case 'between':
    case 'exactly-stated':
    case null:
    case undefined:
      return NONE;
  }
}

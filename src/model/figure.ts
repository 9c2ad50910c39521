import type { Span } from './span.ts';

export type Qualifier =
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'at-least'
  | 'at-most'
  | 'less-than'
  | 'as-many-as'
  | 'between'
  | 'exactly-stated';

export type FigureStatus = 'actual' | 'planned' | 'estimated' | 'feared' | 'goal';

/** A number that the article reports as a fact, before days are known: its times are indexes into the article's times. */
export interface Figure extends Span {
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
  /** ISO 4217 code, UCUM unit, `percent`, `percentage-point`; null for a count. */
  readonly unit: string | null;
  /** The article's words for what is counted. */
  readonly what: string | null;
  readonly where: string | null;
  readonly change: 'up' | 'down' | null;
  readonly status: FigureStatus;
  readonly asOfTime: number | null;
  readonly sinceTime: number | null;
  /** Told of an earlier time that the words don't date ("when talks began there were 900", "down from 900"): as of no known day. */
  readonly past?: boolean;
  /** Entity id of who is given for it. */
  readonly by: string | null;
  readonly rule: string;
}

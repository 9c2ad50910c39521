import type { RuleInfo } from '../../model/rule.ts';
import type { SymbolicTime, TimeMod, TimeType } from '../../model/time.ts';
import type { Reader } from './reader.ts';

/** What a rule makes of the tokens at a trigger: an expression, several that share words, or nothing that may be read otherwise. */
export interface Found {
  /** Tokens, half-open. */
  readonly first: number;
  readonly after: number;
  readonly type: TimeType;
  readonly symbolic: SymbolicTime;
  readonly mod?: TimeMod;
  readonly part?: 'third' | 'edge';
  /** Takes no article or words before it: the expression is an adjective ("a nine-month delay"). */
  readonly bare?: boolean;
  /** No tense near it says on which side of its base it lies. */
  readonly loose?: boolean;
  readonly tense?: 'past' | 'future';
  /** The weekday that stands with a day. */
  readonly weekday?: number;
  /** Something is compared with how it was then: "up from 8% a year earlier". */
  readonly compared?: boolean;
}

/** Marks tokens that look like a time and are none. */
export interface NoTime {
  readonly none: true;
  readonly after: number;
}

export type Trigger =
  | 'number'
  | 'month'
  | 'weekday'
  | 'unit'
  | 'season'
  | 'daypart'
  | 'deictic'
  | 'reference'
  | 'frequency'
  | 'decade'
  | 'noon'
  | 'long'
  | 'opener';

/** One rule: reads at a token of one of its triggers. It may look back as far as `floor`, the end of the expression before. */
export interface TimeRule extends RuleInfo {
  readonly on: readonly Trigger[];
  read(r: Reader, i: number, floor: number): Found | readonly Found[] | NoTime | null;
}

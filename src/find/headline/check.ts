import type { Severity } from '../../model/record.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Pin } from '../../model/span.ts';
import type { Story } from './views.ts';

/** An element of a headline that the body does not carry. */
export interface Unsupported {
  /** What the headline has and the body lacks, as the end of "its headline …". */
  readonly says: string;
  /** The element in the headline. */
  readonly element: Pin;
  /** The sentence of the body that comes closest, or speaks against it; null where none does. */
  readonly sentence: Pin | null;
  readonly severity: Severity;
}

/** One element of headlines that is held against bodies. */
export interface HeadlineCheck extends RuleInfo {
  check(story: Story): Unsupported | null;
}

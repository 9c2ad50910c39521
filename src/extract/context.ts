import type { Quotation } from '../model/quotation.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Cast } from './names/cast.ts';

/** What the later extractors may build on. */
export interface Context {
  readonly times: readonly TimeExpression[];
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
}

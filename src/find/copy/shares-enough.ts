import type { Copy } from '../../model/record.ts';

/** UTF-16 units: some thirty words, two sentences. Two briefs of one sentence each are alike without being copies. */
const LEAST_SHARED = 180;

/** Whether the passages of a copy are long enough to call it a version of the other article. */
export const sharesEnough = ({ passages }: Copy): boolean =>
  passages.reduce((sum, { a, b }) => sum + Math.min(a.end - a.start, b.end - b.start), 0) >= LEAST_SHARED;

import type { RuleInfo } from '../model/rule.ts';

/** Rules of the layer align that entries of an article name: those that date it. */
export const ALIGN_RULES: readonly RuleInfo[] = [];

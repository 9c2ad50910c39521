import type { RuleInfo } from '../model/rule.ts';

/** Every rule that makes an entry of an article, in the order in which the extractors run them. */
export const EXTRACT_RULES: readonly RuleInfo[] = [];

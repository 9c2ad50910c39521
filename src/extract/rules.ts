import type { RuleInfo } from '../model/rule.ts';
import { STRUCTURE_RULES } from '../text/structure.ts';
import { COMMITMENT_RULES } from './commitments/rules.ts';
import { EVENT_RULES } from './events/events.ts';
import { FIGURE_RULES } from './figures/rules.ts';
import { NAME_RULES } from './names/rules.ts';
import { QUOTE_RULES } from './quotes/quotations.ts';
import { TIME_RULES } from './time/rules.ts';

/** Every rule that makes an entry of an article, in the order in which the extractors run them. */
export const EXTRACT_RULES: readonly RuleInfo[] = [
  ...STRUCTURE_RULES.map(({ name, about }) => ({ name, about })),
  ...TIME_RULES,
  ...NAME_RULES,
  ...QUOTE_RULES,
  ...FIGURE_RULES,
  ...COMMITMENT_RULES,
  ...EVENT_RULES,
];

import { ALIGN_RULES } from '../align/rules.ts';
import { EXTRACT_RULES } from '../extract/rules.ts';
import { FINDERS } from '../find/finders.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { RuleInfo } from '../model/rule.ts';

/** Every rule that can stand behind an entry, in the order of the layers. */
export const allRules = (): readonly RuleInfo[] => [...EXTRACT_RULES, ...ALIGN_RULES, ...FINDERS.flatMap(({ rules }) => rules)];

/** Name → what it does, of the rules that are used, in the order of the layers. */
export function ruleTexts(used: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    allRules()
      .filter(({ name }) => used.has(name))
      .map(({ name, about }) => [name, about]),
  );
}

/** The rules that made an article's entries, with repetitions. */
export function* rulesOf(record: ArticleRecord): Generator<string> {
  for (const list of [
    record.structure,
    record.names,
    record.times,
    record.quotations,
    record.figures,
    record.commitments,
    record.events,
  ])
    for (const { rule } of list) yield rule;
}

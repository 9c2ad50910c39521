import type { DateReason, Published } from '../model/article.ts';
import { dayOfMonth, monthOf, MONTHS, yearOf, type Day } from '../model/day.ts';
import type { ArticleRecord, Evidence } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';

const RULE = 'date-inferred/reasons';

/** An article without a date of its own, and what its words and its neighbours say of it. One finding an article. */
export const dateInferred: Finder = {
  types: ['date.inferred'],
  rules: [
    { name: RULE, about: 'An article carries no date; its day, or a range of days, follows from its words and its neighbours.' },
  ],
  start() {
    const drafts: Draft[] = [];
    return {
      add({ record: { article } }) {
        if (article.published.basis === 'inferred') drafts.push(report(article));
      },
      finish: () => drafts,
    };
  },
};

function report({ id, title, published }: ArticleRecord['article']): Draft {
  const name = title ? `“${title}” [${id}]` : `“${id}”`;
  return {
    type: 'date.inferred',
    severity: published.date ? 'medium' : 'low',
    says: `The article ${name} carries no date; it was published ${when(published)}, because ${because(published.reasons)}.`,
    about: id,
    evidence: evidenceOf(published.reasons),
    rule: RULE,
    weight: published.date ? 2 : published.from && published.to ? 1 : 0,
  };
}

/** "on 28 July 2031", "on a Wednesday, not before 22 January 2031", "between 4 November and …". */
function when({ date, from, to, weekday }: Published): string {
  if (date) return `on ${spelled(date)}`;
  const on = weekday ? `on a ${weekday}` : '';
  if (from && to)
    return weekday ? `${on} from ${spelled(from)} to ${spelled(to)}` : `between ${spelled(from)} and ${spelled(to)}`;
  const bound = from ? `not before ${spelled(from)}` : to ? `not after ${spelled(to)}` : '';
  return [on, bound].filter(Boolean).join(', ');
}

/** Reasons are sentences; here each becomes a clause. */
export const because = (reasons: readonly DateReason[]): string =>
  reasons.map(({ says }) => says.replace(/\.$/, '').replace(/^It /, 'it ')).join('; ');

export function evidenceOf(reasons: readonly DateReason[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of reasons)
    for (const one of evidence) seen.set(`${one.article} ${one.in ?? ''} ${one.start} ${one.end}`, one);
  return [...seen.values()];
}

const spelled = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;

import type { Published } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Finding, StoryRecord } from '../model/record.ts';

/** What is new in a record since a day. */
export interface NewSince {
  /** Whose evidence has an article that was published on the day or later, in the record's order. */
  readonly findings: readonly Finding[];
  /** How many others rest on an article that may be as late, but of which it is not certain. */
  readonly uncertain: number;
}

type Late = 'yes' | 'perhaps' | 'no';

/** O(findings × evidence). */
export function newSince(record: StoryRecord, day: Day): NewSince {
  const late = new Map(record.articles.map(({ article }) => [article.id, lateness(article.published, day)]));
  const states = record.findings.map((finding) => ({
    finding,
    of: finding.evidence.map(({ article }) => late.get(article) ?? 'no'),
  }));
  return {
    findings: states.filter(({ of }) => of.includes('yes')).map(({ finding }) => finding),
    uncertain: states.filter(({ of }) => !of.includes('yes') && of.includes('perhaps')).length,
  };
}

/** Whether an article is of the day or later: certainly, where even the first of its days is; perhaps, where the last is, or none is known. */
function lateness({ date, from, to }: Published, day: Day): Late {
  if (date !== null) return date >= day ? 'yes' : 'no';
  if (from !== null && from >= day) return 'yes';
  return to === null || to >= day ? 'perhaps' : 'no';
}

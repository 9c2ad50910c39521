import { resolveTimes } from '../extract/time/resolve.ts';
import type { Published } from '../model/article.ts';
import type { DayRange } from '../model/day.ts';
import type { Event } from '../model/event.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ArticleRecord, CommitmentEntry, EventEntry, FigureEntry, TimeEntry } from '../model/record.ts';
import type { Pin, Span } from '../model/span.ts';
import type { ResolvedTime } from '../model/time.ts';

/**
 * An extraction in the contract's form, now that the article's day is known as well as it will be: spans as offsets into
 * `article.text` (or into the title that was given apart from it), times as values and days.
 */
export function toArticleRecord(extraction: Extraction, published: Published): ArticleRecord {
  const { article, offset } = extraction;
  const days = resolveTimes(extraction.times, { from: published.from, to: published.to });
  const pin = (span: Span): Pin => pinOf(span, offset);
  const rangeOf = (time: number | null): DayRange | null => (time === null ? null : knownRange(days[time]));
  return {
    article: {
      id: article.id,
      title: article.title?.trim() ?? null,
      source: article.source,
      url: article.url,
      byline: article.byline,
      language: article.language,
      text: article.text,
      sha256: article.sha256,
      published,
    },
    structure: extraction.structure.map(({ role, rule, ...span }) => ({ ...pin(span), role, rule })),
    entities: extraction.entities,
    names: extraction.names.map(({ entity, type, mention, rule, ...span }) => ({ ...pin(span), entity, type, mention, rule })),
    times: extraction.times.map(({ type, mod, rule, ...span }, i): TimeEntry => {
      const { value, from, to } = days[i]!;
      return { ...pin(span), type, value, ...(mod ? { mod } : {}), from, to, rule };
    }),
    quotations: extraction.quotations.map(({ kind, content, cue, source, speaker, rule }) => ({
      kind,
      content: content.map(pin),
      cue: cue && pin(cue),
      source: source && pin(source),
      speaker,
      rule,
    })),
    figures: extraction.figures.map(
      ({
        asOfTime,
        sinceTime,
        past,
        value,
        max,
        qualifier,
        unit,
        what,
        where,
        change,
        status,
        by,
        rule,
        ...span
      }): FigureEntry => {
        const today = status === 'actual' && !past ? knownRange(published) : null;
        const told = rangeOf(asOfTime);
        // What is told as a fact is not told of a day to come.
        const isAhead = status === 'actual' && told?.from != null && published?.to != null && told.from > published.to;
        const asOf = isAhead ? today : (told ?? (asOfTime === null ? today : null));
        return {
          ...pin(span),
          value,
          max,
          qualifier,
          unit,
          what,
          where,
          change,
          status,
          asOf,
          since: rangeOf(sinceTime),
          by,
          rule,
        };
      },
    ),
    commitments: extraction.commitments.map(({ actor, action, state, deadline, rule, ...span }): CommitmentEntry => {
      const time = deadline && days[deadline.time];
      const due = deadline && { from: time?.from ?? null, to: time?.to ?? null, relation: deadline.relation };
      return { ...pin(span), actor, action, state, deadline: due, rule };
    }),
    events: extraction.events.flatMap((event) => eventEntry(event, days, pin, published)),
  };
}

/** A span of the reading as a span of the article. */
export const pinOf = ({ start, end }: Span, offset: number): Pin =>
  start >= offset ? { start: start - offset, end: end - offset } : { start, end, in: 'title' };

/** An event whose day is not known is no event of the record. */
function eventEntry(event: Event, days: readonly ResolvedTime[], pin: (span: Span) => Pin, published: Published): EventEntry[] {
  const date = knownRange(days[event.time]);
  if (!date) return [];
  return [{ ...pin(event), date, future: isFuture(date, published), rule: event.rule }];
}

/** Whether the days lie behind the article's own; null where their order can't be told. */
function isFuture(date: DayRange, published: Published): boolean | null {
  if (date.from && published.to && date.from > published.to) return true;
  if (date.to && published.from && date.to <= published.from) return false;
  return null;
}

function knownRange(range: DayRange | undefined): DayRange | null {
  if (!range || (range.from === null && range.to === null)) return null;
  return { from: range.from, to: range.to };
}

import { pinText } from '../../model/pin-text.ts';
import type { ArticleRecord, EventEntry } from '../../model/record.ts';
import { contains } from '../../model/span.ts';
import { wordsOf } from '../threads/words.ts';

/** An event as the timeline needs it: small, since it stays in memory. */
export interface Telling {
  readonly article: string;
  readonly event: number;
  /** The outlet; the article itself where none is given. */
  readonly source: string;
  /** `from/to`: events are one happening on the same days only. */
  readonly days: string;
  readonly words: readonly string[];
  /** Of the words as they stand: the same in a copy. */
  readonly print: number;
}

export function tellingsOf(record: ArticleRecord): Telling[] {
  const { article } = record;
  return record.events.map((entry, event) => {
    const text = pinText(record, entry);
    const { acts, things } = wordsOf(withoutTimes(record, entry, text));
    return {
      article: article.id,
      event,
      source: article.source ?? `\n${article.id}`,
      days: `${entry.date.from ?? ''}/${entry.date.to ?? ''}`,
      words: [...new Set([...acts, ...things])],
      print: fingerprint(text),
    };
  });
}

/** The happening's words without its dates, which all events of a day share. */
function withoutTimes({ times }: ArticleRecord, entry: EventEntry, text: string): string {
  let result = text;
  for (let i = firstTime(times, entry.start, entry.in === 'title'); i < times.length; i++) {
    const time = times[i]!;
    if (time.in === entry.in && time.start >= entry.end) break;
    if (time.in !== entry.in || !contains(entry, time)) continue;
    const from = time.start - entry.start;
    result = result.slice(0, from) + ' '.repeat(time.end - time.start) + result.slice(time.end - entry.start);
  }
  return result;
}

function firstTime(times: ArticleRecord['times'], start: number, inTitle: boolean): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { in: at, end } = times[middle]!;
    const before = inTitle ? at === 'title' && end <= start : at === 'title' || end <= start;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a over letters and digits, without case. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text.toLowerCase())
    if (/[\p{L}\p{N}]/u.test(char)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

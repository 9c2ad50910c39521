import { isDay, makeDay, MONTHS, type Day } from '../model/day.ts';

/**
 * The day of a date or date-time as files and pages write it: ISO 8601 ("2031-07-28", "2031-07-28T23:50:00-04:00", "20310728"),
 * RFC 5322 ("Mon, 28 Jul 2031 23:50:00 GMT"), or with the month in words ("July 28, 2031", "28 July 2031"). The day is the one
 * that is written, in its own zone. Null for everything else: "03/04/2021" has two readings and so has none here.
 */
export function dayOf(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 80);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/.exec(text);
  if (compact) return existing(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return inWords(text);
}

/** "Mon, 28 Jul 2031", "28 July 2031", "July 28th, 2031", "Mon Jul 28 23:50:00 2031". */
function inWords(text: string): Day | null {
  const words = text.replaceAll(',', ' ').replaceAll('.', ' ').split(/\s+/);
  let month = 0;
  let day = 0;
  let year = 0;
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/i.exec(word);
    if (number && word.length >= 4 && number[1]!.length === 4) year ||= Number(number[1]);
    else if (number && number[1]!.length <= 2) day ||= Number(number[1]);
    else month ||= monthOf(word);
    if (year && month && day) return existing(year, month, day);
  }
  return null;
}

/** 1–12 for an English month's name or its first three letters; 0 otherwise. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower.length < 3) return 0;
  return (
    MONTHS.findIndex(
      (name) =>
        name.toLowerCase() === lower || (lower === 'sept' ? name === 'September' : name.slice(0, 3).toLowerCase() === lower),
    ) + 1
  );
}

function existing(year: number, month: number, day: number): Day | null {
  if (year < 1000) return null;
  const made = makeDay(year, month, day);
  return isDay(made) ? made : null;
}

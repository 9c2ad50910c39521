import { daysBetween, type Day } from '../../model/day.ts';
import { dayOf } from '../dates.ts';
import { lineOf } from './blocks.ts';
import type { PageMetadata } from './metadata.ts';
import { dayOfWords, daysIn, shownDays, type ShownDay } from './shown-days.ts';

export interface PageDate {
  readonly day: Day;
  /** `given` by metadata or markup, `stated` in words that the page shows. */
  readonly basis: 'given' | 'stated';
  readonly says: string;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'published_time',
  'published-date',
  'ptime',
  'displaydate',
  'article_date_original',
  'originalpublicationdate',
  'timestamp',
  'date',
];

/** The day of publication: from metadata, from marked-up times, from the address, from words where dates stand. */
export function pageDate(document: Document, metadata: PageMetadata, url: string | null): PageDate | null {
  const dayFirst = readsDayFirst(metadata.language);
  const shown = shownDays(document, dayFirst);
  const told = fromLd(metadata) ?? fromMeta(metadata);
  if (told) return inOwnZone(told, shown);
  return (
    fromTimes(document, dayFirst) ?? fromAddress(url ?? metadata.canonical) ?? fromPlaces(document, dayFirst) ?? fromLines(shown)
  );
}

interface Told extends PageDate {
  /** As it is written, with time and zone. */
  readonly raw: string;
}

function fromLd({ ld }: PageMetadata): Told | null {
  for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
    const day = dayOf(ld?.[key]);
    if (day) return { day, basis: 'given', says: `The page's JSON-LD gives ${key} as ${day}.`, raw: String(ld?.[key]) };
  }
  return null;
}

function fromMeta({ meta }: PageMetadata): Told | null {
  for (const name of PUBLISHED_META) {
    const raw = meta.get(name);
    const day = dayOf(raw);
    if (raw && day) return { day, basis: 'given', says: `The page's metadata give ${name} as ${day}.`, raw };
  }
  return null;
}

/** A time in UTC may fall on another day than the publisher's own, which the page shows. */
function inOwnZone(told: Told, shown: readonly ShownDay[]): PageDate {
  const utc = /T\d\d:?\d\d.*(?:Z|[+-]00:?00)$/.test(told.raw);
  if (!utc || shown.some(({ day }) => day === told.day)) return told;
  const near = shown.find(({ day }) => Math.abs(daysBetween(day, told.day)) === 1);
  return near ? { day: near.day, basis: 'given', says: `${told.says} It shows "${near.words}".` } : told;
}

function fromTimes(document: Document, dayFirst: boolean | null): PageDate | null {
  for (const selector of [PUBLISHED_MARKUP, 'time[datetime], time']) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 50)) {
      const attribute = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
      const day = dayOf(attribute) ?? dayOfWords(lineOf(element), dayFirst);
      if (day) return { day, basis: 'given', says: `The page marks ${day} as its date.` };
    }
  }
  return null;
}

const PUBLISHED_MARKUP =
  '[itemprop="datePublished"], [property="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published, .published[title]';

function fromAddress(url: string | null): PageDate | null {
  const match =
    /[/.](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)/.exec(url ?? '') ?? /\/(\d{4})(\d{2})(\d{2})(?=[/.-]|$)/.exec(url ?? '');
  const day = match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return day ? { day, basis: 'given', says: `The page's address holds ${day}.` } : null;
}

/** Places whose class or id speaks of a date. */
const PLACES =
  '[class*="date"], [class*="Date"], [id*="date"], [class*="datum"], [class*="publish"], [class*="posted"], [class*="time"], [class*="byline"], [class*="meta"], [class*="author"]';

function fromPlaces(document: Document, dayFirst: boolean | null): PageDate | null {
  for (const element of [...document.querySelectorAll(PLACES)].slice(0, 80)) {
    const text = lineOf(element);
    const [day] = text.length <= 160 ? daysIn(text, dayFirst) : [];
    if (day) return { day, basis: 'stated', says: `The page shows "${text}".` };
  }
  return null;
}

/** A short line with one day, which the page does not contradict with another one: a list of dates is no date. */
function fromLines(shown: readonly ShownDay[]): PageDate | null {
  const alone = shown.filter(({ words }) => words.length <= 60);
  const first = alone[0] ?? null;
  if (first === null || new Set(alone.map(({ day }) => day)).size > MOST_DAYS) return null;
  return { day: first.day, basis: 'stated', says: `The page shows "${first.words}".` };
}

const MOST_DAYS = 3;

/** Whether "3/4/2021" is the third of April, by the page's language; null where that does not tell. */
function readsDayFirst(language: string | null): boolean | null {
  const tag = language?.toLowerCase().replace('_', '-') ?? '';
  if (tag === 'en-us') return false;
  return tag === '' || tag === 'en' ? null : true;
}

import type { Day } from '../../model/day.ts';
import { dayOf } from '../dates.ts';
import { lineOf } from './blocks.ts';
import type { PageMetadata } from './metadata.ts';

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

/** The day of publication: from metadata, from marked-up times, from words where dates stand, from the address. */
export function pageDate(document: Document, metadata: PageMetadata, url: string | null): PageDate | null {
  return (
    fromLd(metadata) ?? fromMeta(metadata) ?? fromTimes(document) ?? fromAddress(url ?? metadata.canonical) ?? fromWords(document)
  );
}

function fromLd({ ld }: PageMetadata): PageDate | null {
  for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
    const day = dayOf(ld?.[key]);
    if (day) return { day, basis: 'given', says: `The page's JSON-LD gives ${key} as ${day}.` };
  }
  return null;
}

function fromMeta({ meta }: PageMetadata): PageDate | null {
  for (const name of PUBLISHED_META) {
    const day = dayOf(meta.get(name));
    if (day) return { day, basis: 'given', says: `The page's metadata give ${name} as ${day}.` };
  }
  return null;
}

function fromTimes(document: Document): PageDate | null {
  const marked = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published, .published[title], time[datetime]',
  );
  for (const element of [...marked].slice(0, 50)) {
    const day =
      dayOf(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')) ??
      dayOf(lineOf(element));
    if (day) return { day, basis: 'given', says: `The page marks ${day} as its date.` };
  }
  return null;
}

function fromAddress(url: string | null): PageDate | null {
  const match =
    /[/.](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)/.exec(url ?? '') ?? /\/(\d{4})(\d{2})(\d{2})(?=[/.-]|$)/.exec(url ?? '');
  const day = match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return day ? { day, basis: 'given', says: `The page's address holds ${day}.` } : null;
}

/** Words in places whose class or id speaks of a date. */
function fromWords(document: Document): PageDate | null {
  const places = document.querySelectorAll(
    '[class*="date"], [class*="Date"], [id*="date"], [class*="publish"], [class*="posted"], [class*="time"], [class*="byline"], [class*="meta"]',
  );
  for (const element of [...places].slice(0, 60)) {
    const text = lineOf(element);
    const day = text.length <= 120 ? dayInWords(text) : null;
    if (day) return { day, basis: 'stated', says: `The page shows "${text}".` };
  }
  return null;
}

const WRITTEN =
  /\b(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})\b/gu;

function dayInWords(text: string): Day | null {
  for (const match of text.slice(0, 300).matchAll(WRITTEN)) {
    const day = dayOf(match[0]);
    if (day) return day;
  }
  return null;
}

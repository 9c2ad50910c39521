import type { Day } from '../model/day.ts';
import { dayOf } from './dates.ts';
import { languageCode } from './language.ts';

/** What a JSON object says of an article. `date` undefined: none is given; null: one is given, but it is no day. */
export interface Fields {
  readonly id: string | null;
  readonly text: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly date: Day | null | undefined;
  /** As it stands, for a message. */
  readonly dateGiven: string | null;
}

/**
 * Our own names first, then those of news-please, trafilatura, fundus and the most common others. The first that holds something
 * counts. Names are compared without case, `_`, `-` and `.`.
 */
const NAMES = {
  id: ['id', 'articleid', 'guid', 'uri'],
  text: ['text', 'maintext', 'rawtext', 'plaintext', 'articletext', 'articlebody', 'bodytext', 'body', 'fulltext', 'content'],
  title: ['title', 'headline'],
  byline: ['byline', 'authors', 'author', 'creator'],
  source: ['source', 'outlet', 'sitename', 'publisher', 'sourcename', 'sourcedomain', 'hostname', 'domain'],
  url: ['url', 'link', 'sourceurl', 'canonicalurl', 'requestedurl'],
  language: ['language', 'lang'],
  date: [
    'publishedat',
    'datepublish',
    'publishingdate',
    'datepublished',
    'published',
    'publicationdate',
    'publishdate',
    'pubdate',
    'date',
  ],
} as const satisfies Record<string, readonly string[]>;

const plainName = (name: string): string => name.toLowerCase().replace(/[_.-]/g, '');

export function readFields(object: Readonly<Record<string, unknown>>): Fields {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) if (!byName.has(plainName(name))) byName.set(plainName(name), value);
  const first = <T>(names: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const name of names) {
      const value = byName.has(name) ? read(byName.get(name)) : null;
      if (value !== null) return value;
    }
    return null;
  };
  const dateGiven = first(NAMES.date, dateText);
  return {
    id: first(NAMES.id, idText),
    // The text is kept as it is, so white space at its ends counts as text; but a text of nothing else is none.
    text: first(NAMES.text, bodyText),
    title: first(NAMES.title, line),
    byline: first(NAMES.byline, names),
    source: first(NAMES.source, nameOf),
    url: first(NAMES.url, line),
    language: first(NAMES.language, languageCode),
    date: dateGiven === null ? undefined : first(NAMES.date, dayOf),
    dateGiven,
  };
}

const line = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

const bodyText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : fundusBody(value);

const idText = (value: unknown): string | null => (typeof value === 'number' ? String(value) : line(value));

const dateText = (value: unknown): string | null => (typeof value === 'number' ? String(value) : line(value));

/** "Jane Doe", ["Jane Doe", "A. N. Other"], [{ "name": "Jane Doe" }] */
function names(value: unknown): string | null {
  if (!Array.isArray(value)) return nameOf(value);
  const all = value.map(nameOf).filter((name) => name !== null);
  return all.length > 0 ? all.join(', ') : null;
}

/** "The Daily", { "name": "The Daily" } */
function nameOf(value: unknown): string | null {
  if (isObject(value)) return line(value['name']) ?? line(value['title']);
  return line(value);
}

/** fundus writes `body` as { summary: [paragraph…], sections: [{ headline: [line…], paragraphs: [paragraph…] }] }. */
function fundusBody(value: unknown): string | null {
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return bodyText(value.join('\n\n'));
  if (!isObject(value) || !Array.isArray(value['sections'])) return null;
  const parts: string[] = [...strings(value['summary'])];
  for (const section of value['sections']) {
    if (isObject(section)) parts.push(...strings(section['headline']), ...strings(section['paragraphs']));
  }
  const text = parts.join('\n\n');
  return text.trim() === '' ? null : text;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string' && part.trim() !== '') : [];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

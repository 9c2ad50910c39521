import type { StoryRecord } from '../model/record.ts';

/**
 * The only place where the page meets its data. The element `#record` either holds the record (a JSON data block, in the page that
 * stands alone) or, as a `link`, says where a server keeps it; the rest of the program does not know which.
 */
export async function loadRecord(page: Document): Promise<StoryRecord> {
  const element = page.getElementById('record');
  if (element === null) throw new Error('This page holds no record: build it again with `onrecord build`.');
  if (element instanceof HTMLLinkElement) return complete(await fetched(element.href));
  const json = element.textContent;
  // The record may be large: once it is read, its text need not stay in the page.
  element.textContent = '';
  return complete(JSON.parse(json));
}

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The record could not be read (${answer.status}): reload the page or start the server again.`);
  return answer.json();
}

/** The contract allows a list without entries to be absent; the views rely on its being there. */
export function complete(value: unknown): StoryRecord {
  if (typeof value !== 'object' || value === null || !('articles' in value) || !Array.isArray(value.articles))
    throw new Error('This is no record: it has no list of articles.');
  const lists = {
    title: '',
    built: '',
    entities: [],
    series: [],
    quoteGroups: [],
    copies: [],
    origins: [],
    threads: [],
    timeline: [],
    findings: [],
    rules: {},
  };
  // The file's own `onrecord` says that it is of this form; `verify` is what checks it in depth.
  return { ...lists, ...value } as unknown as StoryRecord;
}

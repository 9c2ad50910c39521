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
  if (!isFields(value) || !Array.isArray(value['articles'])) throw new Error('This is no record: it has no list of articles.');
  const record: Fields = { title: '', built: '', rules: {}, ...value };
  for (const [name, lists] of Object.entries(LISTS)) record[name] = completed(record[name], lists);
  // That the entries are of the contract's form is what `onrecord verify` checks; here only what may be left out is put in.
  return record as unknown as StoryRecord;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The record's lists, each with the lists that its entries hold. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  articles: ['structure', 'entities', 'names', 'times', 'quotations', 'figures', 'commitments', 'events'],
  entities: ['members'],
  series: ['points', 'verdicts', 'findings'],
  quoteGroups: ['members', 'findings'],
  copies: ['passages', 'edits', 'findings'],
  origins: ['articles'],
  threads: ['reports', 'findings'],
  timeline: ['entries'],
  findings: ['evidence'],
};

function completed(list: unknown, names: readonly string[]): readonly Fields[] {
  const entries = Array.isArray(list) ? list.filter(isFields) : [];
  return entries.map((entry) =>
    names.every((name) => Array.isArray(entry[name]))
      ? entry
      : { ...Object.fromEntries(names.map((name) => [name, []])), ...entry },
  );
}

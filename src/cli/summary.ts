import { join, resolve } from 'node:path';
import { printable } from '../export/format.ts';
import type { BuildSummary } from '../record/build.ts';
import { counted } from './counted.ts';

const FINDINGS_SHOWN = 8;

/** What a build found, for a person at a terminal. */
export function summaryLines({ title, articles, tail }: BuildSummary, folder: string, page: boolean): string[] {
  const counts = [
    counted(articles, 'article'),
    counted(tail.entities.length, 'name'),
    counted(tail.series.length, 'series', 'series'),
    counted(tail.quoteGroups.length, 'shared utterance'),
    counted(tail.threads.length, 'commitment'),
    counted(tail.copies.length, 'pair of copies', 'pairs of copies'),
    counted(tail.timeline.length, 'day on the timeline', 'days on the timeline'),
  ];
  const shown = tail.findings.slice(0, FINDINGS_SHOWN).map(({ severity, says }) => `  ${severity.padEnd(6)}  ${printable(says)}`);
  const more = tail.findings.length - shown.length;
  return [
    printable(title),
    counts.join(', '),
    '',
    `${counted(tail.findings.length, 'finding')}${shown.length > 0 ? ', strongest first:' : ''}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more: onrecord show findings ${folder}`] : []),
    '',
    `record  ${join(folder, 'record.json')}`,
    ...(page ? [`page    ${resolve(folder, 'index.html')}  (open it in a browser)`] : []),
  ];
}

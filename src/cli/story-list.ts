import type { Story } from '../align/stories.ts';
import { plainDay } from '../align/dating/plain-day.ts';
import { counted } from './counted.ts';
import { printable } from '../export/format.ts';

const SOURCES_NAMED = 4;

/** Two lines for a person: the title, and below it how many articles, over which days, from whom. */
export function storyLines({ id, title, articles, days, sources }: Story): string[] {
  const about = [counted(articles.length, 'article'), daysInWords(days), sourcesInWords(sources)].filter(Boolean).join(', ');
  return [`${id.padEnd(ID_WIDTH)}${printable(title)}`, `${' '.repeat(ID_WIDTH)}${printable(about)}`];
}

/** As contract has it: what a program needs of a story. */
export const storyEntry = ({ id, title, articles }: Story): Pick<Story, 'id' | 'title' | 'articles'> => ({ id, title, articles });

const ID_WIDTH = 8;

function daysInWords(days: Story['days']): string {
  if (!days) return '';
  return days.from === days.to ? plainDay(days.from) : `${plainDay(days.from)} to ${plainDay(days.to)}`;
}

function sourcesInWords(sources: readonly string[]): string {
  if (sources.length === 0) return '';
  const more = sources.length - SOURCES_NAMED;
  return `${counted(sources.length, 'outlet')}: ${sources.slice(0, SOURCES_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

import { expect, test } from 'vitest';
import { alignCopies } from '../align/copies.ts';
import type { Alignments } from '../align/alignments.ts';
import { passing, pileOf } from '../../test/planted.ts';
import type { Published } from '../model/article.ts';
import { copyMeaningChanged } from './copy-meaning-changed.ts';
import { copyRewrite } from './copy-rewrite.ts';
import { copyVerbatim } from './copy-verbatim.ts';
import type { Draft } from './finder.ts';

const on = (day: string): Published => ({ date: day, from: day, to: day, weekday: null, basis: 'given', reasons: [] });

const ORIGINAL =
  'The harbour board said on Monday that the old lighthouse on the northern mole will be closed by the end of May. ' +
  'About 1,200 people signed a petition against it, according to the town clerk, Irma Soll. ' +
  'The board has not decided what is to become of the keeper, who has lived there since 1988.';

function findings(...articles: readonly (readonly [id: string, text: string, day?: string])[]): Draft[] {
  const passed = articles.map(([id, text, day]) =>
    passing(id, text, { source: `Paper ${id}`, ...(day ? { published: on(day) } : {}) }),
  );
  const aligner = alignCopies();
  for (const article of passed) aligner.add(article);
  const pile = pileOf(passed);
  const alignments: Alignments = {
    entities: [],
    series: [],
    quoteGroups: [],
    copies: aligner.finish(pile),
    origins: [],
    threads: [],
    timeline: [],
  };
  return [copyMeaningChanged, copyRewrite, copyVerbatim].flatMap((finder) => finder.start().finish(alignments, pile));
}

const told = (drafts: readonly Draft[]): string[] => drafts.map(({ type, severity, says }) => `${type} ${severity}: ${says}`);

test('a reprint is told once for a whole family', () => {
  expect(told(findings(['a', ORIGINAL, '2024-05-01'], ['b', ORIGINAL, '2024-05-02']))).toEqual([
    'copy.verbatim low: Paper b (2 May 2024) repeats Paper a (1 May 2024) word for word.',
  ]);
  expect(told(findings(['a', ORIGINAL], ['b', ORIGINAL], ['c', ORIGINAL]))).toEqual([
    'copy.verbatim low: Paper a [a], Paper b [b] and Paper c [c] carry the same text, word for word for the most part.',
  ]);
});

test('a change of meaning leads, with the words of both', () => {
  const changed = ORIGINAL.replace('by the end', 'after the end').replace('1,200', '2,100');
  const drafts = findings(['a', ORIGINAL, '2024-05-01'], ['b', changed, '2024-05-02']);
  expect(drafts[0]).toMatchObject({
    type: 'copy.meaning-changed',
    severity: 'high',
    says:
      'Paper b (2 May 2024) changes a number and a deadline in the text that it shares with Paper a (1 May 2024): ' +
      '“About 1,200 people signed a…” is “About 2,100 people signed a…”; “…will be closed by the end of…” is “…will be closed after the end of…”.',
  });
  expect(drafts[0]!.evidence.map(({ article }) => article)).toEqual(['a', 'b', 'a', 'b']);
});

test('what one member of a family changed is told once', () => {
  const changed = ORIGINAL.replace('1,200', '2,100');
  const drafts = findings(['a', ORIGINAL], ['b', changed], ['c', ORIGINAL]);
  expect(drafts.filter(({ type }) => type === 'copy.meaning-changed')).toHaveLength(1);
});

test('a change of wording is no change of meaning', () => {
  const drafts = findings(
    ['a', ORIGINAL],
    ['b', ORIGINAL.replace('old lighthouse', 'ancient lighthouse').replace('the town clerk', 'the clerk of the town')],
  );
  expect(drafts.map(({ type }) => type)).not.toContain('copy.meaning-changed');
});

test('“he said” in another place of the sentence is no change of who says it', () => {
  const moved = ORIGINAL.replace(
    'About 1,200 people signed a petition against it, according to the town clerk, Irma Soll.',
    'The town clerk, Irma Soll, said that about 1,200 people signed a petition against it.',
  );
  const drafts = findings(['a', ORIGINAL], ['b', moved]);
  expect(drafts.map(({ type }) => type)).not.toContain('copy.meaning-changed');
});

test('two briefs of one sentence are neither a rewrite nor a changed meaning', () => {
  const brief = 'A train left the rails near Nordhaven on Monday morning and nine passengers were hurt.';
  expect(findings(['a', brief], ['b', brief.replace('nine', 'five')])).toEqual([]);
  const drafts = findings(['a', ORIGINAL], ['b', ORIGINAL.replace('1,200', '2,100')]);
  expect(drafts.map(({ type }) => type)).toContain('copy.meaning-changed');
});

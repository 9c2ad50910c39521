import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleRecord, storyRecord } from '../../test/record.ts';
import type { ArticleRecord, FigureEntry, StoryRecord } from '../model/record.ts';
import { verifyRecord } from './verify.ts';

const TEXT = 'About 40 people came, Ms Ode said. 𝒳';

const figure: FigureEntry = {
  start: 0,
  end: 15,
  value: 40,
  max: null,
  qualifier: 'about',
  unit: null,
  what: 'people',
  where: null,
  change: null,
  status: 'actual',
  asOf: { from: '2026-03-01', to: '2026-03-01' },
  since: null,
  by: 'e1',
  rule: 'figure/count',
};

const good = articleRecord(TEXT, {
  entities: [{ id: 'e1', name: 'Ode', type: 'person', role: 'Ms' }],
  names: [{ start: 25, end: 28, entity: 'e1', type: 'person', mention: 'name', rule: 'name/person' }],
  figures: [figure],
});

const withFigure = (more: Partial<FigureEntry>): ArticleRecord => ({ ...good, figures: [{ ...figure, ...more }] });

test('a sound record has no faults', () => {
  const record = storyRecord({
    articles: [good],
    entities: [{ id: 'E1', name: 'Ode', type: 'person', members: [{ article: 'a', entity: 'e1' }] }],
    series: [
      {
        id: 's1',
        what: 'people',
        where: null,
        unit: null,
        points: [{ article: 'a', figure: 0, origin: null }],
        verdicts: [],
        findings: [],
      },
    ],
    rules: { r: 'A rule.' },
    findings: [
      {
        id: 'f1',
        type: 'text.damaged',
        severity: 'low',
        says: 'x',
        about: 'a',
        evidence: [{ article: 'a', start: 0, end: 5 }],
        rule: 'r',
      },
    ],
  });
  expect(verifyRecord(record)).toEqual([]);
});

test.each<[string, StoryRecord, RegExp]>([
  [
    'another text',
    storyRecord({ articles: [articleRecord(TEXT, {}, { sha256: '0'.repeat(64) })] }),
    /not the text that was hashed/,
  ],
  ['a span beyond the text', storyRecord({ articles: [withFigure({ end: 99 })] }), /outside the text/],
  ['an empty span', storyRecord({ articles: [withFigure({ end: 0 })] }), /empty/],
  ['a span with a blank at its end', storyRecord({ articles: [withFigure({ end: 16 })] }), /white space/],
  ['a span that cuts a character', storyRecord({ articles: [withFigure({ start: 35, end: 36 })] }), /cuts a character/],
  ['a span that is no number', storyRecord({ articles: [withFigure({ start: 0.5 })] }), /no whole number/],
  ['a span of a title that is not there', storyRecord({ articles: [withFigure({ in: 'title' })] }), /outside the text/],
  ['an unknown entity', storyRecord({ articles: [withFigure({ by: 'e9' })] }), /entity “e9”/],
  ['words of our own', storyRecord({ articles: [withFigure({ what: 'visitors' })] }), /the word “visitors”/],
  ['a day that does not exist', storyRecord({ articles: [withFigure({ asOf: { from: '2026-02-30', to: null } })] }), /no day/],
  [
    'days in the wrong order',
    storyRecord({ articles: [withFigure({ asOf: { from: '2026-03-02', to: '2026-03-01' } })] }),
    /lies after/,
  ],
  ['one id twice', storyRecord({ articles: [good, good] }), /stands twice/],
  [
    'a point that does not exist',
    storyRecord({
      articles: [good],
      series: [
        {
          id: 's1',
          what: 'x',
          where: null,
          unit: null,
          points: [{ article: 'a', figure: 7, origin: null }],
          verdicts: [],
          findings: [],
        },
      ],
    }),
    /figures\[7\]/,
  ],
  [
    'a finding without evidence',
    storyRecord({
      articles: [good],
      findings: [{ id: 'f1', type: 'omission', severity: 'low', says: 'x', about: 'a', evidence: [], rule: 'r' }],
    }),
    /no evidence/,
  ],
  [
    'a finding about nothing',
    storyRecord({
      articles: [good],
      findings: [
        {
          id: 'f1',
          type: 'omission',
          severity: 'low',
          says: 'x',
          about: 's9',
          evidence: [{ article: 'a', start: 0, end: 5 }],
          rule: 'r',
        },
      ],
    }),
    /“s9”/,
  ],
  [
    'a finding that quotes words of our own',
    storyRecord({
      articles: [good],
      rules: { r: 'A rule.' },
      findings: [
        {
          id: 'f1',
          type: 'omission',
          severity: 'low',
          says: 'It says “nonsense”.',
          about: 'a',
          evidence: [{ article: 'a', start: 0, end: 5 }],
          rule: 'r',
        },
      ],
    }),
    /“nonsense”/,
  ],
  [
    'a rule that nobody explains',
    storyRecord({
      articles: [good],
      findings: [
        {
          id: 'f1',
          type: 'omission',
          severity: 'low',
          says: 'x',
          about: 'a',
          evidence: [{ article: 'a', start: 0, end: 5 }],
          rule: 'r',
        },
      ],
    }),
    /the rule “r”/,
  ],
  [
    'a series of something that nobody counts',
    storyRecord({
      articles: [good],
      series: [{ id: 's1', what: 'geese', where: null, unit: null, points: [], verdicts: [], findings: [] }],
    }),
    /“geese”/,
  ],
  [
    'a day of the timeline that does not exist',
    storyRecord({ articles: [good], timeline: [{ from: '2026-99-99', to: null, salience: 1, entries: [] }] }),
    /no day/,
  ],
  [
    'a quotation without content',
    storyRecord({
      articles: [
        { ...good, quotations: [{ kind: 'direct', content: [], cue: null, source: null, speaker: null, rule: 'quotes/x' }] },
      ],
    }),
    /no content/,
  ],
])('finds %s', (_, record, says) => {
  const faults = verifyRecord(record);
  expect(faults.map((fault) => `${fault.at}: ${fault.says}`).join('\n')).toMatch(says);
});

test('any JSON is judged, none throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(verifyRecord(value).length).toBeGreaterThan(0);
      expect(verifyRecord({ ...storyRecord({}), articles: [value], series: [value], findings: [value] }).length).toBeGreaterThan(
        0,
      );
    }),
  );
});

import { createHash } from 'node:crypto';
import type { Published } from '../../src/model/article.ts';
import type { EntityType } from '../../src/model/entity.ts';
import type {
  ArticleRecord,
  CommitmentEntry,
  EventEntry,
  Evidence,
  FigureEntry,
  Finding,
  QuotationEntry,
  StoryRecord,
} from '../../src/model/record.ts';
import type { Pin } from '../../src/model/span.ts';

/**
 * A small invented story (a leaking reservoir that does not exist, told by outlets that do not exist) whose record, written by hand,
 * gives every view of the page something to show. Words are found by phrase, so that no offset is counted by a person.
 */

const at = (text: string, phrase: string, nth = 0): { start: number; end: number } => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(phrase, start + 1);
  if (start < 0) throw new Error(`The sample has no “${phrase}”.`);
  return { start, end: start + phrase.length };
};

const day = (date: string): Published => ({ date, from: date, to: date, weekday: null, basis: 'given', reasons: [] });

interface Draft {
  readonly id: string;
  readonly source: string | null;
  readonly published: Published;
  readonly title: string | null;
  readonly text: string;
  readonly entities?: readonly (readonly [id: string, name: string, type: EntityType, role?: string])[];
  readonly names?: readonly (readonly [phrase: string, entity: string])[];
  readonly times?: readonly (readonly [phrase: string, value: string, from: string, to: string])[];
  readonly quotations?: readonly (readonly [kind: QuotationEntry['kind'], phrase: string, speaker: string | null])[];
  readonly figures?: readonly (readonly [phrase: string, value: number, more: Partial<FigureEntry>])[];
  readonly commitments?: readonly (readonly [
    phrase: string,
    more: Pick<CommitmentEntry, 'actor' | 'action' | 'state' | 'deadline'>,
  ])[];
  readonly events?: readonly (readonly [phrase: string, from: string, to: string, future?: boolean])[];
}

function article(draft: Draft): ArticleRecord {
  const { id, source, published, title, text } = draft;
  const typeOf = (entity: string): EntityType => draft.entities?.find((one) => one[0] === entity)?.[2] ?? 'other';
  return {
    article: {
      id,
      title,
      source,
      url: 'https://example.org/invented',
      byline: null,
      language: 'en',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      published,
    },
    structure: text.startsWith('TARN') ? [{ ...at(text, 'TARN, 4 March — '), role: 'dateline', rule: 'structure/dateline' }] : [],
    entities: (draft.entities ?? []).map(([entity, name, type, role]) => ({ id: entity, name, type, role: role ?? null })),
    names: (draft.names ?? []).map(([phrase, entity]) => ({
      ...at(text, phrase),
      entity,
      type: typeOf(entity),
      mention: 'name',
      rule: 'names/full-name',
    })),
    times: (draft.times ?? []).map(([phrase, value, from, to]) => ({
      ...at(text, phrase),
      type: 'DATE',
      value,
      from,
      to,
      rule: 'time/weekday',
    })),
    quotations: (draft.quotations ?? []).map(([kind, phrase, speaker]) => ({
      kind,
      content: [at(text, phrase)],
      cue: null,
      source: null,
      speaker,
      rule: 'quotes/direct',
    })),
    figures: (draft.figures ?? []).map(([phrase, value, more]) => ({
      ...at(text, phrase),
      value,
      max: null,
      qualifier: null,
      unit: null,
      what: 'homes evacuated',
      where: 'Tarn',
      change: null,
      status: 'actual',
      asOf: null,
      since: null,
      by: null,
      rule: 'figures/count',
      ...more,
    })),
    commitments: (draft.commitments ?? []).map(([phrase, more]) => ({ ...at(text, phrase), rule: 'commitments/will', ...more })),
    events: (draft.events ?? []).map(([phrase, from, to, future]): EventEntry => ({
      ...at(text, phrase),
      date: { from, to },
      future: future ?? false,
      rule: 'events/dated',
    })),
  };
}

const PEOPLE = [
  ['e1', 'Ilse Marrow', 'person', 'head of the water board'],
  ['e2', 'the water board', 'organization'],
  ['e3', 'Tomas Reed', 'person', 'fire chief'],
] as const;

const ARTICLES: readonly ArticleRecord[] = [
  article({
    id: 'gazette-1',
    source: 'Tarn Gazette',
    published: day('2031-03-04'),
    title: 'Leak at Upper Tarn dam empties 400 homes',
    text: 'TARN, 4 March — About 400 homes were evacuated on Tuesday after water was found seeping through the Upper Tarn dam.\n\n“We will have the wall sealed by the end of April,” said Ilse Marrow, head of the water board. “Nobody who lives below it is in danger tonight.”\n\nTomas Reed, the fire chief, said that three pumps were on their way.\n\nThe dam was last repaired in 2019.',
    entities: PEOPLE,
    names: [
      ['Ilse Marrow', 'e1'],
      ['Tomas Reed', 'e3'],
      ['the water board', 'e2'],
    ],
    times: [
      ['on Tuesday', '2031-03-04', '2031-03-04', '2031-03-04'],
      ['the end of April', '2031-04', '2031-04-24', '2031-04-30'],
      ['2019', '2019', '2019-01-01', '2019-12-31'],
    ],
    quotations: [
      ['direct', 'We will have the wall sealed by the end of April,', 'e1'],
      ['direct', 'Nobody who lives below it is in danger tonight.', 'e1'],
      ['indirect', 'three pumps were on their way', 'e3'],
    ],
    figures: [
      ['About 400 homes', 400, { qualifier: 'about', by: 'e2', asOf: { from: '2031-03-04', to: '2031-03-04' } }],
      ['three pumps', 3, { what: 'pumps', where: null, status: 'planned' }],
    ],
    commitments: [
      [
        'We will have the wall sealed by the end of April,',
        {
          actor: 'e1',
          action: 'have the wall sealed',
          state: 'promised',
          deadline: { from: '2031-04-24', to: '2031-04-30', relation: 'by' },
        },
      ],
    ],
    events: [
      ['About 400 homes were evacuated on Tuesday', '2031-03-04', '2031-03-04'],
      ['The dam was last repaired in 2019.', '2019-01-01', '2019-12-31'],
    ],
  }),
  article({
    id: 'wire-1',
    source: 'Northern Wire',
    published: day('2031-03-04'),
    title: 'Dam leak forces evacuation in Tarn',
    text: 'More than 520 homes below the Upper Tarn dam were cleared on Tuesday, the fire service said, after water was found seeping through its wall.\n\n“We hope to have the wall sealed by the end of April,” Ilse Marrow of the water board told reporters.\n\nThe valley was last flooded in the winter of 2004.',
    entities: [...PEOPLE, ['e4', 'the fire service', 'organization']],
    names: [['Ilse Marrow', 'e1']],
    times: [['on Tuesday', '2031-03-04', '2031-03-04', '2031-03-04']],
    quotations: [['direct', 'We hope to have the wall sealed by the end of April,', 'e1']],
    figures: [['More than 520 homes', 520, { qualifier: 'more-than', by: 'e4', asOf: { from: '2031-03-04', to: '2031-03-04' } }]],
    events: [
      ['More than 520 homes below the Upper Tarn dam were cleared on Tuesday', '2031-03-04', '2031-03-04'],
      ['The valley was last flooded in the winter of 2004.', '2004-12-01', '2005-02-28'],
    ],
  }),
  article({
    id: 'herald-1',
    source: 'Vale Herald',
    published: day('2031-03-05'),
    title: 'Hundreds leave their homes below the dam',
    text: 'Nearly 520 homes below the Upper Tarn dam were cleared on Tuesday, after water was found seeping through its wall.\n\nThe wall will be sealed until the end of April, Ilse Marrow of the water board told reporters.\n\nThe valley was last flooded in the winter of 2004.\n\nResidents slept in the sports hall, where the town served soup.',
    entities: PEOPLE,
    names: [['Ilse Marrow', 'e1']],
    times: [['on Tuesday', '2031-03-04', '2031-03-04', '2031-03-04']],
    quotations: [['indirect', 'The wall will be sealed until the end of April', 'e1']],
    figures: [['Nearly 520 homes', 520, { qualifier: 'nearly', asOf: { from: '2031-03-04', to: '2031-03-04' } }]],
    commitments: [
      [
        'The wall will be sealed until the end of April',
        {
          actor: 'e1',
          action: 'seal the wall',
          state: 'promised',
          deadline: { from: '2031-04-24', to: '2031-04-30', relation: 'until' },
        },
      ],
    ],
    events: [['Nearly 520 homes below the Upper Tarn dam were cleared on Tuesday', '2031-03-04', '2031-03-04']],
  }),
  article({
    id: 'metropole-1',
    source: 'The Metropole',
    published: day('2031-03-20'),
    title: 'Cost of Tarn dam repair put at £12m',
    text: 'Repairs to the Upper Tarn dam will cost between £12m and £15m, the water board said on Thursday.\n\nIt had put the cost at £8m two weeks earlier.\n\nAt least 430 homes still stand empty. The board has promised the families a first payment by 1 April.\n\nAn inquiry opens in early June.',
    entities: [['e1', 'the water board', 'organization']],
    times: [
      ['on Thursday', '2031-03-20', '2031-03-20', '2031-03-20'],
      ['1 April', '2031-04-01', '2031-04-01', '2031-04-01'],
      ['early June', '2031-06', '2031-06-01', '2031-06-10'],
    ],
    figures: [
      [
        'between £12m and £15m',
        12e6,
        { max: 15e6, qualifier: 'between', unit: 'GBP', what: 'cost of the repair', where: null, by: 'e1' },
      ],
      [
        '£8m',
        8e6,
        { unit: 'GBP', what: 'cost of the repair', where: null, by: 'e1', asOf: { from: '2031-03-06', to: '2031-03-06' } },
      ],
      ['At least 430 homes', 430, { qualifier: 'at-least' }],
    ],
    commitments: [
      [
        'The board has promised the families a first payment by 1 April.',
        {
          actor: 'e1',
          action: 'a first payment',
          state: 'promised',
          deadline: { from: '2031-04-01', to: '2031-04-01', relation: 'by' },
        },
      ],
    ],
    events: [['An inquiry opens in early June.', '2031-06-01', '2031-06-10', true]],
  }),
  article({
    id: 'gazette-2',
    source: 'Tarn Gazette',
    published: day('2031-04-02'),
    title: 'First payments reach Tarn families',
    text: 'The first payments reached families on Tuesday, as the water board had promised.\n\n“The wall is taking longer than we thought,” Ilse Marrow said. She no longer speaks of April.\n\nSome 120 homes are still empty.',
    entities: PEOPLE,
    names: [['Ilse Marrow', 'e1']],
    times: [['on Tuesday', '2031-04-01', '2031-04-01', '2031-04-01']],
    quotations: [['direct', 'The wall is taking longer than we thought,', 'e1']],
    figures: [['Some 120 homes', 120, { qualifier: 'about' }]],
    commitments: [
      [
        'The first payments reached families on Tuesday',
        { actor: 'e2', action: 'a first payment', state: 'kept', deadline: null },
      ],
    ],
    events: [['The first payments reached families on Tuesday', '2031-04-01', '2031-04-01']],
  }),
  article({
    id: 'uplands',
    source: null,
    published: {
      date: null,
      from: '2031-05-07',
      to: null,
      weekday: 'Wednesday',
      basis: 'inferred',
      reasons: [
        { says: 'It tells of the end of April as past.', evidence: [{ article: 'uplands', start: 0, end: 26 }] },
        { says: 'It speaks of a Wednesday as its own day.', evidence: [] },
      ],
    },
    title: null,
    text: 'April has come and gone, and the wall of the Upper Tarn dam is not sealed.\n\nEngineers were still at work on Wednesday. The board will not say when they will finish.',
    entities: [['e1', 'the board', 'organization']],
    times: [['on Wednesday', 'XXXX-WXX-3', '2031-05-07', '2031-05-07']],
    quotations: [['unmarked', 'The board will not say when they will finish.', null]],
    commitments: [
      [
        'the wall of the Upper Tarn dam is not sealed',
        { actor: null, action: 'seal the wall', state: 'contradicted', deadline: null },
      ],
    ],
  }),
];

const textOf = (id: string): string => ARTICLES.find((one) => one.article.id === id)!.article.text;
const proof = (id: string, phrase: string): Evidence => ({ article: id, ...at(textOf(id), phrase) });
const pin = (id: string, phrase: string): Pin => at(textOf(id), phrase);

const finding = (
  id: string,
  type: Finding['type'],
  severity: Finding['severity'],
  about: string,
  says: string,
  evidence: readonly Evidence[],
  missing?: readonly string[],
): Finding => ({
  id,
  type,
  severity,
  about,
  says,
  evidence,
  ...(missing ? { missing } : {}),
  rule: `find/${type.replace('.', '-')}`,
});

export function sampleRecord(): StoryRecord {
  return {
    onrecord: 1,
    title: 'The leak at Upper Tarn (an invented story)',
    built: '2031-06-01T12:00:00Z',
    articles: ARTICLES,
    entities: [
      {
        id: 'E1',
        name: 'Ilse Marrow',
        type: 'person',
        members: ['gazette-1', 'wire-1', 'herald-1', 'gazette-2'].map((id) => ({ article: id, entity: 'e1' })),
      },
      {
        id: 'E2',
        name: 'Tarn water board',
        type: 'organization',
        members: [
          { article: 'gazette-1', entity: 'e2' },
          { article: 'metropole-1', entity: 'e1' },
        ],
      },
      { id: 'E3', name: 'Tomas Reed', type: 'person', members: [{ article: 'gazette-1', entity: 'e3' }] },
    ],
    series: [
      {
        id: 's1',
        what: 'homes evacuated',
        where: 'Tarn',
        unit: null,
        points: [
          { article: 'gazette-1', figure: 0, origin: 'o1' },
          { article: 'wire-1', figure: 0, origin: 'o2' },
          { article: 'herald-1', figure: 0, origin: 'o2' },
          { article: 'metropole-1', figure: 2, origin: null },
          { article: 'gazette-2', figure: 0, origin: null },
        ],
        verdicts: [
          { a: 0, b: 1, verdict: 'conflict', why: 'about 400 and more than 520 cannot both hold on 4 March 2031' },
          { a: 1, b: 2, verdict: 'conflict', why: 'more than 520 and nearly 520 exclude each other' },
          { a: 0, b: 3, verdict: 'superseded', why: 'a later day' },
        ],
        findings: ['f1'],
      },
      {
        id: 's2',
        what: 'cost of the repair',
        where: null,
        unit: 'GBP',
        points: [
          { article: 'metropole-1', figure: 0, origin: 'o1' },
          { article: 'metropole-1', figure: 1, origin: 'o1' },
        ],
        verdicts: [{ a: 1, b: 0, verdict: 'superseded', why: 'a later day' }],
        findings: ['f5'],
      },
      {
        id: 's3',
        what: 'pumps',
        where: null,
        unit: null,
        points: [{ article: 'gazette-1', figure: 1, origin: null }],
        verdicts: [],
        findings: [],
      },
    ],
    quoteGroups: [
      {
        id: 'q1',
        speaker: 'E1',
        members: [
          { article: 'gazette-1', quotation: 0 },
          { article: 'wire-1', quotation: 0 },
          { article: 'herald-1', ...pin('herald-1', 'The wall will be sealed until the end of April') },
        ],
        findings: ['f2'],
      },
    ],
    copies: [
      {
        id: 'c1',
        a: 'wire-1',
        b: 'herald-1',
        direction: 'certain',
        kind: 'rewrite',
        share: 0.64,
        passages: [
          {
            a: pin(
              'wire-1',
              'More than 520 homes below the Upper Tarn dam were cleared on Tuesday, the fire service said, after water was found seeping through its wall.',
            ),
            b: pin(
              'herald-1',
              'Nearly 520 homes below the Upper Tarn dam were cleared on Tuesday, after water was found seeping through its wall.',
            ),
          },
          {
            a: pin('wire-1', 'to have the wall sealed by the end of April,” Ilse Marrow of the water board told reporters.'),
            b: pin('herald-1', 'wall will be sealed until the end of April, Ilse Marrow of the water board told reporters.'),
          },
          {
            a: pin('wire-1', 'The valley was last flooded in the winter of 2004.'),
            b: pin('herald-1', 'The valley was last flooded in the winter of 2004.'),
          },
        ],
        edits: [
          { type: 'number', a: pin('wire-1', 'More than 520'), b: pin('herald-1', 'Nearly 520') },
          {
            type: 'attribution',
            a: pin('wire-1', ' the fire service said,'),
            b: { start: pin('herald-1', ' after water').start, end: pin('herald-1', ' after water').start },
          },
          { type: 'deadline', a: pin('wire-1', 'by the end'), b: pin('herald-1', 'until the end') },
          { type: 'wording', a: pin('wire-1', 'to have the wall sealed'), b: pin('herald-1', 'wall will be sealed') },
        ],
        findings: ['f4'],
      },
    ],
    origins: [
      { id: 'o1', name: 'Tarn water board', kind: 'attributed', articles: ['gazette-1', 'metropole-1'] },
      { id: 'o2', name: 'the fire service', kind: 'attributed', articles: ['wire-1', 'herald-1'] },
    ],
    threads: [
      {
        id: 't1',
        actor: 'E1',
        action: 'have the wall of the dam sealed',
        deadline: { from: '2031-04-24', to: '2031-04-30', relation: 'by' },
        state: 'contradicted',
        reports: [
          { article: 'gazette-1', commitment: 0, state: 'promised' },
          { article: 'herald-1', commitment: 0, state: 'promised' },
          { article: 'uplands', commitment: 0, state: 'contradicted' },
        ],
        findings: ['f3'],
      },
      {
        id: 't2',
        actor: 'E2',
        action: 'a first payment to the families',
        deadline: { from: '2031-04-01', to: '2031-04-01', relation: 'by' },
        state: 'kept',
        reports: [
          { article: 'metropole-1', commitment: 0, state: 'promised' },
          { article: 'gazette-2', commitment: 0, state: 'kept' },
        ],
        findings: ['f6'],
      },
    ],
    timeline: [
      { from: '2004-12-01', to: '2005-02-28', salience: 0.2, entries: [{ reports: [{ article: 'wire-1', event: 1 }] }] },
      { from: '2019-01-01', to: '2019-12-31', salience: 0.2, entries: [{ reports: [{ article: 'gazette-1', event: 1 }] }] },
      {
        from: '2031-03-04',
        to: '2031-03-04',
        salience: 0.9,
        entries: [
          {
            reports: [
              { article: 'gazette-1', event: 0 },
              { article: 'wire-1', event: 0 },
              { article: 'herald-1', event: 0 },
            ],
          },
        ],
      },
      { from: '2031-04-01', to: '2031-04-01', salience: 0.4, entries: [{ reports: [{ article: 'gazette-2', event: 0 }] }] },
      { from: '2031-06-01', to: '2031-06-10', salience: 0.3, entries: [{ reports: [{ article: 'metropole-1', event: 0 }] }] },
    ],
    findings: [
      finding(
        'f1',
        'figure.conflict',
        'high',
        's1',
        'Tarn Gazette gives about 400 homes evacuated on 4 March 2031, Northern Wire more than 520.',
        [proof('gazette-1', 'About 400 homes'), proof('wire-1', 'More than 520 homes')],
      ),
      finding(
        'f3',
        'commitment.contradicted',
        'high',
        't1',
        'The wall was to be sealed by the end of April 2031; a later report says that it is not.',
        [
          proof('gazette-1', 'We will have the wall sealed by the end of April,'),
          proof('uplands', 'the wall of the Upper Tarn dam is not sealed'),
        ],
      ),
      finding('f2', 'quote.altered', 'high', 'q1', 'Ilse Marrow’s “will” is “hope to” in Northern Wire.', [
        proof('gazette-1', 'We will have the wall sealed by the end of April,'),
        proof('wire-1', 'We hope to have the wall sealed by the end of April,'),
      ]),
      finding(
        'f4',
        'copy.meaning-changed',
        'medium',
        'c1',
        'Vale Herald rewrites Northern Wire and turns “by the end” into “until the end”.',
        [proof('wire-1', 'by the end'), proof('herald-1', 'until the end')],
      ),
      finding(
        'f8',
        'headline.unsupported',
        'medium',
        'metropole-1',
        'The headline of The Metropole gives £12m; its text says between £12m and £15m.',
        [{ article: 'metropole-1', start: 29, end: 33, in: 'title' }, proof('metropole-1', 'between £12m and £15m')],
      ),
      finding('f5', 'figure.change', 'medium', 's2', 'The cost of the repair went from £8m to between £12m and £15m.', [
        proof('metropole-1', '£8m'),
        proof('metropole-1', 'between £12m and £15m'),
      ]),
      finding('f6', 'commitment.kept', 'medium', 't2', 'The first payment, promised by 1 April 2031, was made on that day.', [
        proof('metropole-1', 'The board has promised the families a first payment by 1 April.'),
        proof('gazette-2', 'The first payments reached families on Tuesday'),
      ]),
      finding(
        'f7',
        'omission',
        'low',
        's2',
        'The cost of the repair stands in The Metropole; Tarn Gazette leaves it out.',
        [proof('metropole-1', '£8m')],
        ['gazette-2'],
      ),
      finding('f9', 'date.inferred', 'low', 'uplands', 'An undated article is from a Wednesday, not before 7 May 2031.', [
        proof('uplands', 'on Wednesday'),
      ]),
    ],
    rules: {
      'quotes/direct': 'Words in quotation marks beside a verb of saying are a direct quotation.',
      'figures/count': 'A number before a noun counts what the noun names.',
      'time/weekday': 'A weekday is the one before the article’s date when its verb is in the past.',
      'commitments/will': 'Somebody’s “will” with an action is a promise.',
      'find/figure-conflict': 'Two figures of one measure on one day that exclude each other are in conflict.',
    },
  };
}

import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { collectRecord } from '../record/collect.ts';
import type { StoryRecord } from '../model/record.ts';

async function recordOf(texts: readonly string[]): Promise<StoryRecord> {
  async function* articles() {
    for (const [i, text] of texts.entries()) yield articleOf(text, { id: `n${i}` });
  }
  return collectRecord(articles(), { title: 'Test', built: new Date(0) });
}

/** The occurrences of each group, as their words. */
const groupsOf = ({ quoteGroups, articles }: StoryRecord): string[][] => {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  return quoteGroups.map(({ members }) =>
    members.map((member) => {
      const { article, quotations } = byId.get(member.article)!;
      const spans = 'quotation' in member ? quotations[member.quotation]!.content : [member];
      return `${member.article} ${spans.map(({ start, end }) => article.text.slice(start, end)).join(' + ')}`;
    }),
  );
};

const A =
  'Harbour master Nora Finch spoke on Friday.\n\n“We will not be digging at the old pier before the end of the winter,” Finch said.\n';

test.each<[name: string, a: string, b: string, groups: string[][]]>([
  [
    'word for word',
    A,
    'Harbour master Nora Finch was in town.\n\n“We will not be digging at the old pier before the end of the winter,” Finch told the Gazette.\n',
    [
      [
        'n0 We will not be digging at the old pier before the end of the winter,',
        'n1 We will not be digging at the old pier before the end of the winter,',
      ],
    ],
  ],
  [
    'in reported speech',
    A,
    'Harbour master Nora Finch was in town. Finch said they would not be digging at the old pier before the end of the winter.\n',
    [
      [
        'n0 We will not be digging at the old pier before the end of the winter,',
        'n1 they would not be digging at the old pier before the end of the winter',
      ],
    ],
  ],
  [
    'as bare words',
    'Nora Finch praised “all the patience and kindness that Westhaven has shown to its fishermen” on Friday.\n',
    'Nora Finch thanked the town for all the patience and kindness that Westhaven has shown to its fishermen. She left early.\n',
    [
      [
        'n0 all the patience and kindness that Westhaven has shown to its fishermen',
        'n1 all the patience and kindness that Westhaven has shown to its fishermen',
      ],
    ],
  ],
  [
    'one sentence of several as bare words',
    'Nora Finch rose. “Nothing here is new. The northern quay was sold to the fishermen of Westhaven in spring. I was there,” Nora Finch said.\n',
    'It was late. The northern quay was sold to the fishermen of Westhaven in spring. Nobody spoke.\n',
    [
      [
        'n0 Nothing here is new. The northern quay was sold to the fishermen of Westhaven in spring. I was there,',
        'n1 The northern quay was sold to the fishermen of Westhaven in spring',
      ],
    ],
  ],
  [
    'few quoted words in what the same speaker is reported to have said',
    'Nora Finch said the harbour “is busier than ever”.\n',
    'Nora Finch told reporters on Friday that the quays and the market are busier than ever.\n',
    [['n0 is busier than ever', 'n1 the quays and the market are busier than ever']],
  ],
  [
    'another speaker with like words',
    A,
    'Paul Weston was in town. Weston said they would dig at the old pier in the summer.\n',
    [],
  ],
  [
    'another statement of the same speaker',
    A,
    'Harbour master Nora Finch was in town. “We will be selling fish at the old market at the end of the summer,” Finch said.\n',
    [],
  ],
  [
    'a common phrase in marks',
    'Nora Finch said it was “the end of the day” for the pier.\n',
    'It was the end of the day for many fishermen in the town, and the boats went home.\n',
    [],
  ],
])('%s', async (_, a, b, groups) => {
  expect(groupsOf(await recordOf([a, b]))).toEqual(groups);
});

test('groups do not depend on the order of the articles', async () => {
  const texts = [
    A,
    A.replace('on Friday', 'in town'),
    'Nora Finch said they would not be digging at the old pier before the end of winter.\n',
  ];
  const members = (record: StoryRecord): number[] => record.quoteGroups.map((group) => group.members.length);
  expect(members(await recordOf(texts))).toEqual([3]);
  expect(members(await recordOf(texts.toReversed()))).toEqual([3]);
});

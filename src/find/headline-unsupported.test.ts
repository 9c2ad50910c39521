import { expect, test } from 'vitest';
import { extracted } from '../../test/extracted.ts';
import { judgeHeadline } from './headline-unsupported.ts';

const judge = (title: string, text: string) => judgeHeadline(extracted(text, { title, givenDate: '2024-03-12' }));

const MILL =
  `The paper mill at Nordhaven may close its oldest hall next year, the owner said on Tuesday. The board could take a decision in
the summer, according to Irma Soll, a spokeswoman. She said that about 140 workers are employed in the hall, which was built in 1961. It is unclear how many
of the workers at the mill will be offered other work. The union called for talks and said it had not been told before the meeting.`.replaceAll(
    '\n',
    ' ',
  );

const BRIDGE =
  `A single lane of the bridge will stay closed until the end of June, the transport minister said on Tuesday. The repair of the pier
costs 24 million euros, more than was planned, she told the parliament of the islands. Three ferries carry people and goods across the sound in the
meantime, and a fourth one has been ordered from a yard on the mainland. Some 3,900 people use them each day.`.replaceAll(
    '\n',
    ' ',
  );

const HOAX =
  `A story about a whale in the harbour of Nordhaven was shared thousands of times this week. The story is a hoax, the coastguard said
on Tuesday. The picture of the whale was taken on another continent six years ago, and no whale has been seen in the harbour since. The web page that
had told the story first took it down in the evening without a word of explanation to its readers.`.replaceAll('\n', ' ');

const FIRE =
  `The police said that seven people were killed in a fire in a hotel at Sollund on Tuesday. The owner did not sell the hotel to the bank,
as had been reported, and he has not left the island. The fire broke out in the kitchen of the hotel shortly after midnight and was put out by the brigade of
the town in the morning. The guests were brought to the school.`.replaceAll('\n', ' ');

test.each<[string, string, string, string]>([
  ['number', 'Nine people killed in hotel fire at Sollund', FIRE, 'Nine people'],
  ['negation', 'Owner sells hotel to bank', FIRE, 'sells'],
  ['certainty', 'Paper mill at Nordhaven closes oldest hall', MILL, 'closes'],
  ['unclear', 'Nordhaven mill to sack workers', MILL, 'to sack'],
  ['number', 'Oldest hall at Nordhaven mill may close, 240 workers told', MILL, '240'],
  [
    'off-topic',
    'Parliament adopts new fishing quotas after long debate',
    MILL,
    'Parliament adopts new fishing quotas after long debate',
  ],
  ['who', 'Mill at Nordhaven may close hall, says Magnus Felden', MILL, 'Magnus Felden'],
  ['deadline', 'Bridge lane closed by the end of June, minister says', BRIDGE, 'the end of June'],
  ['refuted', 'Whale seen in harbour of Nordhaven', HOAX, 'Whale seen in harbour of Nordhaven'],
])('%s: “%s” is not what the body says', (rule, title, text, element) => {
  const judged = judge(title, text);
  expect(judged?.rule).toBe(`headline-unsupported/${rule}`);
  expect(title.slice(judged!.element.start, judged!.element.end)).toBe(element);
  expect(judged!.element.in).toBe('title');
});

test.each<[string, string]>([
  ['Nordhaven mill may close its oldest hall', MILL],
  ['Will the mill at Nordhaven close?', MILL],
  ['Opinion: The mill must go', MILL],
  ['How a mill became a town', MILL],
  ['Mill at Nordhaven may close its oldest hall, up 9%, July 23, 2031. 4:49 pm', MILL],
  ['Mill at Nordhaven may close its oldest hall - 4:49 pm July 23', MILL],
  ['Mill at Nordhaven may close “Hundred Penny Sailor” hall', MILL],
  ['7 things to know about pensions', MILL],
  ['Nordhaven mill, built in 1961, could close hall', MILL],
  ['Union demands talks over 140 jobs at Nordhaven mill', MILL],
  ['Irma Soll: mill at Nordhaven may close hall', MILL],
  ['Bridge lane to stay closed until end of June', BRIDGE],
  ['Nearly 4,000 use ferries while bridge is closed', BRIDGE],
  ['€24m repair bill for bridge', BRIDGE],
  ['Seven dead in hotel fire at Sollund', FIRE],
  ['Hotel owner has not sold to bank', FIRE],
  ['Whale in Nordhaven harbour is a hoax', HOAX],
  ['No whale in harbour of Nordhaven, coastguard says', HOAX],
  ['', MILL],
  ['Tuesday, March 12, 2024', MILL],
])('“%s” is supported, or nothing that can be', (title, text) => {
  expect(judge(title, text)).toBeNull();
});

test('a headline within the text is pinned there, and the title line above another story counts as no body', () => {
  const judged = judgeHeadline(extracted(`Paper Mill At Nordhaven Closes Oldest Hall\n\n${MILL}\n\nPaper Mill Closes Hall`));
  expect(judged?.element).toEqual({ start: 24, end: 30 });
});

test('strange headlines and bodies do no harm', () => {
  for (const text of [
    '',
    'a',
    '“'.repeat(10_000),
    '\ud800 word. '.repeat(200),
    'x'.repeat(100_000),
    `${'may close. '.repeat(5_000)}`,
  ]) {
    expect(() => judge('Mill will close by Friday, 200 told', text)).not.toThrow();
  }
});

test('what does not affect a thing does not deny it', () => {
  const text = FIRE.replace(
    'The owner did not sell the hotel to the bank,',
    'The fire will not affect the selling of the hotel by its owner to the bank,',
  );
  expect(judge('Owner sells hotel to bank', text)?.rule ?? null).not.toBe('headline-unsupported/negation');
});

import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { collectRecord } from '../record/collect.ts';

const QUOTED =
  'Harbour master Nora Finch spoke in the town hall.\n\n“We will not sell the 12 old boats by the end of the year,” Finch said.\n';

async function findingsOf(b: string, a = QUOTED): Promise<string[]> {
  async function* articles() {
    yield articleOf(a, { id: 'n0', source: 'Gazette', givenDate: '2031-05-02' });
    yield articleOf(b, { id: 'n1', source: 'Courier', givenDate: '2031-05-03' });
  }
  const record = await collectRecord(articles(), { title: 'Test', built: new Date(0) });
  return record.findings
    .filter(({ type }) => type.startsWith('quote.'))
    .map(({ type, severity, says }) => `${type} ${severity}: ${says}`);
}

const reported = (words: string): string => `Harbour master Nora Finch was there. Finch said ${words}.\n`;

test.each<[name: string, b: string, finding: RegExp]>([
  [
    'a negation',
    reported('they would sell the 12 old boats by the end of the year'),
    /^quote\.altered high: Courier .* has “.*would sell/,
  ],
  ['a number', reported('they would not sell the 20 old boats by the end of the year'), /^quote\.altered high: .*20 old boats/],
  [
    'a deadline',
    reported('they would not sell the 12 old boats after the end of the year'),
    /^quote\.altered medium: .*after the end/,
  ],
  [
    'a modal verb',
    reported('they might not sell the 12 old boats by the end of the year'),
    /^quote\.altered medium: .*might not/,
  ],
  [
    'other words in marks',
    'Harbour master Nora Finch was there. “We will not sell the 12 ancient boats by the end of the year,” Finch said.\n',
    /^quote\.altered low: Courier .* quotes “.*ancient/,
  ],
  [
    'marks lost',
    'In the town hall Nora Finch rose. We will not sell the 12 old boats by the end of the year. Then she left.\n',
    /^quote\.marks-dropped medium: Courier .* has without quotation marks what Gazette/,
  ],
])('%s', async (_, b, finding) => {
  const found = await findingsOf(b);
  expect(found.filter((one) => finding.test(one)).length, found.join('\n')).toBe(1);
});

test('a condition that is left out', async () => {
  const whole =
    'Nora Finch rose.\n\n“We will sell the 12 old boats this winter if the council pays for new engines,” Nora Finch said.\n';
  const cut = 'Nora Finch was there. Nora Finch said they would sell the 12 old boats this winter.\n';
  const told = cut + 'The council is to pay for new engines.\n';
  const alteredIn = async (b: string): Promise<string[]> =>
    (await findingsOf(b, whole)).filter((one) => one.includes('condition'));
  expect((await alteredIn(cut)).join()).toMatch(
    /^quote\.altered medium: Courier .* leaves out a condition .*“if the council pays for new engines”/,
  );
  expect(await alteredIn(told)).toEqual([]);
});

test.each<[name: string, b: string]>([
  ['a faithful report', reported('they would not sell the 12 old boats by the end of that year')],
  ['a quotation word for word', QUOTED.replace('spoke in', 'was in')],
  ['a part of the quotation', 'Nora Finch said the town would “not sell the 12 old boats” at all.\n'],
])('nothing on %s', async (_, b) => {
  expect((await findingsOf(b)).filter((one) => one.startsWith('quote.altered'))).toEqual([]);
});

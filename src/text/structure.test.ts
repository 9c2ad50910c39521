import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { marked } from '../../test/marked.ts';
import type { Article } from '../model/article.ts';
import { makeDocument } from './document.ts';
import { STRUCTURE_RULES } from './structure.ts';

/** Report that the parts of a case stand beside. */
const BODY = 'The ferry between the two islands stopped at noon because of the storm, the harbour master said. Nobody was hurt.';
const MORE = 'Repairs will take until the end of the week, and passengers were told to take the bus.';

const parts = (text: string, more: Partial<Article> = {}): string[] => {
  const document = makeDocument(articleOf(text, more));
  return document.structure.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
};

/** The parts of a text whose parts are marked `[[role|…]]` are these and no others. */
function check(source: string, more?: Partial<Article>): void {
  const { text, spans } = marked(source);
  expect(parts(text, more)).toEqual(spans.map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`));
}

test.each<string>([
  `[[title|Storm stops island ferry]]\n\n${BODY}`,
  `[[title|Storm stops island ferry]]\n${BODY}\n${MORE}`,
  `[[title|Will the ferry ever run again?]]\n\n${BODY}`,
  `[[title|Islanders win the cup in D.C.]]\n\n${BODY}`,
  `[[title|“We lost everything,” say islanders]]\n\n${BODY}`,
  `[[title|STORM STOPS ISLAND FERRY]]\n\n[[dateline|OSLO —]] ${BODY}`,
  `WORLD\n\n[[title|Storm stops island ferry for days]]\n\n${BODY}`,
  `[[title|The storm is over.]]\n\n[[dateline|Tuesday, May 4, 2021]]\n\n${BODY}`,
  // no title
  BODY,
  `${BODY}\n\n${MORE}`,
  `The ferry stopped at noon, the harbour master said.\n\n${MORE}`,
  'Storm stops island ferry',
  'Storm stops island ferry\n\nBus company adds tours\n\nMarket moves to the church square',
  `- ferry stopped\n- bus added\n\n${BODY}`,
])('title: %s', (source) => check(source));

test('a title that is given is found where it stands, and a heading below it is none', () => {
  expect(parts(`Storm stops “island” ferry\n\n${BODY}`, { title: "Storm Stops 'Island' Ferry" })[0]).toBe(
    'title: Storm stops “island” ferry',
  );
  expect(parts(`What happened\n\n${BODY}`, { title: 'Storm stops ferry' })).toEqual(['title: Storm stops ferry']);
});

test.each<string>([
  `[[title|Storm stops ferry]]\n\n[[standfirst|Passengers had to sleep in the school as the wind reached 120 kilometres an hour]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[standfirst|Passengers had to sleep in the school.]]\n\n[[byline|By Ada Moe]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[standfirst|The line stays closed for a week, the owners say.]]\n\n[[dateline|BERGEN —]] ${BODY}`,
  `[[title|Storm stops ferry]]\n\n${BODY}\n\n${MORE}`,
])('standfirst: %s', (source) => check(source));

test.each<string>([
  `[[dateline|OSLO —]] ${BODY}`,
  `[[dateline|NEW YORK (AP) —]] ${BODY}`,
  `[[dateline|LONDON, 3 May (Reuters) -]] ${BODY}`,
  `[[dateline|Lagos, Nigeria (CNN) –]] ${BODY}`,
  `[[dateline|ST. JOHN'S, May 4, 2021 --]] ${BODY}`,
  `[[dateline|BUENOS AIRES/LIMA —]] ${BODY}`,
  `[[dateline|date 2021-05-04]] ${BODY}`,
  `[[dateline|Published: 2021-05-04]] ${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[dateline|Published: 4 May 2021, 10:30 GMT]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[dateline|Tue May 4, 2021 3:00pm EST]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[dateline|Updated 5/4/2021 1:31 AM]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[dateline|May 4 at 5:46 PM EST]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[dateline|Written by on May 4, 2021]]\n\n${BODY}`,
  `[[dateline|WEST PALM BEACH, Fla. –]] ${BODY}`,
  // not datelines
  `Ada J. Moe — The mayor of the north island was the first to leave the ship on Tuesday.`,
  `The ferry — built in 1950 — stopped at noon because of the storm, the harbour master said.`,
  `Jane Moe - a nurse from the north island - was the first to leave the ship on Tuesday.`,
  `2021-05-04 was the worst day in the history of the line, the harbour master said.`,
  `UNICEF's office, which opened in May 2021 — a month late — closed again on Monday.`,
  `The line was opened on 4 May 2021.`,
  `Adam Moe (May 13, 1913 -- March 3, 1989) was a ferryman from the north island and a poet.`,
  `${BODY}\n\n1917-1918\n\n${MORE}`,
])('dateline: %s', (source) => check(source));

test.each<string>([
  `[[title|Storm stops ferry]]\n\n[[byline|By Ada Moe]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|By Ada Moe and Bo de la Cruz, Staff Writers]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|BY ADA MOE]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|By Ada Moe in Bergen]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|Ada Moe, Staff Writer]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|Ada Moe, Northern Correspondent]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|By our staff and Northern Wire]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|By agencies]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|Ada Moe and Bo Ray, The Associated Press]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[byline|By\u00a0Ada Moe — May 4, 2021]]\n\n${BODY}`,
  // not bylines
  `${BODY}\n\n${MORE}\n\n${'Ada Moe, writer\nBo Ray, editor\n'.repeat(6)}`,
  `${BODY}\n\nBy a reporter’s count, two hundred slept there.\n\n${MORE}`,
  `${BODY}\n\nBy Monday the ferry ran again.\n\n${MORE}`,
  `${BODY}\n\nBy the end of the week, the ferry will run again\n\n${MORE}`,
  `${BODY}\n\nAda Moe, a reporter who was on board, called for help.`,
])('byline: %s', (source) => check(source));

test.each<string>([
  `[[title|Storm stops ferry]]\n\n[[caption|A ferry lies in the harbour of Moby on Tuesday. Ada Moe / AP]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n\n[[caption|A ferry lies in the harbour of Moby on Tuesday.Ada Moe / Reuters file]]\n\n${BODY}`,
  `${BODY}\n\n[[caption|A ferry in the harbour. ADA MOE / AFP/Getty Images]]`,
  `${BODY}\n\n[[caption|A ferry in the harbour. (AP Photo/Ada Moe)]]`,
  `${BODY}\n\n[[caption|A ferry in the harbour on Tuesday [Image: Ada Moe]]]`.replace(' [Image: Ada Moe]', ' (Photo: Ada Moe)'),
  `${BODY}\n\n[[caption|A ferry in the harbour. Photograph: Ada Moe/The Islander]]\n\n${MORE}`,
  `${BODY}\n\n[[caption|FILE PHOTO: A ferry lies in the harbour of Moby.]]\n\n${MORE}`,
  `${BODY}\n\n[[caption|(FILES) File photo of the ferry in the harbour, May 4, 2020. / AFP / ADA MOE]]`,
  `${BODY}\n\n[[caption|In this May 4, 2020 photo, a ferry lies in the harbour.]]\n\n${MORE}`,
  `${BODY}\n\n[[caption|Mayor Ada Moe, right, and her deputy Bo Ray wait for the ferry.]]\n\n${MORE}`,
  `${BODY}\n\n[[caption|Moe (left) with her deputy in the harbour.]]\n\n${MORE}`,
  `[[title|Storm stops ferry]]\n\n[[caption|A ferry is seen in the harbour of Moby on Tuesday.]]\n\n[[dateline|OSLO —]] ${BODY}`,
  // it stands twice
  `[[title|Storm stops ferry]]\n\n[[caption|A ferry lies in the harbour of Moby on Tuesday.]]\n[[caption|A ferry lies in the harbour of Moby on Tuesday.Ada Moe / AP file]]\n\n${BODY}`,
  `[[title|Storm stops ferry]]\n[[caption|A ferry lies in the harbour of Moby near the old town on May 4, 2018.]]\n[[caption|A ferry lies in the harbour of Moby near the old town on May 4, 2018.Ada Moe / AP file]]\n\n${BODY}`,
  `${BODY}\n\n[[caption|Image caption The ferry lay in the harbour all night]]\n\n${MORE}`,
  // not captions
  `${BODY}\n\nAda Moe (pictured), 58, was the last to leave the ship, and she waited for the bus.\n\n${MORE}`,
  `${BODY}\n\nThe mayor turned right, and her deputy left.\n\n${MORE}`,
  `${BODY}\n\nThe harbour is seen as the island's heart by many, and it was rebuilt three times after storms like this.\n\n${MORE}`,
  `${BODY}\n\nThe ship sailed under the flag of Moby/Nordland until 1990, when it was sold.\n\n${MORE}`,
  `${BODY}\n\n“I took a photo by the gate,” she said.\n\n${MORE}`,
  `${BODY}\n\nThe AP/Reuters poll found that most people want the ferry back, and soon.`,
])('caption: %s', (source) => check(source));

test('a headline above a picture at the end, and what its caption repeats of the report, is no report', () => {
  check(
    `[[title|Storm stops ferry]]\n\n${BODY}\n\n${MORE}\n\n[[boilerplate|Storm at sea keeps the ferry away]]\n` +
      `[[boilerplate|The ferry between the two islands stopped at noon because of the weather.]] [[caption|Mayor Ada Moe, right, waits. BO RAY / AFP/Getty Images]]`,
  );
});

test.each<string>([
  `${BODY}\n\n[[credit|Ada Moe contributed to this report.]]`,
  `${BODY}\n\n[[credit|Reporting by Ada Moe in Bergen; Editing by Bo Ray]]`,
  `${BODY}\n\n[[credit|(Reporting by Ada Moe)]]`,
  `${BODY}\n\n[[credit|(Reuters)]]`,
  `${BODY}\n\n[[credit|— AFP]]`,
  `${BODY}\n\n[[credit|With inputs from agencies]]`,
  `${BODY}\n\n[[credit|Source: Reuters]]`,
  `${BODY}\n\n[[credit|Photo: Ada Moe]]`,
  `${BODY}\n\n[[credit|Ada Moe is a reporter for the Islander in Bergen.]]`,
  // not credits
  `${BODY}\n\nThe storm contributed to the damage, a report by the harbour found.`,
  `${BODY}\n\n“I contributed to this report,” Ms Moe said.`,
  `Sources: the ferry may never run again\n\n${BODY}`.replace(/^(.*)/, '[[title|$1]]'),
])('credit: %s', (source) => check(source));

test.each<string>([
  `[[boilerplate|Your browser is not supported. Please update your browser.]]\n\n[[title|Storm stops ferry]]\n\n${BODY}`,
  `${BODY}\n\n[[boilerplate|ADVERTISEMENT]]\n\n${MORE}`,
  `${BODY}\n\n[[boilerplate|Read more: The bridge that was never built]]\n\n${MORE}`,
  `${BODY}\n\n[[boilerplate|Sign up for our newsletter to get the news in your inbox]]\n\n${MORE}`,
  `${BODY}\n\n[[boilerplate|© 2021 The Islander. All rights reserved.]]`,
  `${BODY}\n\n[[boilerplate|Powered by automated translation]]\n\n${MORE}`,
  `${BODY}\n\n[[boilerplate|Share this article]]\n[[boilerplate|Facebook]]\n[[boilerplate|Twitter]]\n\n${MORE}`,
  `${BODY}\n\n[[boilerplate|This article was originally published in The Islander.]]`,
  // not boilerplate
  `${BODY}\n\nThis video shows the ship in the storm.\n\n${MORE}`,
  `${BODY}\n\nMore from the harbour was found on Monday.\n\n${MORE}`,
  `${BODY}\n\n“Read more books,” she said.\n\n${MORE}`,
  `${BODY}\n\nThe group said “sign up for our newsletter” and nothing else.\n\n${MORE}`,
  `${BODY}\n\nMore on the plans was expected by Monday, officials said, but the paper was not published before the end of May.`,
  `${BODY}\n\nTwitter said the account was closed on Monday.\n\n${MORE}`,
])('boilerplate: %s', (source) => check(source));

test('every rule has a name of its own and says what it does', () => {
  expect(new Set(STRUCTURE_RULES.map((rule) => rule.name)).size).toBe(STRUCTURE_RULES.length);
  for (const rule of STRUCTURE_RULES) expect(rule.about).toMatch(/^[A-Z].*[.)”":]/s);
});

test('parts are in order, not empty, do not overlap, and strange text does not throw', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'OSLO — ',
      'By Ada Moe\n',
      '(Reuters)\n',
      'Read more:',
      'A ferry. Ada Moe / AP\n',
      '(FILES) ',
      '\n',
      '\n\n',
      BODY,
      '2021-05-04 ',
      '"',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const document = makeDocument(articleOf(pieces.join('')));
      let at = 0;
      for (const { start, end } of document.structure) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(document.text.length);
    }),
  );
});

const ROWS = readFileSync(new URL('../../docs/structure.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const row = /^\| `(structure\/[a-z-]+)` +\| [a-z]+ +\| (.*) \|$/.exec(line);
    return row ? [{ rule: row[1]!, examples: [...row[2]!.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!) }] : [];
  });

test('docs/structure.md names every rule, in order', () => {
  expect(ROWS.map(({ rule }) => rule)).toEqual(STRUCTURE_RULES.map(({ name }) => name));
});

test.each(ROWS.flatMap(({ rule, examples }) => examples.map((example) => [rule, example] as const)))(
  'docs/structure.md: %s finds %j',
  (rule, example) => {
    const before = /date-prefix|dateline$/.test(rule);
    const text = `Storm stops ferry\n\n${example}${before ? ' ' : '\n\nOSLO — '}${BODY}\n\n${MORE}`;
    const document = makeDocument(articleOf(text));
    expect(document.structure.map((part) => [part.rule, text.slice(part.start, part.end)])).toContainEqual([rule, example]);
  },
);

import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../test/names.ts';
import { EVIDENCE } from './order.ts';

/** Cases by the rule that they are there for; a case without a mark of that type is what the rule must leave alone. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'names/title': [
    'Talks with Mr [[p1|Quorley]] went on.',
    'Army Lt. Col. [[p1|Dorrit Vane]], a spokeswoman, spoke.',
    'The talks were led by Marine Gen. [[p1|Otis Brell]] himself.',
    'They met Prime Minister [[p1|Sabir al-Tamrani]] in [[l2|Riga]].',
    'Secretary of State [[p1|Ines Kroll]] left.',
    'Department heads met at the [[o1|Department of Energy]] on Monday.',
    '[[o1|Harbour Motor Company]] chief executive [[p2|Lena Orv]] resigned.',
    'The ship sailed past [[l1|King County]] and [[l2|Prince Edward Island]].',
    'Delegates left the [[o1|General Assembly]] early.',
  ],
  'names/known': [
    'It flew from [[l1|Riga]] to [[l2|South Korea]] for [[o3|NATO]].',
    'An Iraqi and a South Korean minister met in the Middle Eastern country.',
    'The [[o1|New York Times]] wrote it.',
    'The [[o1|Iraqi Water Authority]] said so.',
    'It was built in the [[l1|Gulf of Tarent]] by the [[o2|Bank of Ostrava]].',
    'The [[x1|Harbour Act]] and the [[x2|Battle of Ostrel]] are taught.',
  ],
  'names/definition': [
    'Prices rose. [[o1|Brellon]], a software company, fell.',
    '[[o1|Vandrel]] is a Norwegian manufacturer of pens.',
    'It was [[p1|Jane Quorley]], a film maker, who came.',
    'It was [[p1|Karl Brell]], a bank robber, who came.',
  ],
  'names/body-of': [
    'Shares of [[o1|Zentrix]] fell, said an analyst at [[o2|Vandrel]].',
    'They signed with [[o1|Vandrel]] and played for [[o2|Zentrix]].',
    'It bought a stake in [[o1|Zentrix]].',
    'The mayor of [[l1|Riga]] came.',
  ],
  'names/team': ['On Monday the [[o1|Devil Kites]] lost 10-7 to the [[o2|Lakers]].', 'The talks led nowhere.'],
  'names/dateline': [
    '[[l1|QUORLEY]] — The talks failed on Monday, officials said.',
    '[[l1|QUORLEY]] ([[o2|AP]]) — The talks failed, officials said.',
  ],
  'names/given-name': ['It was [[p1|Maria Quorley]] who won.', 'The company thanked Libertarian donor [[p1|Peter Quorley]].'],
  'names/ampersand': ['Last year [[o1|Quorley & Vandrel]] grew.'],
  'names/initials': ['Critics praised [[p1|Q. T. Vandrel]] for it.', 'A book about [[p1|B.J. Vandrel]] appeared.'],
  'names/surname': ['The prize went to [[p1|Orvela Johnson]] for it.'],
  'names/particle': ['They follow [[p1|Qadim al-Sabri]] there.', 'They quote [[p1|Orm von der Quell]] often.'],
  'names/role-before': ['It hurt goalkeeper [[p1|Vrandel]] badly.', 'It hurt the new goalkeeper badly.'],
  'names/kin-before': ['Her eldest niece, [[p1|Brell]], had sung there.'],
  'names/eponym': ['That is what the [[p1|Quorley]] administration wants.', 'The [[l1|Riga]] administration disagrees.'],
  'names/apposition': [
    'We saw [[p1|Orvela Brennick]], 45, leave.',
    'We met [[p1|Quorley]], a ministry spokeswoman, there.',
    'They saw [[p1|Quorley]], who had left.',
  ],
  'names/body-context': ['The carmaker [[o1|Vandrel]] grew.', 'Last week [[o1|Vandrel]] shares fell.'],
  'names/place-after-comma': ['A fire in [[l1|Quorley]], [[l2|Ohio]], went on.'],
  'names/place-context': ['The mayors of the town of [[l1|Quorley]] met.', 'There were fires near [[l1|Quorley]] at night.'],
  'names/acronym': ['Reports by the [[o1|QVTA]] differ.', 'The TV and DVD trade shrank.'],
  'names/definite-body': ['They left the [[o1|League]] early.', 'They left the league early.'],
  'names/plural': ['On Monday the [[o1|Quorvels]] announced a tour.', 'He sang with the [[x1|Quorvels]] in May.'],
  'names/subject': ['On Monday [[p1|Quorley]] said so.', 'On Monday [[o1|QVTA]] said so.'],
  'names/kin': ['It was [[p1|Quorley]]’s wife.'],
  'names/article': ['He went to the [[x1|Quorley Brennick]] later.'],
  'names/work': ['They sang “[[x1|Quorley Brennick]]” at night.'],
  'names/capitals': [
    'It was [[p1|Quorvel Brennick]] again.',
    'A [[x1|Living Wage]] is asked for.',
    'The [[x1|Fighter Pilot]] was shown.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (source) => {
    const { expected, found } = namesOf(source);
    expect(found.map((line) => line.replace(/^(.)\d+n .*/, 'pronoun')).filter((line) => line !== 'pronoun')).toEqual(expected);
  });
});

test('every kind of evidence has cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(EVIDENCE.map(({ name }) => name).sort());
});

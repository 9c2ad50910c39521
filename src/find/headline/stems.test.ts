import { expect, test } from 'vitest';
import { related, senseOf } from './stems.ts';

test.each<[string, string]>([
  ['closes', 'closed'],
  ['agreed', 'agreement'],
  ['Iraq', 'Iraqi'],
  ['withdrawal', 'leave'],
  ['killed', 'dead'],
  ['reduction', 'cut'],
  ['stopped', 'stopping'],
  ['parties', 'party'],
  ['Peña', 'pena'],
  ['U.S.', 'American'],
])('%s may stand for %s', (a, b) => {
  expect(related(senseOf(a), senseOf(b))).toBe(true);
});

test.each<[string, string]>([
  ['close', 'cloud'],
  ['ban', 'bank'],
  ['rise', 'fall'],
  ['kill', 'kilometre'],
  ['', 'a'],
])('%s does not stand for %s', (a, b) => {
  expect(related(senseOf(a), senseOf(b))).toBe(false);
});

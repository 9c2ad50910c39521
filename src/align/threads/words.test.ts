import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

describe('stem', () => {
  it.each([
    ['closes', 'closed', 'closing', 'close'],
    ['plans', 'planned', 'planning', 'plan'],
    ['leaves', 'left', 'leaving', 'leave'],
    ['ferries', 'ferry'],
    ['bridges', 'bridge'],
    ['sends', 'sent', 'sending', 'send'],
  ])('%s and its forms are one', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['as', 'a'],
    ['ring', 'r'],
    ['bus', 'bu'],
    ['glass', 'glas'],
  ])('%s is not %s', (a, b) => {
    expect(stem(a)).not.toBe(b);
  });
});

describe('wordsOf', () => {
  it.each([
    ['The army will withdraw its engineers', 'the withdrawal of the engineers by the army'],
    ['They will bring them home', 'the engineers will leave'],
    ['The bank cuts its staff', 'a reduction of staff at the bank'],
    ['The mill will be shut', 'the closure of the mill'],
  ])('"%s" and "%s" share an act', (a, b) => {
    const other = new Set(wordsOf(b).acts);
    expect(wordsOf(a).acts.some((act) => other.has(act))).toBe(true);
  });

  it('sees a negation', () => {
    expect(wordsOf('The mill won’t be shut').negative).toBe(true);
    expect(wordsOf('No mill will be shut').negative).toBe(true);
    expect(wordsOf('The mill will be shut').negative).toBe(false);
  });
});

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
    ['The museum will withdraw its paintings', 'the withdrawal of the paintings by the museum'],
    ['They will bring them home', 'the pupils will leave'],
    ['The bank cuts its staff', 'a reduction of staff at the bank'],
    ['The mill will be shut', 'the closure of the mill'],
    ['The club will bring the whole band home', 'the band will leave'],
    ['All lodgers are to be out of the house', 'the lodgers will leave the house'],
    ['They will tear the old hall down', 'the demolition of the hall'],
    ['The firm will hand its keys over to the city', 'the handover of the keys'],
    ['The repairs got under way', 'the start of the repairs'],
  ])('"%s" and "%s" share an act', (a, b) => {
    const other = new Set(wordsOf(b).acts);
    expect(wordsOf(a).acts.some((act) => other.has(act))).toBe(true);
  });

  it.each([
    ['Twelve out of twenty schools will be painted', 'the pupils will leave'],
    ['She brought cakes to his home', 'the pupils will leave'],
    ['The ministry will train the pilots', 'the ministry will advise the pilots'],
    ['The mill will be shifted', 'the transfer of the mill'],
  ])('"%s" and "%s" share no act', (a, b) => {
    const other = new Set(wordsOf(b).acts);
    expect(wordsOf(a).acts.some((act) => other.has(act))).toBe(false);
  });

  it.each([
    ['a role in the play', 'a mission in the play', ['play']],
    ['the officially opened family home', 'the open family', ['family']],
    ['a loss of 30,000 jobs', 'a gain of 13,000 bees', []],
    ['two service members', 'three soldiers', ['troop']],
  ])('"%s" and "%s" share %j', (a, b, shared) => {
    const other = new Set(wordsOf(b).things);
    expect(wordsOf(a).things.filter((thing) => other.has(thing))).toEqual(shared.map(stem));
  });

  it('sees a negation', () => {
    expect(wordsOf('The mill won’t be shut').negative).toBe(true);
    expect(wordsOf('No mill will be shut').negative).toBe(true);
    expect(wordsOf('The mill will be shut').negative).toBe(false);
  });
});

import { OUTCOMES, OUTCOME_VERBS } from '../lexicon/outcomes.ts';
import type { View } from '../view.ts';
import type { Outcome, Place } from './place.ts';

/** "killing 14 people", "wounded at least 30": the verb right before the figure. */
export function outcomeBefore({ tokens }: View, first: number): Outcome | null {
  const word = tokens.lower(first - 1);
  const at = word === 'another' || word === 'all' || word === 'the' ? first - 2 : first - 1;
  const verb = tokens.lower(at);
  return OUTCOME_VERBS.has(verb) ? { word: tokens.word(at), leads: !OUTCOMES.has(verb) } : null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'have has had was were is are been be being also reported confirmed others and left feared found either already still later instantly people more who internally seriously critically badly severely slightly shot stabbed beaten shelled bombed'.split(
    ' ',
  ),
);

/** "people WERE KILLED", "riders have died", "410 injured". */
export function outcomeBehind(view: View, from: number, high: number): Outcome | null {
  const { tokens } = view;
  for (let i = from; i < Math.min(high, from + 6); i++) {
    const word = tokens.lower(i);
    if (OUTCOMES.has(word)) return { word: tokens.word(i), leads: false };
    if (!AUXILIARIES.has(word) || (word === 'and' && i === from)) return null;
  }
  return null;
}

/** "killed 102 AND 21 people": what the verb did to the first it did to the second. */
export function sharedOutcome({ earlier, sentence, first }: Place, before: string, noun: string): Outcome | null {
  const told = earlier.at(-1);
  const joined = before === 'and' && told?.sentence === sentence && told.noun === noun && first - told.after <= 2;
  return joined ? told.outcome : null;
}

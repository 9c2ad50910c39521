import type { FigureKind } from '../quantity.ts';
import { asFigure } from './single.ts';

const BEFORE: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);

/** "Dead at 95", "dies at 71". */
const DEAD: ReadonlySet<string> = new Set(['dead', 'dies', 'died', 'dying']);

/** "aged 56", "at the age of 56", "a 56-year-old", "Rosa Lind, 51,": the unit is the year. */
export const AGE: FigureKind = {
  name: 'figure/age',
  about: "Somebody's age in years.",
  read(phrase, view) {
    const { tokens } = view;
    const { first, after, unit, number } = phrase;
    if (number.value > 130) return null;
    const before = tokens.lower(first - 1);
    const atDeath = before === 'at' && DEAD.has(tokens.lower(first - 2)) && number.form === 'digits';
    const told = atDeath || BEFORE.has(before) || (before === 'of' && BEFORE.has(tokens.lower(first - 2)));
    const old = tokens.lower(after) === '-' ? tokens.lower(after + 1) : tokens.lower(after);
    if ((unit === null || unit === 'a') && told) return [asFigure(phrase, 'a', AGE.name)];
    if (unit !== null && old === 'old') {
      const longer = { ...phrase, after: tokens.lower(after) === '-' ? after + 2 : after + 1 };
      return [asFigure(longer, unit, AGE.name)];
    }
    return unit === null && isApposition(phrase, view.tokens) && (namesPerson(phrase, view) || isSomebody(phrase, view))
      ? [asFigure(phrase, 'a', AGE.name)]
      : null;
  },
};

type Read = Parameters<FigureKind['read']>;

/** Between commas, or in brackets. */
function isApposition({ first, after, number }: Read[0], tokens: Read[1]['tokens']): boolean {
  const [open, close] = [tokens.word(first - 1), tokens.word(after)];
  const plain = number.form === 'digits' && Number.isInteger(number.value) && number.value > 0 && number.value < 115;
  return (
    plain &&
    ((open === ',' && (close === ',' || close === '.' || close === ';' || close === '-' || close === '–')) ||
      (open === '(' && close === ')'))
  );
}

/** "The striker, 24, has …": a noun with its article before, a verb behind. */
function isSomebody({ first, after, number }: Read[0], { tokens, document }: Read[1]): boolean {
  if (number.value < LEAST_AGE || tokens.word(first - 1) !== ',' || tokens.word(after) !== ',') return false;
  const tag = document.tag(after + 1);
  return (
    document.tag(first - 2) === 'NOUN' && /^(?:the|a|an)$/.test(tokens.lower(first - 3)) && (tag === 'VERB' || tag === 'AUX')
  );
}

/** Of somebody who is told of without a name. */
const LEAST_AGE = 12;

/** A name stands before the comma: a person's, or two capitalised words that nobody has classed. */
function namesPerson({ first }: Read[0], { tokens, context, document }: Read[1]): boolean {
  const end = tokens.end[first - 2];
  if (end === undefined) return false;
  const mention = context.cast.mentionAt(end - 1);
  if (mention) return mention.type === 'person';
  return (
    document.tag(first - 2) === 'PROPN' &&
    /^\p{Lu}/u.test(tokens.word(first - 2)) &&
    /^\p{Lu}/u.test(tokens.word(first - 3)) &&
    tokens.word(first - 1) === ','
  );
}

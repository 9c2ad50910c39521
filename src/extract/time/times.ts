import type { TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';
import { Kind } from '../../text/tokens.ts';
import { bindAnchors } from './anchors.ts';
import { join } from './joins.ts';
import { modify } from './modifiers.ts';
import { makeReader, type Reader } from './reader.ts';
import type { Found, TimeRule, Trigger } from './rule.ts';
import { RULES } from './rules.ts';
import { tenseNear } from './tense.ts';

/** The rules of each trigger, in the order of the list. */
const RULES_ON: ReadonlyMap<string, readonly TimeRule[]> = new Map(
  (
    [
      'number',
      'month',
      'weekday',
      'unit',
      'season',
      'daypart',
      'deictic',
      'reference',
      'frequency',
      'decade',
      'noon',
      'long',
      'opener',
    ] satisfies Trigger[]
  ).map((trigger) => [trigger, RULES.filter((rule) => rule.on.includes(trigger))]),
);

/** An expression with the rule that read it. */
export interface Read extends Found {
  readonly rule: string;
}

/**
 * Time expressions in order of reading; they do not overlap. One pass over the tokens: only words of the lexicon and numbers wake a
 * rule, and each rule looks at a bounded number of tokens around it, so the cost is linear in the text.
 */
export function findTimes(document: Document): TimeExpression[] {
  const reader = makeReader(document);
  const all: Read[] = [];
  for (const sentence of document.sentences) {
    reader.move(sentence.first, sentence.after);
    const found = readSentence(reader);
    if (found.length > 0) all.push(...join(reader, found).map((one) => withTense(reader, one)));
  }
  return bindAnchors(document, all);
}

/** A day, month or year keeps which way the verb near it looks. */
function withTense(r: Reader, one: Read): Read {
  const tense = one.type === 'DATE' || one.type === 'TIME' ? tenseNear(r, one.first, one.after) : null;
  return tense ? { ...one, tense } : one;
}

function readSentence(r: Reader): Read[] {
  const found: Read[] = [];
  const { kind } = r.tokens;
  let floor = r.first;
  for (let i = r.first; i < r.after; i++) {
    const trigger = kind[i] === Kind.NUMBER ? 'number' : kind[i] === Kind.WORD ? r.lex(i)?.is : undefined;
    if (!trigger) continue;
    for (const rule of RULES_ON.get(trigger)!) {
      const result = rule.read(r, i, floor);
      if (!result) continue;
      if ('none' in result) {
        floor = Math.max(floor, result.after);
      } else {
        for (const one of Array.isArray(result) ? (result as readonly Found[]) : [result as Found]) {
          const whole = modify(r, one, floor);
          found.push({ ...whole, rule: rule.name });
          floor = Math.max(floor, whole.after);
        }
      }
      i = Math.max(i, floor - 1);
      break;
    }
  }
  return found;
}

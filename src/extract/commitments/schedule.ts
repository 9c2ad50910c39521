import { NO_ACTS, SCHEDULE_WORDS } from './lexicon.ts';
import { subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import { hasDays } from './deadline.ts';
import type { CommitmentRule, Scene } from './scene.ts';

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  "'s",
  "'re",
  'not',
  'now',
  'also',
  'still',
  'currently',
  'originally',
  'widely',
  'initially',
  'first',
]);

/** "is scheduled for", "is due to", "are expected to" */
export const SCHEDULE: CommitmentRule = {
  name: 'commitment/schedule',
  about: 'Something is scheduled, due, set or expected to happen, or scheduled, planned or due for a day.',
  triggers: SCHEDULE_WORDS.keys(),
  read(scene, at) {
    const { tokens } = scene.document;
    const clause = scene.clauseOf(at);
    let be = at;
    let passive = false;
    while (be > clause.first && at - be < 4 && BE.has(tokens.lower(be - 1))) passive = BE.has(tokens.lower(--be)) || passive;
    const headline = !passive && scene.role === 'title';
    if (!passive && !headline) return null;
    const state = SCHEDULE_WORDS.get(tokens.lower(at))!;
    const next = tokens.lower(at + 1);
    const subject = subjectOf(scene, clause, be);
    if (!subject) return null;
    const common = { governor: be, state, clause, early: false, open: true } as const;
    // "a fire was set on Friday night": only what is set "to" or "for" is planned.
    if (tokens.lower(at) === 'set' && next !== 'to' && next !== 'for') return null;
    if (next === 'to') {
      const verb = readVerb(scene, at + 2, clause.after);
      if (!verb) return null;
      if (verb.negated) return null;
      const stays = NO_ACTS.has(verb.lemma) && verb.lemma !== 'begin';
      const dated = hasTime(at + 2);
      if (stays && !dated && verb.lemma !== 'be' && verb.lemma !== 'take') return null;
      if (verb.stative && !dated) return null;
      return { ...common, head: verb.verb, action: verb.verb, agentive: subject.agent !== null && !verb.passive };
    }
    // "scheduled for May", "due on Friday", "expected next week": of acts, or with a day.
    if (
      hasDaysNear(scene, at) &&
      (next === 'for' || next === 'on' || next === 'in' || next === 'at' || next === 'by' || scene.timeAt(at + 1) >= 0)
    )
      return { ...common, head: at, action: subject.first, agentive: false };
    return null;

    function hasTime(from: number): boolean {
      for (let i = from; i < clause.after; i++) if (scene.timeAt(i) >= 0) return true;
      return false;
    }
  },
};

/** "due on Friday", not "awaited for months" */
function hasDaysNear(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const time = scene.timeAt(i);
    if (time >= 0 && hasDays(scene.context.times[time]!)) return true;
  }
  return false;
}

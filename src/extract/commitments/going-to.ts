import { frameOf } from './frame.ts';
import { subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import type { CommitmentRule } from './scene.ts';
import { willDraft } from './will.ts';

const BE = new Set(['is', 'are', 'am', 'was', 'were', "'s", "'re", "'m", "isn't", "aren't", "wasn't", "weren't"]);

const PAST = new Set(['was', 'were', "wasn't", "weren't"]);

/** "is going to close" */
export const GOING_TO: CommitmentRule = {
  name: 'commitment/going-to',
  about: '“is going to” with a verb says what “will” says.',
  triggers: ['going', 'gonna'],
  read(scene, at) {
    const { tokens } = scene.document;
    if (tokens.lower(at) === 'going' && tokens.lower(at + 1) !== 'to') return null;
    const clause = scene.clauseOf(at);
    let be = at - 1;
    let negated = false;
    while (be > clause.first && !BE.has(tokens.lower(be)) && at - be < 4) {
      negated ||= tokens.lower(be) === 'not' || tokens.lower(be) === 'never';
      be--;
    }
    if (!BE.has(tokens.lower(be))) return null;
    negated ||= tokens.lower(be).endsWith("n't");
    const verb = readVerb(scene, tokens.lower(at) === 'going' ? at + 2 : at + 1, clause.after);
    const subject = subjectOf(scene, clause, be);
    if (!verb || !subject || verb.lemma === 'go') return null;
    const frame = frameOf(scene, clause);
    // "were going to" is a plan that came to nothing, unless somebody is reported.
    if (PAST.has(tokens.lower(be)) && frame.say < 0) return null;
    return willDraft(scene, be, { ...verb, negated: negated || verb.negated }, subject, frame);
  },
};

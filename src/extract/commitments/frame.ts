import type { Clause } from './clauses.ts';
import { GUESS_VERBS, SAY_VERBS } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** Who says a clause, and how: from the verb of speech that governs it, before it or beside it. */
export interface Frame {
  /** The verb of speech; -1 where the article says it in its own voice. */
  readonly say: number;
  readonly past: boolean;
  readonly guess: boolean;
  readonly denied: boolean;
  /** "had announced", "repeated": said before. */
  readonly again: boolean;
}

const NONE: Frame = { say: -1, past: false, guess: false, denied: false, again: false };
const AGAIN = new Set(['repeated', 'reiterated', 'reaffirmed', 'restated', 'repeats', 'reiterates', 'reaffirms']);
const BEFORE = new Set(['previously', 'earlier', 'originally', 'initially', 'repeatedly', 'again']);

export function frameOf(scene: Scene, clause: Clause): Frame {
  const say = clause.governor >= 0 ? clause.governor : attributionBeside(scene, clause);
  if (say < 0) return NONE;
  const { tokens } = scene.document;
  const word = tokens.lower(say);
  let again = AGAIN.has(word);
  for (let i = Math.max(scene.sentence.first, say - 2); i < say; i++) {
    const before = tokens.lower(i);
    again ||= before === 'had' || before === "'d" || BEFORE.has(before);
  }
  const forms = SAY_VERBS.get(word)?.forms;
  return {
    say,
    past: forms?.has('past') ?? false,
    guess: GUESS_VERBS.has(word),
    denied: word === 'denied' || word === 'denies' || word === 'deny',
    again,
  };
}

/** The verb of speech of the attribution next to the clause ("…, the ministry said"), or of the one before it. */
function attributionBeside(scene: Scene, clause: Clause): number {
  const index = scene.clauses.indexOf(clause);
  for (const beside of [scene.clauses[index + 1], scene.clauses[index - 1]]) {
    if (!beside?.attribution) continue;
    for (let i = beside.first; i < beside.after; i++) {
      const verb = SAY_VERBS.get(scene.document.tokens.lower(i));
      if (verb && !verb.forms.has('ing')) return i;
    }
  }
  return -1;
}

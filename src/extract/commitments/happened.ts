import { hasDays } from './deadline.ts';
import { HAPPENING_VERBS } from './lexicon.ts';
import { isHistory, phraseStart } from './outcome.ts';
import { isRelative, subjectOf } from './subject.ts';
import type { Clause } from './clauses.ts';
import type { CommitmentRule, Scene } from './scene.ts';

/** Negations of a subject: "No lane reopened". */
const NOBODY = new Set(['no', 'none', 'neither', 'nobody', 'nothing', 'few']);
const PERFECT = new Set(['has', 'have', "'s", "'ve"]);
const AS_SAID = new Set(['promised', 'planned', 'scheduled', 'agreed', 'announced', 'expected', 'pledged', 'vowed']);

/** "the road reopened on Monday", "the circus has left", "closed the mine as promised": what is the end of a word given, if one was. */
export const HAPPENED: CommitmentRule = {
  name: 'commitment/happened',
  about:
    'Something opened, closed, began, left, was paid or the like: on a day that is named, just now (“has”), or “as promised”.',
  triggers: HAPPENING_VERBS.keys(),
  read(scene, at) {
    const { tokens } = scene.document;
    const form = HAPPENING_VERBS.get(tokens.lower(at))!;
    if (!form.forms.has('past') && !form.forms.has('participle')) return null;
    const clause = scene.clauseOf(at);
    if (clause.attribution || at === clause.first) return null;
    // "opened fire" opens nothing.
    if (form.lemma === 'open' && tokens.lower(at + 1) === 'fire') return null;
    const governor = phraseStart(scene, at, clause.first);
    if (governor < 0 || isRelative(scene, clause, governor) || isHistory(scene, at, governor)) return null;
    if (governor === at && !form.forms.has('past')) return null;
    const tag = scene.document.tag(at);
    if (governor === at && tag !== 'VERB' && tag !== 'AUX') return null;
    const before = tokens.lower(governor);
    if (before === 'had') return null;
    const subject = subjectOf(scene, clause, governor);
    if (!subject || NOBODY.has(tokens.lower(subject.first))) return null;
    if (governor === at && !BY_ITSELF.has(form.lemma) && !hasObject(scene, at)) return null;
    if (governor === at && hasVerbBetween(scene, subject.head + 1, at)) return null;
    const said = isAsSaid(scene);
    const perfect = PERFECT.has(before) && governor < at;
    if (!said && !(perfect && (subject.agent || subject.act || BY_ITSELF.has(form.lemma))) && !hasDay(scene, clause, at))
      return null;
    return { head: at, governor, state: 'done', clause, action: subject.first, agentive: false, early: false, open: false };
  },
};

/** "was hurt in his left knee": another verb stands before it, and so it is none or not the first. */
function hasVerbBetween({ document }: Scene, first: number, after: number): boolean {
  for (let i = first; i < after; i++) if (document.tag(i) === 'VERB' || document.tag(i) === 'AUX') return true;
  return POSSESSIVES.has(document.tokens.lower(after - 1));
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'the', 'a', 'an']);

/** Verbs of what happens by itself; the others need an object ("released the report"), or else only describe ("figures released Monday"). */
const BY_ITSELF = new Set(
  'arrive begin close depart end evacuate launch leave merge open pull reopen resign resume retire return shut start step withdraw'.split(
    ' ',
  ),
);
const OBJECTS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON']);

const hasObject = (scene: Scene, at: number): boolean =>
  OBJECTS.has(scene.document.tag(at + 1)) && scene.timeAt(at + 1) < 0 && scene.document.tokens.lower(at + 1) !== 'earlier';

/** "as promised", "as the minister had promised" */
function isAsSaid({ document: { tokens }, sentence }: Scene): boolean {
  for (let i = sentence.first; i + 1 < sentence.after; i++) {
    if (tokens.lower(i) !== 'as') continue;
    for (let k = i + 1; k < i + 7; k++) if (AS_SAID.has(tokens.lower(k))) return true;
  }
  return false;
}

/** Whether the clause names a day, not just a year, right behind the verb phrase. */
function hasDay(scene: Scene, { after }: Clause, at: number): boolean {
  for (let i = at + 1; i < after; i++) {
    const time = scene.timeAt(i);
    if (time < 0) continue;
    const expression = scene.context.times[time]!;
    const before = scene.document.tokens.lower(i - 1);
    return (
      hasDays(expression) && expression.end - expression.start > 4 && before !== 'until' && before !== 'since' && before !== 'by'
    );
  }
  return false;
}

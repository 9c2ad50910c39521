import { frameOf, type Frame } from './frame.ts';
import { ACTS, COURSE_VERBS, NO_ACTS } from './lexicon.ts';
import { isRelative, subjectOf, type Subject } from './subject.ts';
import { readVerb, type VerbPhrase } from './verb-phrase.ts';
import type { CommitmentRule, Draft, Scene } from './scene.ts';
import { hasDays } from './deadline.ts';
import type { CommitmentState } from '../../model/commitment.ts';

/** "will", "shall", "'ll" — and "would" where somebody is reported to have said "will". */
export const WILL: CommitmentRule = {
  name: 'commitment/will',
  about:
    'Somebody who can act “will” do something, or something will begin, end or happen by a day; in reported speech, “would”.',
  triggers: ['will', "'ll", "won't", 'shall', 'would', "wouldn't"],
  read(scene, at) {
    const { tokens } = scene.document;
    const word = tokens.lower(at);
    if ((tokens.lower(at + 1) === 'have' && PERFECT.has(scene.document.tag(at + 2))) || (word === 'will' && isNoun(scene, at)))
      return null;
    const clause = scene.clauseOf(at);
    const verb = readVerb(scene, at + 1, clause.after);
    const subject = subjectOf(scene, clause, at);
    // "asked if the firm will stay", "if the firm will stay": the word is not given.
    if (CONDITIONS.has(tokens.lower(clause.first))) return null;
    if (!verb || !subject || clause.attribution || isOpenQuestion(scene, clause, at)) return null;
    const frame = frameOf(scene, clause);
    const negated = verb.negated || NOBODY.has(tokens.lower(subject.first)) || word === "won't" || word === "wouldn't";
    if (word.startsWith('would') && !(frame.say >= 0 && frame.past)) return null;
    return willDraft(scene, at, { ...verb, negated }, subject, frame);
  },
};

/** What a future form amounts to, once its verb and subject are known; null where it is no word given, only a guess or a state. */
export function willDraft(scene: Scene, governor: number, verb: VerbPhrase, subject: Subject, frame: Frame): Draft | null {
  const clause = scene.clauseOf(governor);
  const dated = hasFutureTime(scene, governor, clause.after, clause.first);
  const relative = isRelative(scene, clause, governor);
  const act = (ACTS.has(verb.lemma) || (dated && subject.agent !== 'pronoun')) && !NO_ACTS.has(verb.lemma);
  const agentive = subject.agent !== null && !verb.passive && !verb.stative && act;
  if (verb.stative && subject.agent === null && VAGUE.has(scene.document.tokens.lower(subject.head))) return null;
  const course = COURSE_VERBS.has(verb.lemma) && (!NO_ACTS.has(verb.lemma) || isTakePlace(scene, verb));
  if ((relative && !dated) || isFeared(scene, clause.first, governor) || isHabit(scene, governor)) return null;
  if (
    !(
      dated ||
      agentive ||
      (verb.passive && (ACTS.has(verb.lemma) || frame.say >= 0)) ||
      (course && subject.act) ||
      (course && frame.say >= 0)
    )
  )
    return null;
  if (frame.guess && !dated) return null;
  return {
    head: verb.verb,
    governor,
    state: stateOf(scene, governor, verb, frame, agentive, dated),
    clause,
    action: verb.verb,
    agentive: agentive && !verb.negated,
    early: true,
    open: true,
  };
}

function stateOf(
  scene: Scene,
  governor: number,
  verb: VerbPhrase,
  frame: Frame,
  agentive: boolean,
  dated: boolean,
): CommitmentState {
  if (hasCondition(scene, governor)) return 'conditional';
  if (frame.denied) return 'contradicted';
  if (verb.negated && !verb.ceasing && !dated && !verb.stative) return 'contradicted';
  if (frame.again) return 'restated';
  if (verb.passive && PUTTING_OFF.has(verb.lemma)) return 'delayed';
  if (frame.guess || isHedged(scene, governor)) return 'expected';
  return agentive || frame.say >= 0 || scene.role === 'title' || verb.passive ? 'promised' : 'expected';
}

/** "will be postponed until May": said of what was to come sooner. To suspend is an act of its own. */
const PUTTING_OFF = new Set(['delay', 'delayed', 'postpone', 'defer', 'rescheduled']);
const VAGUE = new Set(['it', 'this', 'that', 'what', 'which']);

const isTakePlace = ({ document: { tokens } }: Scene, { verb, lemma }: VerbPhrase): boolean =>
  lemma === 'take' ? tokens.lower(verb + 1) === 'place' || tokens.lower(verb + 1) === 'effect' : lemma === 'continue';

/** "the will of the people", "his will" */
function isNoun({ document }: Scene, at: number): boolean {
  const before = document.tag(at - 1);
  return (before === 'DET' || before === 'ADJ') && document.tag(at) === 'NOUN';
}

const PERFECT = new Set(['VERB', 'AUX', 'ADV']);
const NOBODY = new Set(['neither', 'no', 'none', 'nobody']);
const ASKING = new Set(['how', 'what', 'whether', 'why', 'unclear', 'uncertain', 'unknown', 'question']);
const ASKING_FIRST = new Set(['who', 'whom', 'where']);

/** "It is not known who will sing", "what will change": a question that is not asked as one. */
export function isOpenQuestion(
  { document: { tokens }, sentence }: Scene,
  { first }: { readonly first: number },
  at: number,
): boolean {
  for (let i = Math.max(sentence.first, first - 3); i < at; i++)
    if ((ASKING.has(tokens.lower(i)) || (i <= first && ASKING_FIRST.has(tokens.lower(i)))) && i - first < 12) return true;
  return false;
}

const CONDITIONS = new Set(['if', 'unless']);

/** Whether the sentence makes it depend on something: "if", "unless", "as long as". */
export function hasCondition(scene: Scene, governor: number): boolean {
  const { tokens } = scene.document;
  for (let i = scene.sentence.first; i < scene.sentence.after; i++) {
    const word = tokens.lower(i);
    if (CONDITIONS.has(word) && !(word === 'if' && (tokens.lower(i - 1) === 'even' || tokens.lower(i - 1) === 'as')))
      return Math.abs(i - governor) < 60;
    if (word === 'long' && tokens.lower(i - 1) === 'as' && tokens.lower(i + 1) === 'as') return true;
  }
  return false;
}

const FEARS = new Set([
  'concerned',
  'concerns',
  'concern',
  'afraid',
  'worried',
  'fear',
  'risk',
  'chance',
  'hopes',
  'hope',
  'hopeful',
  'hoping',
  'hoped',
  'worries',
  'worry',
  'fears',
  'feared',
  'wants',
  'demanded',
  'doubt',
  'doubts',
  'confident',
  'sure',
  'certain',
]);

/** "are concerned the government will …" */
function isFeared({ document: { tokens } }: Scene, first: number, governor: number): boolean {
  for (let i = Math.max(first - 2, governor - 12, 0); i < governor; i++) if (FEARS.has(tokens.lower(i))) return true;
  return false;
}

const HABITS = new Set([
  'occasionally',
  'often',
  'usually',
  'sometimes',
  'always',
  'generally',
  'normally',
  'typically',
  'frequently',
  'invariably',
  'inevitably',
]);

const isHabit = ({ document: { tokens } }: Scene, governor: number): boolean =>
  HABITS.has(tokens.lower(governor + 1)) || HABITS.has(tokens.lower(governor - 1));

const HEDGES = new Set(['probably', 'likely', 'presumably', 'possibly', 'perhaps', 'maybe', 'reportedly', 'eventually']);

function isHedged({ document: { tokens } }: Scene, governor: number): boolean {
  for (let i = governor - 2; i <= governor + 3; i++) if (HEDGES.has(tokens.lower(i))) return true;
  return false;
}

/** Whether the clause has a time with days behind the governor, or in front of its subject. */
function hasFutureTime(scene: Scene, governor: number, after: number, first: number): boolean {
  for (let i = first; i < after; i++) {
    const time = scene.timeAt(i);
    if (time < 0 || !hasDays(scene.context.times[time]!)) continue;
    const before = scene.document.tokens.lower(i - 1);
    if (before === 'since' || before === 'of' || (i < governor && i > first + 3)) continue;
    if (/^\d{4}$/.test(scene.document.tokens.word(i)) && !YEAR_PREPOSITIONS.has(before)) continue;
    return true;
  }
  return false;
}
const YEAR_PREPOSITIONS = new Set(['by', 'in', 'before', 'until', 'till', 'from', 'after', 'of', 'than', ',']);

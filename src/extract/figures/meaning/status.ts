import type { FigureStatus } from '../../../model/figure.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { ESTIMATED, FEARED, GOAL, PLANNED } from '../lexicon/status.ts';

const REACH = 14;
const GOAL_REACH = 5;
/** Verbs of the past behind which a plan is no longer one: "had planned 50 but built 30". */
const CLAUSE: ReadonlySet<string> = new Set([
  ';',
  '—',
  'but',
  'while',
  'although',
  'though',
  'because',
  'where',
  'which',
  'who',
  '"',
  '“',
  '”',
]);

/** Whether the figure is told as a fact. Looks at the clause before the figure, and at the verb right behind its noun. */
export function findStatus(tokens: Tokens, first: number, behind: number, low: number): FigureStatus {
  if (tokens.lower(first - 1) === 'from') return 'actual'; // what a plan starts from
  for (let i = first - 1; i >= Math.max(low, first - REACH); i--) {
    const word = tokens.lower(i);
    if (CLAUSE.has(word)) break;
    if (GOAL.has(word) && first - i <= GOAL_REACH) return 'goal';
    const status = COSTS.has(tokens.lower(i + 1)) && PLANNED.has(word) ? 'estimated' : statusOf(word);
    if (status && !negated(tokens, i) && !(NOUNS_TOO.has(word) && tokens.lower(i + 1) !== 'to')) return status;
    if (word === 'to' && i === first - 2 && low === i) return 'planned'; // headline: "Maker to cut 300 jobs"
  }
  return statusBehind(tokens, behind);
}

/** "will cost", "would be worth": nobody plans that. */
const COSTS: ReadonlySet<string> = new Set([
  'cost',
  'total',
  'reach',
  'exceed',
  'rise',
  'fall',
  'grow',
  'need',
  'require',
  'amount',
  'be',
  'take',
  'last',
]);

/** Of plans only those "to do" something: "they back the plan" plans nothing. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['plan', 'plans', 'promise', 'promises', 'pledge', 'pledges', 'hopes']);

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'could', 'may', 'might', "'ll"]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'have', 'has']);

/** "jobs WILL BE cut", "people ARE FEARED dead": the verb of which the counted are the subject. */
function statusBehind(tokens: Tokens, behind: number): FigureStatus {
  if (MODALS.has(tokens.lower(behind))) return statusOf(tokens.lower(behind)) ?? 'actual';
  let i = behind;
  while (i < behind + 3 && BE.has(tokens.lower(i))) i++;
  const word = tokens.lower(i);
  return FEARED.has(word) || (i > behind && !MODALS.has(word)) ? (statusOf(word) ?? 'actual') : 'actual';
}

const negated = (tokens: Tokens, i: number): boolean => tokens.lower(i + 1) === 'not' && tokens.lower(i) !== 'may';

function statusOf(word: string): FigureStatus | null {
  if (FEARED.has(word)) return 'feared';
  if (ESTIMATED.has(word)) return 'estimated';
  return PLANNED.has(word) ? 'planned' : null;
}

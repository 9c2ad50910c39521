import type { CommitmentState, DeadlineRelation } from '../../model/commitment.ts';
import type { Copy, Deadline, EditType, FindingType, Origin, Severity, Verdict } from '../../model/record.ts';
import { dayWords, rangeWords } from './days.ts';

/** What the page calls the kinds of things in a record. */

export const FINDING_LABELS: Readonly<Record<FindingType, string>> = {
  'figure.agreement': 'Figures that agree',
  'figure.conflict': 'Figures in conflict',
  'figure.change': 'A figure that changed',
  'quote.altered': 'Altered words',
  'quote.marks-dropped': 'Quotation marks lost',
  'copy.verbatim': 'Copied word for word',
  'copy.rewrite': 'Rewritten copy',
  'copy.meaning-changed': 'Meaning changed in a copy',
  'headline.unsupported': 'Headline beyond its text',
  'commitment.kept': 'Promise kept',
  'commitment.contradicted': 'Promise contradicted',
  'commitment.overdue': 'Promise overdue',
  'commitment.unreported': 'Promise without report',
  'date.inferred': 'Date inferred',
  'date.conflict': 'Dates in conflict',
  'claim.conflict': 'Statements in conflict',
  'claim.single-origin': 'One origin only',
  'text.damaged': 'Damaged text',
  omission: 'Left out',
};

/** The kinds by which a reader narrows the findings. */
export const FINDING_KINDS: readonly { readonly key: string; readonly label: string; readonly types: readonly FindingType[] }[] =
  [
    {
      key: 'conflict',
      label: 'Conflicts',
      types: ['figure.conflict', 'claim.conflict', 'date.conflict', 'headline.unsupported'],
    },
    { key: 'figures', label: 'Figures', types: ['figure.conflict', 'figure.change', 'figure.agreement', 'claim.single-origin'] },
    { key: 'words', label: 'Words', types: ['quote.altered', 'quote.marks-dropped', 'text.damaged'] },
    {
      key: 'promises',
      label: 'Promises',
      types: ['commitment.kept', 'commitment.contradicted', 'commitment.overdue', 'commitment.unreported'],
    },
    { key: 'copies', label: 'Copies', types: ['copy.meaning-changed', 'copy.rewrite', 'copy.verbatim'] },
    { key: 'silence', label: 'Silence', types: ['omission', 'claim.single-origin'] },
    { key: 'dates', label: 'Dates', types: ['date.inferred', 'date.conflict'] },
  ];

export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

export const STATE_LABELS: Readonly<Record<CommitmentState, string>> = {
  promised: 'promised',
  planned: 'planned',
  scheduled: 'scheduled',
  expected: 'expected',
  ordered: 'ordered',
  restated: 'restated',
  conditional: 'conditional',
  begun: 'begun',
  delayed: 'delayed',
  done: 'done',
  kept: 'kept',
  'kept-late': 'kept, late',
  contradicted: 'contradicted',
  withdrawn: 'withdrawn',
};

const RELATIONS: Readonly<Record<DeadlineRelation, string>> = {
  by: 'by',
  on: 'on',
  before: 'before',
  after: 'after',
  until: 'until',
};

/**
 * `by 31 December 2021`. Of days that are a range, the one that counts is said: the last for "by" and "until", the first for
 * "before"; of an open range, the end that is known.
 */
export function deadlineWords({ from, to, relation }: Deadline): string {
  const word = RELATIONS[relation] ?? 'by';
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return `${word} a day that is not known`;
  switch (relation) {
    case 'on':
      return `${first === last ? 'on' : 'in'} ${rangeWords({ from: first, to: last })}`;
    case 'before':
      return `before ${dayWords(first)}`;
    default:
      return `${word} ${dayWords(last)}`;
  }
}

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  same: 'the same',
  compatible: 'compatible',
  superseded: 'superseded',
  conflict: 'in conflict',
};

export const EDIT_LABELS: Readonly<Record<EditType, string>> = {
  number: 'number',
  date: 'date',
  negation: 'negation',
  hedge: 'hedge',
  attribution: 'attribution',
  'quotation-marks': 'quotation marks',
  name: 'name',
  deadline: 'deadline',
  wording: 'wording',
  addition: 'addition',
  removal: 'removal',
};

/** Edits that can change what a sentence says come first; wording, additions and removals follow. */
export const changesMeaning = (type: EditType): boolean => type !== 'wording' && type !== 'addition' && type !== 'removal';

export const COPY_LABELS: Readonly<Record<Copy['kind'], string>> = {
  verbatim: 'word for word',
  rewrite: 'rewritten',
  excerpt: 'an excerpt',
  agency: 'from the same agency text',
};

export const DIRECTION_LABELS: Readonly<Record<Copy['direction'], string>> = {
  certain: 'who copied whom is certain',
  implied: 'who copied whom is likely, not certain',
  unknown: 'who copied whom is not known',
};

export const ORIGIN_LABELS: Readonly<Record<Origin['kind'], string>> = {
  attributed: 'named as the source',
  agency: 'news agency',
  copy: 'copied text',
};

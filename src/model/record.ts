import type { Published } from './article.ts';
import type { CommitmentState, DeadlineRelation } from './commitment.ts';
import type { Day, DayRange } from './day.ts';
import type { Entity, EntityType, MentionKind } from './entity.ts';
import type { FigureStatus, Qualifier } from './figure.ts';
import type { QuotationKind } from './quotation.ts';
import type { Pin } from './span.ts';
import type { StructureRole } from './structure.ts';
import type { TimeMod, TimeType } from './time.ts';

/** The record as `onrecord build` writes it: the contract's form. */
export interface StoryRecord {
  readonly onrecord: 1;
  readonly title: string;
  /** ISO 8601 instant; `SOURCE_DATE_EPOCH` fixes it. */
  readonly built: string;
  /** In order of date, then id. */
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly StoryEntity[];
  readonly series: readonly Series[];
  readonly quoteGroups: readonly QuoteGroup[];
  readonly copies: readonly Copy[];
  readonly origins: readonly Origin[];
  readonly threads: readonly Thread[];
  readonly timeline: readonly TimelineDay[];
  readonly findings: readonly Finding[];
  /** Name → what it does, of every rule that made an entry of this record. */
  readonly rules: Readonly<Record<string, string>>;
}

/** One article with its days known: a line of `onrecord extract`, an element of `articles`. */
export interface ArticleRecord {
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly source: string | null;
    readonly url: string | null;
    readonly byline: string | null;
    readonly language: string | null;
    readonly text: string;
    readonly sha256: string;
    readonly published: Published;
  };
  readonly structure: readonly StructureEntry[];
  readonly entities: readonly Entity[];
  readonly names: readonly NameEntry[];
  readonly times: readonly TimeEntry[];
  readonly quotations: readonly QuotationEntry[];
  readonly figures: readonly FigureEntry[];
  readonly commitments: readonly CommitmentEntry[];
  readonly events: readonly EventEntry[];
}

export interface StructureEntry extends Pin {
  readonly role: StructureRole;
  readonly rule: string;
}

export interface NameEntry extends Pin {
  readonly entity: string;
  readonly type: EntityType;
  readonly mention: MentionKind;
  readonly rule: string;
}

export interface TimeEntry extends Pin {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: TimeMod;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rule: string;
}

export interface QuotationEntry {
  readonly kind: QuotationKind;
  readonly content: readonly Pin[];
  readonly cue: Pin | null;
  readonly source: Pin | null;
  readonly speaker: string | null;
  readonly rule: string;
}

export interface FigureEntry extends Pin {
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly change: 'up' | 'down' | null;
  readonly status: FigureStatus;
  readonly asOf: DayRange | null;
  readonly since: DayRange | null;
  readonly by: string | null;
  readonly rule: string;
}

export interface CommitmentEntry extends Pin {
  readonly actor: string | null;
  readonly action: string;
  readonly state: CommitmentState;
  readonly deadline: Deadline | null;
  readonly rule: string;
}

export interface Deadline extends DayRange {
  readonly relation: DeadlineRelation;
}

export interface EventEntry extends Pin {
  readonly date: DayRange;
  /** Seen from the article's date; null where neither day is known well enough to tell. */
  readonly future: boolean | null;
  readonly rule: string;
}

export interface StoryEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly members: readonly { readonly article: string; readonly entity: string }[];
}

export type Verdict = 'same' | 'compatible' | 'superseded' | 'conflict';

export interface Series {
  readonly id: string;
  readonly what: string;
  readonly where: string | null;
  readonly unit: string | null;
  /** `figure` is an index into the article's figures; `origin` null where nobody is given for it. */
  readonly points: readonly { readonly article: string; readonly figure: number; readonly origin: string | null }[];
  /** `a` and `b` are indexes into `points`. */
  readonly verdicts: readonly { readonly a: number; readonly b: number; readonly verdict: Verdict; readonly why: string }[];
  readonly findings: readonly string[];
}

/** An occurrence of the utterance: a quotation of the article, or bare words where the marks are lost. */
export type QuoteMember = { readonly article: string; readonly quotation: number } | ({ readonly article: string } & Pin);

export interface QuoteGroup {
  readonly id: string;
  /** Story entity. */
  readonly speaker: string | null;
  readonly members: readonly QuoteMember[];
  readonly findings: readonly string[];
}

export type EditType =
  | 'number'
  | 'date'
  | 'negation'
  | 'hedge'
  | 'attribution'
  | 'quotation-marks'
  | 'name'
  | 'deadline'
  | 'wording'
  | 'addition'
  | 'removal';

export interface CopyPassage {
  readonly a: Pin;
  readonly b: Pin;
}

export interface Copy {
  /** c1, c2, … */
  readonly id: string;
  /** The earlier one or the likely original. */
  readonly a: string;
  readonly b: string;
  readonly direction: 'certain' | 'implied' | 'unknown';
  readonly kind: 'verbatim' | 'rewrite' | 'excerpt' | 'agency';
  /** Of the shorter article's tokens, those that lie in passages; 0 to 1. */
  readonly share: number;
  readonly passages: readonly CopyPassage[];
  readonly edits: readonly (CopyPassage & { readonly type: EditType })[];
  readonly findings: readonly string[];
}

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: 'attributed' | 'agency' | 'copy';
  readonly articles: readonly string[];
}

export interface Thread {
  readonly id: string;
  /** Story entity. */
  readonly actor: string | null;
  readonly action: string;
  readonly deadline: Deadline | null;
  readonly state: CommitmentState;
  /** `commitment` is an index into the article's commitments. */
  readonly reports: readonly { readonly article: string; readonly commitment: number; readonly state: CommitmentState }[];
  readonly findings: readonly string[];
}

export interface TimelineDay extends DayRange {
  /** 0 to 1; counts independent articles. */
  readonly salience: number;
  /** `event` is an index into the article's events. */
  readonly entries: readonly { readonly reports: readonly { readonly article: string; readonly event: number }[] }[];
}

export const FINDING_TYPES = [
  'figure.agreement',
  'figure.conflict',
  'figure.change',
  'quote.altered',
  'quote.marks-dropped',
  'copy.verbatim',
  'copy.rewrite',
  'copy.meaning-changed',
  'headline.unsupported',
  'commitment.kept',
  'commitment.contradicted',
  'commitment.overdue',
  'commitment.unreported',
  'date.inferred',
  'date.conflict',
  'claim.conflict',
  'claim.single-origin',
  'text.damaged',
  'omission',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

export type Severity = 'high' | 'medium' | 'low';

export interface Evidence extends Pin {
  readonly article: string;
}

export interface Finding {
  readonly id: string;
  readonly type: FindingType;
  readonly severity: Severity;
  /** One plain sentence. */
  readonly says: string;
  /** The id of what it speaks of: a series, quote group, copy, thread or article. */
  readonly about: string;
  /** Every span that the sentence rests on. */
  readonly evidence: readonly Evidence[];
  /** For `omission`: the articles that leave it out. */
  readonly missing?: readonly string[];
  readonly rule: string;
}

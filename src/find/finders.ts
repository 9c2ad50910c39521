import { claimConflict } from './claim-conflict.ts';
import { commitmentContradicted } from './commitment-contradicted.ts';
import { commitmentKept } from './commitment-kept.ts';
import { commitmentOverdue } from './commitment-overdue.ts';
import { commitmentUnreported } from './commitment-unreported.ts';
import { deadlineTurned } from './deadline-turned.ts';
import { copyMeaningChanged } from './copy-meaning-changed.ts';
import { copyRewrite } from './copy-rewrite.ts';
import { copyVerbatim } from './copy-verbatim.ts';
import { dateConflict } from './date-conflict.ts';
import { dateInferred } from './date-inferred.ts';
import { figures } from './figures.ts';
import type { Finder } from './finder.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteMarksDropped } from './quote-marks-dropped.ts';
import { headlineUnsupported } from './headline-unsupported.ts';
import { omission } from './omission.ts';
import { textDamaged } from './text-damaged.ts';

/** Every kind of finding there is. The order breaks ties between findings of one severity and weight. */
export const FINDERS: readonly Finder[] = [
  figures,
  quoteAltered,
  quoteMarksDropped,
  copyMeaningChanged,
  copyRewrite,
  copyVerbatim,
  headlineUnsupported,
  textDamaged,
  commitmentContradicted,
  commitmentKept,
  commitmentOverdue,
  commitmentUnreported,
  deadlineTurned,
  claimConflict,
  dateConflict,
  dateInferred,
  omission,
];

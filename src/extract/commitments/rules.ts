import type { RuleInfo } from '../../model/rule.ts';
import { BEGUN } from './begun.ts';
import { BE_TO } from './be-to.ts';
import { DELAYED } from './delayed.ts';
import { DENIAL } from './denial.ts';
import { GOING_TO } from './going-to.ts';
import { ORDER } from './order.ts';
import { DROPPED } from './dropped.ts';
import { FINISHED } from './finished.ts';
import { HAPPENED } from './happened.ts';
import { PLAN } from './plan.ts';
import { PLEDGE } from './pledge.ts';
import type { CommitmentRule } from './scene.ts';
import { SCHEDULE } from './schedule.ts';
import { WILL } from './will.ts';

/** In order of strength: where two rules would take one verb, the earlier one has it. */
export const RULES: readonly CommitmentRule[] = [
  PLEDGE,
  ORDER,
  PLAN,
  SCHEDULE,
  DENIAL,
  GOING_TO,
  WILL,
  BE_TO,
  DROPPED,
  DELAYED,
  FINISHED,
  BEGUN,
  HAPPENED,
];

export const COMMITMENT_RULES: readonly RuleInfo[] = RULES.map(({ name, about }) => ({ name, about }));

import { words } from './words.ts';

/** Words before a figure, in its clause, that say that it is not (yet) so. */
export const PLANNED: ReadonlySet<string> = words(`
  will shall would plan plans planned planning intend intends intended proposes proposed propose pledged pledges pledge promised promises promise agreed agrees scheduled
  wants seeks seeking ordered orders vowed vows hopes 'll
`);
export const ESTIMATED: ReadonlySet<string> = words(`
  estimate estimates estimated estimating estimation expected expects expect forecast forecasts forecasted predicted predicts predict projected projects projection projections
  likely may might could believed thought reportedly anticipated anticipates probably possibly
`);
export const FEARED: ReadonlySet<string> = words(`feared fear fears fearing`);
export const GOAL: ReadonlySet<string> = words(`goal target targets targeted aim aims aimed aiming objective targeting`);

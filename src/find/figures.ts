import { CLAIM_SINGLE_ORIGIN, claimSingleOrigin } from './claim-single-origin.ts';
import { FIGURE_AGREEMENT, figureAgreement } from './figure-agreement.ts';
import { FIGURE_CHANGE, figureChange } from './figure-change.ts';
import { FIGURE_CONFLICT, figureConflict } from './figure-conflict.ts';
import { makeFigureKeeper } from './figure/series-view.ts';
import type { Finder } from './finder.ts';

/** What series of figures show. The four read the same figures, and so share one pass over the articles. */
export const figures: Finder = {
  types: ['figure.conflict', 'figure.change', 'figure.agreement', 'claim.single-origin'],
  rules: [FIGURE_CONFLICT, FIGURE_CHANGE, FIGURE_AGREEMENT, CLAIM_SINGLE_ORIGIN],
  start() {
    const keeper = makeFigureKeeper();
    return {
      add: keeper.add,
      finish: (alignments, pile) =>
        keeper
          .views(alignments)
          .flatMap((view) => [
            ...figureConflict(view, pile),
            ...figureChange(view),
            ...figureAgreement(view),
            ...claimSingleOrigin(view),
          ]),
    };
  },
};

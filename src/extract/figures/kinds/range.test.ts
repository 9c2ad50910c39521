import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'It seats [[200..250|200-250 guests]].',
  'It seats [[200..250|200 to 250 guests]].',
  'It seats [[200..250 between|between 200 and 250 guests]].',
  'It needs [[2..3|two or three pilots]].',
  'It will shed [[25000..30000|25,000 to 30,000 posts]].',
  'It will shed [[2000000..3000000|2 to 3 million posts]].',
  'The fleet grew from [[12|12]] to [[15|15 ships]].',
]);

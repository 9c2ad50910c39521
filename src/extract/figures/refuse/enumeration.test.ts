import { figureCases } from '../../../../test/figures.ts';

figureCases([
  '1. Vote early\n2. Vote often',
  '(1) the cost\n(2) the time',
  'As was shown [3], it holds.',
  'It has to 1) be cheap and 2) be quick.',
]);

import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'Prices rose [[3.5 percent|3.5%]].',
  'Prices rose [[6 percent|six percent]].',
  'Prices rose [[6 percent|6 per cent]].',
  'Prices rose [[0.5 percent|half a percent]].',
  'Prices rose [[15..20 percent|15-20%]].',
  'Prices rose [[20..25 percent|20 to 25 percent]].',
  'Prices rose [[3..7 percent between|between three and seven percent]].',
  'Prices rose [[2 percentage-point|two percentage points]].',
  'The bank cut its rate by [[25 basis-point|25 basis points]].',
  'The tax rose by [[3 percent|3 %]] to [[4.5 percent|4.5 %]].',
  'Support is down by [[12.5 percent nearly|nearly 12.5%]].',
  'They hold a [[52 percent|52 percent majority stake]].',
  'They account for [[70 percent|70%]] of all sales.',
  'Turnout was [[61.4 percent|61.4pct]].',
  'It slid [[4 percent nearly|almost four per cent]] to [[731.25|731.250 points]].',
  'The rise was [[3..5 percent|3% to 5%]].',
]);

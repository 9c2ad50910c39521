import { expect, test } from 'vitest';
import { timesOf } from '../../../test/times.ts';

/** Read on Wednesday, 13 May 2026: the value of the last expression. */
test.each<[string, string]>([
  // Ahead of the article: no anchor for what has been.
  ['The pool is not to shut before 2031. Almost one swimmer in six paid online, up from 4% a year earlier.', '2025'],
  ['The ferry retires in 2030. Fares were 12% lower than two years before.', '2024'],
  ['The lease runs out in June 2027. The month before, a storm tore the roof off.', '2026-04'],
  ['The trial opens on 3 July. Two days earlier a witness withdrew her account.', '2026-05-11'],
  ['The tram will run by 2029. Many riders expect delays, up from 9% a year earlier.', '2025'],
  ['The dam should stand by 2033. Its cost had doubled three years earlier.', '2023'],
  ['The rink reopens next year. The previous year it sold 900 passes.', '2025'],
  // Behind it: reckoned from what was told.
  ['The mill burned down in 2019. It had been sold a year earlier.', '2018'],
  ['The bridge fell on 4 March 2020. Two days earlier a crack was seen.', '2020-03-02'],
  ['In 2021 sales rose 8% from a year earlier.', '2020'],
  // What is to come is reckoned from what is to come.
  ['The tunnel will open in 2030. The station will open two years earlier.', '2028'],
  // Compared with a year before the report's own, whatever year was named on the way.
  ['The brewer was founded in 1987. Profit rose 8% from a year earlier.', '2025'],
  ['The brewer was founded in 1987. Profit fell to 3 million crowns, against 5 million a year earlier.', '2025'],
])('%s', (text, wanted) => {
  expect(timesOf(text).at(-1)?.split(/[ |]/)[0]).toBe(wanted);
});

test.each<[string, string]>([
  ['The ferry will retire in 2030. Fares were 12% lower two years before.', 'XXXX'],
  ['The mill burned down in 2019. It had been sold a year earlier.', '2018'],
])('without the day of the article: %s', (text, wanted) => {
  expect(timesOf(text, null).at(-1)?.split(/[ |]/)[0]).toBe(wanted);
});

/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'Sales rose in [[2019-Q3|the third quarter of 2019]].',
  'Sales rose in [[2026-Q1|the first quarter]].',
  'The [[2026-Q1|first-quarter]] figures are out.',
  'Sales rose in [[2025-Q4|Q4 2025]].',
  'Sales rose in [[2019-H1|the first half of 2019]].',
  'It was found in [[2019-W13|the last week of March 2019]].',
  'It is a house of [[19|the 20th century]].',
  'It is a [[18|19th-century]] house.',
  'He came second to none.',
  'She scored twice in the fourth quarter.',
  'Profit rose in [[2026-H1|the first half]].',
  'It was read in [[17|the 18th]] and [[18|19th centuries]].',
  'The first half of the book is dull.',
  "Sales rose in [[2025-Q1|last year's first quarter]].",
  'Sales rose in [[2026-Q1|the fiscal first quarter]].',
];

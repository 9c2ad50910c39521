/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The mayor resigned on [[2026-05-11|Monday]].',
  'The mayor resigned on [[2026-05-13|Wednesday]].',
  'The mayor will resign on [[2026-05-18|Monday]].',
  'The shop closes until [[2026-05-15|Friday]].',
  'The mayor resigned [[2026-05-08|last Friday]].',
  'The mayor resigns [[2026-05-15|next Friday]].',
  'The mayor spoke on [[2026-05-11TMO|Monday morning]].',
  'The court meets [[XXXX-WXX-5|every Friday]].',
  'The court met on [[XXXX-WXX-5|Fridays]].',
  'On [[2026-05-12|Tuesday]], the council met.',
  // with its date it is one expression
  'It happened on [[2026-05-08|Friday, May 8]].',
  'It happened on [[2019-05-03|Friday, 3 May 2019]].',
  // names
  'The Sunday Times reported it.',
  'The sun shone and we sat down.',
  'He will leave [[2026-05-15|this coming Friday]].',
  'It is due [[2026-05-25|a week from Monday]].',
  'They meet [[XXXX-WXX-2|every other Tuesday]].',
  'They meet on [[XXXX-WXX-2|the second Tuesday of each month]].',
];

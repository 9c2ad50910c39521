/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was built in [[2003|2003]].',
  'It was built in [[2003 START|early 2003]].',
  'It was built by [[1998 MID|mid-1998]].',
  'It stood from [[1990|1990]]-[[1992|92]].',
  'Boats Leaving Port By [[2031|2031]]',
  "The worst loss since [[1982|'82]] was reported.",
  'It fell in [[BC0480|480 BC]].',
  'The war ([[1618|1618]]-[[1648|1648]]) was long.',
  // counted, measured, named
  'A 2000-strong crowd of 2000 people paid $2000 each.',
  'Flight 1989 flew a Boeing 1957 over 1999 metres.',
  'He scored 24 and ran 1,999 miles.',
  "He used BoatWorks '09 and left.",
  'He voted for Ode in [[1980|80]] and [[1984|84]], for Lind in [[1996|96]], in [[2000|2000]] and in [[2008|08]].',
  'It came in 80 boxes, in 90 bags and in 20 boats.',
  'Sales fell in [[FY2024|fiscal 2024]] and [[FY2025|fiscal year 2024-25]].',
  'It was counted over [[2000|2000]] - [[2050|2050]] in Lund.',
];

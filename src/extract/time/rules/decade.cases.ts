/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was built in [[199|the 1990s]].',
  'It was built in [[198 END|the late eighties]].',
  'It was built in [[196|the sixties]].',
  'It was built in [[197|the 70s]].',
  'A man in his 60s was freed.',
  'Temperatures were in the high 80s.',
  "It was built in [[196 END|the late 1960's]].",
  'It was built in [[195|the nineteen fifties]].',
  'It was built in [[18|the 1800s]].',
];

import { timeCases } from '../../../../test/times.ts';

timeCases([
  'Filed on [[2026-05-11|2026-05-11]] in Oslo.',
  'It is dated [[2019-02-28|2019-02-28]].',
  // no such day
  'Part 2026-13-40 was replaced.',
  'Call 2026-051-12 for help.',
]);

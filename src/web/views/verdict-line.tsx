import type { Series } from '../../model/record.ts';
import type { SeriesPoint } from '../chart/points.ts';
import { More } from '../parts/more.tsx';
import { figureWords } from '../words/numbers.ts';

/** The conflicts of a series, each with its reason; agreement needs no words beyond the finding's. */
export function VerdictLine({ series, points }: { readonly series: Series; readonly points: readonly SeriesPoint[] }) {
  const at = new Map(points.map((point) => [point.index, point]));
  const pairs = series.verdicts.flatMap((verdict) => {
    const [a, b] = [at.get(verdict.a), at.get(verdict.b)];
    return verdict.verdict === 'conflict' && a && b ? [{ a, b, why: verdict.why }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <More items={pairs} size={3} noun="conflict" class="verdicts">
      {({ a, b, why }) => (
        <li key={`${a.index} ${b.index}`}>
          <span class="conflict-word">In conflict:</span> {figureWords(a.figure)} (<bdi>{a.outlet?.name}</bdi>) and{' '}
          {figureWords(b.figure)} (<bdi>{b.outlet?.name}</bdi>){why ? <>: {why}</> : null}
        </li>
      )}
    </More>
  );
}

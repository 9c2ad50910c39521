import type { ScaleContinuousNumeric } from 'd3-scale';
import { figureWords } from '../words/numbers.ts';
import type { PlacedPoint } from './layout.ts';
import { whiskerOf } from './whisker.ts';

interface Props {
  readonly placed: PlacedPoint;
  readonly path: string;
  readonly hue: string;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly chosen: boolean;
  readonly choose: (index: number) => void;
}

const LOOSE = 15;
const ARROW = 24;

/** One figure: a mark that can be clicked, focused and heard. */
export function ChartMark({ placed, path, hue, top, bottom, scale, chosen, choose }: Props) {
  const { point, x, y, extent } = placed;
  const whisker = whiskerOf(point.figure);
  const clamp = (value: number): number => Math.min(bottom, Math.max(top - 8, value));
  const arrowTo = whisker.arrow === 'up' ? clamp(y - ARROW) : clamp(y + ARROW);
  const pick = (): void => choose(point.index);
  const conflict = point.conflicts.length > 0;
  const says = [
    figureWords(point.figure),
    point.daysSaid,
    point.outlet?.name,
    point.origin === null ? 'no origin given' : `origin: ${point.originName}`,
    conflict ? 'in conflict' : null,
  ];
  return (
    <g
      class={`mark ${hue}${whisker.open ? ' open' : ''}${chosen ? ' chosen' : ''}${conflict ? ' conflict' : ''}`}
      role="button"
      tabindex={0}
      aria-pressed={chosen}
      aria-label={says.filter(Boolean).join(', ')}
      data-item
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      {extent && <line class="extent" x1={extent[0]} x2={extent[1]} y1={y} y2={y} />}
      {whisker.to !== null && (
        <>
          <line class="whisker" x1={x} x2={x} y1={scale(point.figure.value)} y2={scale(whisker.to)} />
          <line class="whisker" x1={x - 5} x2={x + 5} y1={scale(point.figure.value)} y2={scale(point.figure.value)} />
          <line class="whisker" x1={x - 5} x2={x + 5} y1={scale(whisker.to)} y2={scale(whisker.to)} />
        </>
      )}
      {whisker.loose && (
        <line class="whisker loose" x1={x} x2={x} y1={clamp(y + LOOSE)} y2={whisker.loose === 'both' ? clamp(y - LOOSE) : y} />
      )}
      {whisker.arrow && (
        <>
          <line class="whisker" x1={x} x2={x} y1={y} y2={arrowTo} />
          <path
            class="whisker"
            d={
              whisker.arrow === 'up'
                ? `M${x - 4} ${arrowTo + 6}L${x} ${arrowTo}L${x + 4} ${arrowTo + 6}`
                : `M${x - 4} ${arrowTo - 6}L${x} ${arrowTo}L${x + 4} ${arrowTo - 6}`
            }
          />
        </>
      )}
      {conflict && <circle class="ring" cx={x} cy={y} r={10} />}
      <circle class="reach" cx={x} cy={y} r={14} />
      <path class="symbol" d={path} transform={`translate(${x} ${y})`} />
      {placed.label && (
        <text
          class="value"
          x={placed.label === 'right' ? x + 13 : x - 13}
          y={y}
          dy="0.32em"
          text-anchor={placed.label === 'right' ? 'start' : 'end'}
          aria-hidden="true"
        >
          {figureWords(point.figure)}
        </text>
      )}
    </g>
  );
}

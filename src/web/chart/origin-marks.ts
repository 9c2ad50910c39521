import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { SeriesPoint } from './points.ts';

/** An origin is told apart by colour and by shape, so that neither alone has to be seen. */
export interface OriginMark {
  readonly origin: string | null;
  readonly name: string;
  readonly shape: SymbolType;
  /** A class that the style sheet colours: `hue-0` … `hue-6`, or `hue-none`. */
  readonly hue: string;
}

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye] as const;

/** In order of first appearance. From the eighth origin on, colours meet other shapes: 49 origins before a pair comes twice. */
export function originMarks(points: readonly SeriesPoint[]): ReadonlyMap<string | null, OriginMark> {
  const marks = new Map<string | null, OriginMark>();
  let n = 0;
  for (const { origin, originName } of points) {
    if (marks.has(origin)) continue;
    if (origin === null) marks.set(null, { origin, name: originName, shape: symbolCircle, hue: 'hue-none' });
    else {
      const round = Math.floor(n / SHAPES.length);
      marks.set(origin, {
        origin,
        name: originName,
        shape: SHAPES[(n + round) % SHAPES.length]!,
        hue: `hue-${n % SHAPES.length}`,
      });
      n++;
    }
  }
  return marks;
}

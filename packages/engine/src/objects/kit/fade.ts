import type { Rgb } from '../../base/raster.ts';
import { linear, n, path, radial, shade } from '../kit.ts';

type Stops = readonly (readonly [offset: number, colour: string, opacity?: number])[];

/**
 * Shapes filled with a gradient of their own. The gradient's id follows from its content, so that callers need no ids
 * and two parts of a drawing never share one by mistake.
 */

/** A path with a linear gradient from (x1, y1) to (x2, y2). */
export function fade(
  d: string,
  ends: readonly [x1: number, y1: number, x2: number, y2: number],
  stops: Stops,
  more = '',
): string {
  const id = idOf('l', ends, stops);
  return linear(id, ends, stops) + path(d, `url(#${id})`, more);
}

/** A path with a radial gradient around (cx, cy). */
export function fadeRound(
  d: string,
  round: readonly [cx: number, cy: number, r: number],
  stops: Stops,
  more = '',
): string {
  const id = idOf('r', round, stops);
  return radial(id, round, stops) + path(d, `url(#${id})`, more);
}

/** An upright surface: a little lighter above, darker below; `turn` -1..1 is how far it faces the light. */
export function fadeDown(d: string, colour: Rgb, y1: number, y2: number, turn = 0, more = ''): string {
  return fade(
    d,
    [0, y1, 0, y2],
    [
      [0, shade(colour, turn + 0.12)],
      [1, shade(colour, turn - 0.12)],
    ],
    more,
  );
}

/** A surface that bends around an upright axis (pillar, tower, bottle) between x1 and x2; light from the left. */
export function fadeAcross(d: string, colour: Rgb, x1: number, x2: number, gloss = 0, more = ''): string {
  return fade(
    d,
    [x1, 0, x2, 0],
    [
      [0, shade(colour, -0.1)],
      [0.12, shade(colour, 0.04)],
      [0.3, shade(colour, 0.24 + gloss * 0.36)],
      [0.44 - gloss * 0.06, shade(colour, 0.1)],
      [0.72, shade(colour, -0.2)],
      [1, shade(colour, -0.42)],
    ],
    more,
  );
}

/** A surface that bends around a lying axis (hull, tank, fuselage) between y1 (above) and y2. */
export function fadeBelly(d: string, colour: Rgb, y1: number, y2: number, gloss = 0, more = ''): string {
  return fade(
    d,
    [0, y1, 0, y2],
    [
      [0, shade(colour, 0.1)],
      [0.2, shade(colour, 0.26 + gloss * 0.3)],
      [0.42, shade(colour, 0.04)],
      [0.72, shade(colour, -0.18)],
      [1, shade(colour, -0.46)],
    ],
    more,
  );
}

/** A ball: highlight at the upper left. */
export function fadeBall(d: string, colour: Rgb, cx: number, cy: number, r: number, gloss = 0): string {
  return fadeRound(
    d,
    [cx - r * 0.34, cy - r * 0.38, r * 1.5],
    [
      [0, shade(colour, 0.32 + gloss * 0.4)],
      [0.34, shade(colour, 0.08)],
      [0.7, shade(colour, -0.18)],
      [1, shade(colour, -0.46)],
    ],
  );
}

function idOf(kind: string, ends: readonly number[], stops: Stops): string {
  const text = `${ends.map(n).join(' ')}|${stops.map((stop) => stop.join(' ')).join('|')}`;
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  return `${kind}${hash.toString(36)}`;
}

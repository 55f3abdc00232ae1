import type { Rgb } from '../../base/raster.ts';
import type { HeroArt } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, n, path, rect, shade } from '../kit.ts';

/** A long body on wheels, nose to the left, 100 units to a metre: buses, school buses. */
export interface Coach {
  readonly length: number;
  /** y of the roof; the ground is at 330. */
  readonly roof: number;
  readonly paint: Rgb;
  /** Colour of the band below the windows. */
  readonly lower: Rgb | undefined;
  readonly decks: 1 | 2;
  readonly windows: number;
  readonly wheels: readonly number[];
  readonly wheelRadius: number;
  /** Length of an engine bonnet before the body. */
  readonly bonnet?: number;
  readonly door: boolean;
  /** Black bands along the side. */
  readonly bands?: boolean;
  readonly lit: boolean;
  readonly old: boolean;
}

const FOOT = 330;
const SILL = 304;

export function drawCoach(coach: Coach): HeroArt {
  const { length, roof, paint, lower, decks, windows, wheels, wheelRadius: r, bonnet = 0, lit } = coach;
  const layers = newLayers();
  const { body, glow } = layers;
  const x = 14;
  const nose = x + bonnet;
  const right = x + length;
  const width = right - nose;
  body.push(rect(x + 30, SILL - 14, length - 50, 26, '#24272c', 8));
  if (bonnet > 0) body.push(drawBonnet(x, nose, coach));
  const shell = roundedBox(nose, roof, width, SILL - roof, [
    bonnet > 0 ? 22 : 26,
    24,
    8,
    bonnet > 0 ? 4 : 12,
  ]);
  body.push(
    fade(
      shell,
      [0, roof, 0, SILL],
      [
        [0, shade(paint, 0.46)],
        [0.07, shade(paint, 0.16)],
        [0.5, shade(paint, 0)],
        [0.8, shade(paint, -0.14)],
        [1, shade(paint, -0.4)],
      ],
    ),
    line(`M${n(nose + 24)} ${n(roof + 5)}H${n(right - 24)}`, shade(paint, 0.7), 3, 'stroke-opacity="0.7"'),
  );
  const deckHeight = (SILL - roof - 62) / decks;
  const glass: string[] = [];
  for (let deck = 0; deck < decks; deck++) {
    const y = roof + 22 + deck * (deckHeight + 14);
    const high = deckHeight - (decks === 2 ? 34 : 30) * (decks === 2 ? 1 : 1.7);
    const isLow = deck === decks - 1;
    // Windscreen, seen from the side, then the row of windows; the door takes the first place of the lower deck.
    const screen = `M${n(nose + 7)} ${n(y + high + 14)}V${n(y + 6)}Q${n(nose + 8)} ${n(y - 2)} ${n(nose + 18)} ${n(y - 2)}H${n(nose + 34)}V${n(y + high + 10)}Z`;
    glass.push(screen);
    const doorEnd = isLow && coach.door ? nose + 96 : nose + 42;
    const from = doorEnd + 6;
    const step = (right - 18 - from) / windows;
    for (let pane = 0; pane < windows; pane++)
      glass.push(roundedBox(from + pane * step, y, step - 9, high, [5, 5, 5, 5]));
    if (isLow && coach.door) {
      const low = SILL - 12;
      body.push(path(roundedBox(nose + 41, y - 4, 52, low - y + 8, [5, 5, 2, 2]), shade(paint, -0.5)));
      glass.push(
        roundedBox(nose + 44, y, 21.5, low - y, [3, 3, 2, 2]),
        roundedBox(nose + 68.5, y, 21.5, low - y, [3, 3, 2, 2]),
      );
    }
    if (lower && isLow)
      body.splice(
        body.length - 1,
        0,
        path(
          `M${n(nose)} ${n(y + high + 24)}H${n(right)}V${n(y + high + 54)}H${n(nose)}Z`,
          shade(lower, -0.02),
        ),
        path(
          `M${n(nose)} ${n(y + high + 48)}H${n(right)}V${n(y + high + 54)}H${n(nose)}Z`,
          shade(lower, -0.24),
        ),
      );
    if (coach.bands)
      for (const at of [high + 12, high + 36, high + 58])
        body.push(rect(nose + 98, y + at, right - nose - 104, 4, '#34322e', 2));
  }
  for (const pane of glass) {
    const top = Number(/ ([\d.]+)/.exec(pane)?.[1] ?? roof);
    body.push(drawGlass(pane, Math.min(top, roof + 160), SILL - 40, lit));
  }
  if (lit) glow.push(...glass.map((pane) => path(pane, '#ffcf7c', 'fill-opacity="0.75"')));
  // Slanting reflections over the windows.
  const y = roof + 26;
  for (let streak = 0; streak < 3; streak++) {
    const at = nose + width * (0.34 + streak * 0.2);
    body.push(
      path(`M${n(at + 18)} ${n(y)}h12L${n(at + 6)} ${n(y + 38)}h-12Z`, '#ffffff', 'fill-opacity="0.3"'),
    );
  }
  // Destination board, lamps, seams.
  if (bonnet === 0) {
    body.push(rect(nose + 6, roof + 9, 40, 9, lit ? '#ffc860' : '#2b2f36', 2));
    body.push(lamp(x + 8, SILL - 34, lit));
    if (lit)
      glow.push(
        halo('buslamp', x + 26, SILL - 32, 40, '#ffdf90', 0.5),
        circle(x + 9, SILL - 32, 8, '#fff0b8'),
      );
  }
  body.push(
    rect(right - 7, SILL - 62, 7, 26, lit ? '#ff5444' : '#b8342c', 3),
    line(`M${n(nose + 6)} ${n(SILL - 18)}H${n(right - 4)}`, shade(paint, -0.5), 2, 'stroke-opacity="0.5"'),
    path(`M${n(nose + 4)} ${n(SILL - 6)}H${n(right - 4)}V${n(SILL + 4)}H${n(nose + 6)}Z`, '#2c3036'),
  );
  if (coach.old)
    body.push(
      path(
        `M${n(right - 160)} ${n(SILL - 8)}q14 -22 34 -10q14 -18 36 0q14 -8 24 10Z`,
        'rgb(142,84,52)',
        'fill-opacity="0.7"',
      ),
    );
  // Mirror on an arm before the windscreen.
  body.push(
    line(
      `M${n(nose + 6)} ${n(roof + 24)}Q${n(nose - 6)} ${n(roof + 24)} ${n(nose - 7)} ${n(roof + 34)}`,
      '#33373d',
      3,
    ),
    rect(nose - 12, roof + 34, 9, 24, '#33373d', 3),
  );
  for (const cx of wheels) {
    const cy = FOOT - r;
    body.push(
      path(
        `M${n(cx - r - 8)} ${n(SILL + 2)}V${n(cy)}A${n(r + 8)} ${n(r + 8)} 0 0 1 ${n(cx + r + 8)} ${n(cy)}V${n(SILL + 2)}Z`,
        '#1e2125',
      ),
      line(
        `M${n(cx - r - 8)} ${n(SILL)}V${n(cy)}A${n(r + 8)} ${n(r + 8)} 0 0 1 ${n(cx + r + 8)} ${n(cy)}V${n(SILL)}`,
        shade(paint, -0.34),
        3.6,
      ),
      drawWheel({ cx, cy, r, kind: 'lorry' }),
    );
  }
  return artOfLayers(layers, {
    width: right + 14,
    height: FOOT + 8,
    foot: FOOT,
    anchors: { tops: [{ x1: nose + 40, x2: right - 40, y: roof + 1 }] },
  });
}

function drawBonnet(x: number, nose: number, { paint, lit }: Coach): string {
  return (
    fade(
      `M${n(x + 2)} 296V236Q${n(x + 4)} 216 ${n(x + 30)} 212L${n(nose + 12)} 202V304H${n(x + 10)}Q${n(x + 2)} 304 ${n(x + 2)} 296Z`,
      [0, 202, 0, 304],
      [
        [0, shade(paint, 0.4)],
        [0.25, shade(paint, 0.04)],
        [1, shade(paint, -0.36)],
      ],
    ) +
    rect(x - 4, 290, 30, 12, '#34322e', 4) +
    rect(x + 1, 238, 10, 34, '#4a463e', 3) +
    circle(x + 16, 250, 9, '#d8dde0') +
    circle(x + 15, 249, 6.5, lit ? '#fff3c0' : '#f4f0de')
  );
}

function lamp(x: number, y: number, lit: boolean): string {
  return (
    path(roundedBox(x - 6, y - 6, 18, 16, [8, 5, 5, 8]), '#4a525a') +
    path(roundedBox(x - 4, y - 4, 14, 12, [6, 4, 4, 6]), lit ? '#fff3c0' : '#f2f4f4')
  );
}

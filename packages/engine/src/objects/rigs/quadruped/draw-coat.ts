import type { HeroOptions } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import type { Pattern } from './species.ts';
import type { Tones } from './tones.ts';

type Surface = ReturnType<typeof limbSurface>;
type Random = HeroOptions['random'];

/** Paints a coat's pattern on trunk, neck or leg; it follows the limb, so it fits every pose. */
export function drawPattern(
  sketch: Sketch,
  pattern: Pattern,
  rings: readonly Ring[],
  part: 'trunk' | 'neck' | 'leg',
  tones: Tones,
  random: Random,
): void {
  const surface = limbSurface(rings);
  const mark = shade(tones.mark, 0);
  const name = (index: number) => `${pattern}${part}${index}`;
  const jitter = (index: number, span: number) => (random(name(index)) - 0.5) * span;
  switch (pattern) {
    case 'tabby':
    case 'tiger': {
      const soft = pattern === 'tabby' ? 0.6 : 0.92;
      if (part === 'leg') {
        for (const [index, u] of [0.5, 0.63, 0.76].entries())
          band(
            sketch,
            surface,
            u + jitter(index, 0.04),
            0.028,
            [-0.98, index % 2 === 0 ? 0.5 : 0.2],
            mark,
            soft,
            true,
          );
        return;
      }
      const count = part === 'neck' ? 2 : pattern === 'tiger' ? 8 : 7;
      for (let index = 0; index < count; index++) {
        const u = part === 'neck' ? 0.25 + index * 0.3 : -0.06 + (index / (count - 1)) * 1.02;
        const depth = (index % 2 === 0 ? 0.36 : 0.02) + jitter(index, 0.3);
        band(sketch, surface, u, pattern === 'tiger' ? 0.032 : 0.026, [-1, depth], mark, soft, true);
        if (pattern === 'tiger' && part === 'trunk')
          band(sketch, surface, u + 0.05, 0.022, [0.97, 0.42 + jitter(index + 20, 0.2)], mark, soft, true);
      }
      return;
    }
    case 'zebra': {
      const count = part === 'trunk' ? 11 : part === 'neck' ? 6 : 5;
      for (let index = 0; index < count; index++) {
        const u =
          part === 'leg'
            ? 0.42 + index * 0.12
            : part === 'neck'
              ? 0.02 + index / count
              : -0.13 + (index / count) * 1.16;
        band(
          sketch,
          surface,
          u,
          part === 'leg' ? 0.028 : 0.034,
          [-1, part === 'trunk' ? (index < 3 ? 0.35 : 0.9) : 1],
          mark,
          0.95,
          part === 'trunk',
        );
      }
      return;
    }
    case 'spots':
    case 'rosettes':
    case 'fawn': {
      const rows = pattern === 'fawn' ? [-0.7, -0.35, 0] : [-0.76, -0.36, 0.04, 0.46];
      if (part === 'leg') {
        if (pattern !== 'fawn')
          for (let index = 0; index < 6; index++)
            spot(sketch, surface, 0.2 + index * 0.12, jitter(index, 1.1), 3.4, pattern, tones);
        return;
      }
      const columns = part === 'trunk' ? (pattern === 'fawn' ? 6 : 8) : 3;
      for (const [row, v] of rows.entries())
        for (let column = 0; column < columns; column++) {
          const index = row * 12 + column;
          const u =
            ((column + (row % 2) * 0.5 + 0.2) / columns) * (part === 'trunk' ? 1.14 : 1) -
            (part === 'trunk' ? 0.14 : 0) +
            jitter(index, 0.05);
          spot(
            sketch,
            surface,
            Math.min(1.04, u),
            v + jitter(index + 100, 0.2),
            4.4 + jitter(index + 200, 2.4),
            pattern,
            tones,
          );
        }
      return;
    }
    case 'patches': {
      if (part === 'leg') return;
      const spots: readonly (readonly [number, number, number, number])[] =
        part === 'neck'
          ? [[0.3, -0.3, 0.36, 0.7]]
          : [
              [0.0, -0.4, 0.17, 0.6],
              [0.46, -0.55, 0.17, 0.56],
              [0.86, 0.0, 0.13, 0.8],
              [0.3, 0.62, 0.08, 0.24],
            ];
      for (const [index, [u, v, du, dv]] of spots.entries())
        patch(
          sketch,
          surface,
          u + jitter(index, 0.06),
          v,
          du * (0.85 + random(`${name(index)}s`) * 0.4),
          dv,
          mark,
          random,
          name(index),
        );
      return;
    }
    case 'giraffe': {
      const columns = part === 'trunk' ? 6 : part === 'neck' ? 6 : 4;
      const rows = part === 'trunk' ? 3 : 2;
      for (let column = 0; column < columns; column++)
        for (let row = 0; row < rows; row++) {
          const from = part === 'leg' ? 0.34 : part === 'trunk' ? -0.18 : 0.0;
          const to = part === 'leg' ? 0.72 : part === 'trunk' ? 1.06 : 1.0;
          const u0 = from + ((column + (row % 2) * 0.4) / columns) * (to - from);
          const u1 = u0 + ((to - from) / columns) * 0.8;
          const v0 = -0.97 + (row / rows) * 1.94;
          const v1 = v0 + (1.94 / rows) * 0.82;
          const index = column * 5 + row;
          const k = (u: number, v: number, turn: number): Knot =>
            surface.at(
              Math.min(part === 'trunk' ? 1.1 : 0.995, u + jitter(index + turn, 0.022)),
              Math.max(-0.98, Math.min(0.98, v + jitter(index + turn + 50, 0.1))),
            );
          if (u0 > to) continue;
          sketch.blob(
            [
              k(u0, v0, 1),
              k((u0 + u1) / 2, v0, 2),
              k(u1, v0, 3),
              k(u1, v1, 4),
              k((u0 + u1) / 2, v1, 5),
              k(u0, v1, 6),
            ],
            mark,
            0.95,
          );
        }
      return;
    }
    case 'saddle': {
      if (part === 'leg') return;
      const v = part === 'neck' ? 0.0 : 0.12;
      const knots: Knot[] = [];
      for (let step = 0; step <= 8; step++)
        knots.push(surface.at(part === 'neck' ? step / 8 : -0.1 + step * 0.1375, -0.985));
      for (let step = 8; step >= 0; step--)
        knots.push(
          surface.at(
            part === 'neck' ? step / 8 : -0.1 + step * 0.1375,
            v + (step % 2) * 0.12 - (step === 0 ? 0.3 : 0),
          ),
        );
      sketch.blob(knots, mark, 0.92);
      return;
    }
    case 'panda': {
      if (part !== 'trunk') return;
      const ring = (u: number): Knot[] =>
        [-0.99, -0.5, 0, 0.5, 0.99].map((v) => surface.at(u + (1 - v * v) * 0.03, v));
      sketch.blob([...ring(0.74), ...ring(1.02).reverse()], mark);
      return;
    }
    case 'dapples': {
      if (part === 'leg') return;
      for (let index = 0; index < (part === 'trunk' ? 22 : 8); index++) {
        const [x, y] = surface.at(random(name(index)), random(`${name(index)}v`) * 1.5 - 0.8);
        sketch.dot(x, y, 3.5 + random(`${name(index)}r`) * 4, '#ffffff', 0.16);
      }
      return;
    }
    case 'back': {
      if (part === 'leg') return;
      const knots: Knot[] = [];
      for (let step = 0; step <= 8; step++) knots.push(surface.at(-0.1 + step * 0.1375, -0.985));
      for (let step = 8; step >= 0; step--)
        knots.push(surface.at(-0.1 + step * 0.1375, -0.42 + (step % 2) * 0.16));
      sketch.blob(knots, mark, 0.62);
    }
  }
}

function band(
  sketch: Sketch,
  surface: Surface,
  u: number,
  half: number,
  [from, to]: readonly [number, number],
  fill: string,
  opacity: number,
  pointed: boolean,
): void {
  const middle = (from + to) / 2;
  const lean = 0.018;
  const [tipX, tipY] = surface.at(u + lean, to);
  const end: Knot[] = pointed ? [[tipX, tipY, 1]] : [surface.at(u + half, to), surface.at(u - half, to)];
  sketch.blob(
    [
      surface.at(u - half, from),
      surface.at(u + half, from),
      surface.at(u + half * 1.1 + lean, middle),
      ...end,
      surface.at(u - half * 0.8, middle),
    ],
    fill,
    opacity,
  );
}

function spot(
  sketch: Sketch,
  surface: Surface,
  u: number,
  v: number,
  size: number,
  pattern: Pattern,
  tones: Tones,
): void {
  const [x, y] = surface.at(u, v);
  const turn = surface.turn(u);
  const rim = 1 - Math.min(0.5, Math.max(0, Math.abs(v) - 0.6));
  if (pattern === 'fawn') {
    sketch.oval(x, y, size * 0.8, size * 0.66 * rim, '#fff6e6', turn, 0.9);
    return;
  }
  sketch.oval(x, y, size * 1.12, size * 0.92 * rim, shade(tones.mark, 0), turn, 0.9);
  if (pattern === 'rosettes' && size > 3.6)
    sketch.oval(
      x + size * 0.1,
      y + size * 0.1,
      size * 0.55,
      size * 0.4 * rim,
      shade(tones.main, -0.25),
      turn,
    );
}

function patch(
  sketch: Sketch,
  surface: Surface,
  u: number,
  v: number,
  du: number,
  dv: number,
  fill: string,
  random: Random,
  name: string,
): void {
  const knots: Knot[] = [];
  for (let step = 0; step < 9; step++) {
    const angle = (step / 9) * Math.PI * 2;
    const reach = 0.78 + random(`${name}p${step}`) * 0.44;
    knots.push(
      surface.at(
        Math.max(-0.24, u + Math.cos(angle) * du * reach),
        Math.max(-0.985, Math.min(0.97, v + Math.sin(angle) * dv * reach)),
      ),
    );
  }
  sketch.blob(knots, fill, 0.94);
}

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { line, n, path, shade } from '../kit.ts';

export const deadTree: Hero = {
  key: 'leafless-tree',
  words: ['dead tree', 'bare tree', 'leafless tree', 'withered tree', 'gnarled tree', 'spooky tree'],
  kind: 'plant',
  height: 7,
  forms: 2,
  samples: ['a dead tree', 'a crow on a dead tree', 'a bare tree in the fog'],
  draw: ({ form, random, season }) => {
    const bark: Rgb = [104, 84, 72];
    const shapes: { x1: number; y1: number; bx: number; by: number; x2: number; y2: number; w: number }[] =
      [];
    const tips: (readonly [number, number])[] = [];
    const grow = (
      x: number,
      y: number,
      angle: number,
      long: number,
      w: number,
      deep: number,
      name: string,
    ) => {
      const bend = (random(`${name}b`) - 0.5) * 0.7;
      const [x2, y2] = [x + Math.sin(angle) * long, y - Math.cos(angle) * long];
      shapes.push({
        x1: x,
        y1: y,
        bx: (x + x2) / 2 + Math.cos(angle) * bend * long * 0.5,
        by: (y + y2) / 2 + Math.sin(angle) * bend * long * 0.5,
        x2,
        y2,
        w,
      });
      if (deep === 0) {
        tips.push([x2, y2]);
        return;
      }
      const fan = form === 1 ? 0.62 : 0.5;
      const count = deep > 2 ? 3 : 2;
      for (let limb = 0; limb < count; limb++) {
        const turn =
          angle +
          (limb - (count - 1) / 2) * fan * (1 + random(`${name}f${limb}`) * 0.6) +
          (random(`${name}t${limb}`) - 0.5) * 0.3;
        grow(
          x2,
          y2,
          Math.max(-1.75, Math.min(1.75, turn)),
          long * (0.62 + random(`${name}l${limb}`) * 0.2),
          w * 0.6,
          deep - 1,
          `${name}${limb}`,
        );
      }
    };
    grow(300, 420, form === 1 ? -0.16 : 0.05, form === 1 ? 110 : 140, 34, 4, 't');
    // The boughs are kept within the box by their own scale.
    const xs = shapes.flatMap((limb) => [limb.x1, limb.x2, limb.bx]);
    const ys = shapes.flatMap((limb) => [limb.y1, limb.y2, limb.by]);
    const [left, top] = [Math.min(...xs, 210) - 24, Math.min(...ys) - 20];
    const width = Math.max(...xs, 390) + 24 - left;
    const stroke = (d: string, colour: string, w: number) => line(d, colour, w);
    const limbs = [...shapes].reverse().map(({ x1, y1, bx, by, x2, y2, w }) => {
      const d = `M${n(x1)} ${n(y1)}Q${n(bx)} ${n(by)} ${n(x2)} ${n(y2)}`;
      const lit = `M${n(x1 - w * 0.2)} ${n(y1)}Q${n(bx - w * 0.2)} ${n(by)} ${n(x2 - w * 0.12)} ${n(y2)}`;
      return (
        stroke(d, shade(bark, -0.28), w) +
        (w > 4 ? stroke(lit, shade(bark, 0.16), w * 0.42) : '') +
        (season === 'winter' && w < 22
          ? line(
              `M${n(x1 - 1)} ${n(y1 - w * 0.4)}Q${n(bx - 1)} ${n(by - w * 0.4)} ${n(x2)} ${n(y2 - w * 0.3)}`,
              '#f2f6fc',
              Math.max(1.6, w * 0.4),
            )
          : '')
      );
    });
    const trunk = [
      path(
        'M281 420Q276 500 258 540Q236 562 214 570Q262 568 286 556Q300 572 318 574Q316 560 330 556Q352 568 392 568Q354 552 342 534Q322 496 319 418Z',
        shade(bark, -0.28),
      ),
      path('M283 420Q280 500 264 540Q250 556 236 564Q276 560 292 540Q300 490 299 420Z', shade(bark, 0.14)),
      path('M300 470q12 -14 16 4q2 26 -8 34q-12 -10 -8 -38Z', '#3a2c26'),
      line('M290 440Q288 500 276 540M312 430Q316 460 314 468M316 520Q322 540 332 552', shade(bark, -0.5), 3),
    ];
    return {
      width,
      height: 580 - top,
      foot: 568 - top,
      body: `<g transform="translate(${n(-left)} ${n(-top)})">${limbs.join('')}${trunk.join('')}</g>`,
      anchors: { hang: tips.slice(0, 3).map(([x, y]) => [x - left, y - top] as const) },
    };
  },
};

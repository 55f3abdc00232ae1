import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, n, path, shade } from '../kit.ts';
import { daisyHead, lilyHead, roseHead, sunflowerHead, tulipHead } from '../rigs/blossoms.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [86, 132, 152],
  [204, 120, 86],
  [236, 226, 208],
  [120, 146, 108],
  [196, 160, 90],
];

/** Empty (forms 1, 2), or with flowers in it (form 0). */
export const vase: Hero = {
  key: 'vase',
  words: ['vase', 'vase of flowers', 'flower vase', 'vase with flowers', 'flowers in a vase', 'urn'],
  kind: 'object',
  height: 0.45,
  forms: 2,
  holds: true,
  emptyForm: 1,
  wordForms: {
    vase: 1,
    urn: 1,
    'vase of flowers': 0,
    'flower vase': 0,
    'vase with flowers': 0,
    'flowers in a vase': 0,
  },
  materials: ['porcelain', 'clay', 'glass', 'metal', 'gold'],
  samples: ['a vase of flowers', 'a blue vase on a table', 'a vase of flowers on a windowsill'],
  homes: ['living-room'],
  draw: (options) => drawVase(options),
};

function drawVase({ colour, material, form, random }: HeroOptions): HeroArt {
  const brush = createBrush();
  const glaze: Rgb = colour ?? (material ? surfaceOf(material).colour : pickOf(GLAZES, random('glaze')));
  const cx = 200;
  const top = form === 0 ? 250 : 60;
  const body =
    form === 0
      ? lathe(
          cx,
          [
            [top, 46],
            [top + 14, 40],
            [top + 40, 46],
            [top + 110, 86],
            [top + 170, 78],
            [top + 214, 46],
            [top + 222, 50],
          ],
          0.22,
        )
      : lathe(
          cx,
          [
            [top, 44],
            [top + 10, 34],
            [top + 60, 30],
            [top + 110, 66],
            [top + 190, 108],
            [top + 260, 96],
            [top + 320, 56],
            [top + 332, 60],
          ],
          0.22,
        );
  const foot = top + (form === 0 ? 222 : 332);
  const level = body.level(top);
  const parts = [
    path(body.outline, shade(glaze, -0.2)),
    ellipse(cx, top, level.rx, level.ry, shade(glaze, 0.4)),
    ellipse(cx, top + 1, level.rx - 5, level.ry - 1.6, shade(glaze, -0.62)),
  ];
  if (form === 0) {
    const heads = [
      [-96, -116, 46, 0],
      [92, -126, 46, 0],
      [0, -160, 40, 1],
      [-48, -60, 42, 2],
      [56, -62, 39, 3],
      [-4, -84, 46, 0],
      [-130, -52, 32, 2],
      [134, -60, 34, 2],
      [-54, -196, 34, 4],
      [66, -206, 34, 4],
    ] as const;
    for (const [x, y] of heads)
      parts.push(stem([cx + x * 0.06, top + 6], [cx + x, top + y], x * 0.16, 5, [92, 140, 76]));
    for (let index = 0; index < 13; index++)
      parts.push(
        leaf({
          x: cx + (index - 6) * 3,
          y: top,
          length: 110 + random(`f${index}`) * 70,
          width: 30,
          angle: (index - 6) * 15,
          colour: index % 2 ? [104, 150, 86] : [82, 128, 72],
          veins: 0,
        }),
      );
    for (const [index, [x, y, radius, kind]] of heads.entries()) {
      const head = { cx: cx + x, cy: top + y, radius, random, name: `v${index}` };
      if (kind === 0)
        parts.push(roseHead(brush, { ...head, radius: Math.min(40, radius), colour: [232, 118, 132] }));
      else if (kind === 1) parts.push(lilyHead(brush, { ...head, colour: [252, 246, 236] }));
      else if (kind === 2)
        parts.push(daisyHead(brush, { ...head, radius: radius * 0.8, colour: [250, 248, 240] }));
      else if (kind === 3) parts.push(sunflowerHead(brush, { ...head, colour: [248, 190, 50] }));
      else parts.push(tulipHead(brush, { ...head, radius: radius * 0.8, colour: [196, 128, 190] }));
    }
  }
  const deep = foot - top;
  const near = [
    path(
      body.hoop(top, foot),
      brush.across(cx - body.halfAt(top + deep * 0.55), cx + body.halfAt(top + deep * 0.55), glaze, 1.05),
    ),
    path(body.hoop(top + deep * 0.36, top + deep * 0.385), shade(glaze, 0.55), 'opacity="0.7"'),
    path(body.hoop(top + deep * 0.74, top + deep * 0.765), shade(glaze, 0.55), 'opacity="0.7"'),
    path(body.strip(-0.76, -0.56, top + deep * 0.3, top + deep * 0.9), '#ffffff', 'opacity="0.5"'),
    path(body.strip(-0.48, -0.42, top + deep * 0.36, top + deep * 0.8), '#ffffff', 'opacity="0.34"'),
    path(body.strip(0.8, 0.9, top + deep * 0.36, top + deep * 0.9), '#ffffff', 'opacity="0.2"'),
  ];
  for (let dot = 0; dot < 7; dot++) {
    const t = -0.9 + dot * 0.3;
    const half = body.halfAt(top + deep * 0.56);
    near.push(
      path(
        `M${n(cx + t * half)} ${n(top + deep * 0.56 - 12 + Math.sqrt(1 - t * t) * half * 0.22)}l${n(9 * Math.sqrt(1 - t * t))} 12l${n(-9 * Math.sqrt(1 - t * t))} 12l${n(-9 * Math.sqrt(1 - t * t))} -12Z`,
        shade(glaze, 0.6),
        'opacity="0.6"',
      ),
    );
  }
  return withMargin(
    {
      width: 400,
      height: foot + 22,
      foot: foot + 10,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: {
        inside: { x: cx - 40, y: Math.max(0, top - 120), width: 80, height: 200 },
        tops: [{ x1: cx - 30, x2: cx + 30, y: top }],
      },
    },
    20,
  );
}

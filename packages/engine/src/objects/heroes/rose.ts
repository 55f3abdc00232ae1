import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { ellipse, line, path, shade } from '../kit.ts';
import { roseHead } from '../rigs/blossoms.ts';

const GREEN: Rgb = [74, 122, 60];

export const rose: Hero = {
  key: 'rose',
  words: ['rose', 'red rose', 'roses', 'single rose', 'long-stemmed rose'],
  kindOf: ['camellia', 'peony', 'carnation', 'ranunculus'],
  kind: 'plant',
  height: 0.5,
  forms: 2,
  samples: ['a red rose', 'a rose in a vase', 'a white rose on a book'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [200, 30, 52];
    const parts = [stem([170, 560], [168, 170], -14, 11, GREEN)];
    for (const [y, side] of [
      [250, 1],
      [330, -1],
      [430, 1],
      [486, -1],
    ] as const)
      parts.push(
        path(
          `M${168 + side * 3} ${y - 7}L${168 + side * 15} ${y - 9}L${168 + side * 3} ${y + 6}Z`,
          '#7c5a3c',
        ),
      );
    for (const [y, side, size] of [
      [390, 1, 1],
      [302, -1, 0.86],
    ] as const) {
      const [tx, ty] = [168 + side * 78 * size, y - 64 * size];
      parts.push(
        stem([166, y], [tx, ty], side * 6, 5, GREEN),
        leaf({
          x: tx - side * 26 * size,
          y: ty + 18 * size,
          length: 74 * size,
          width: 46 * size,
          angle: side * 118,
          colour: GREEN,
          veins: 5,
          belly: 0.5,
        }),
        leaf({
          x: tx - side * 32 * size,
          y: ty + 24 * size,
          length: 70 * size,
          width: 46 * size,
          angle: side * -4,
          colour: GREEN,
          veins: 5,
          belly: 0.5,
        }),
        leaf({
          x: tx,
          y: ty,
          length: 92 * size,
          width: 58 * size,
          angle: side * 56,
          colour: GREEN,
          veins: 6,
          belly: 0.5,
        }),
      );
    }
    if (form === 0) {
      for (const angle of [120, -120, 160, -160])
        parts.push(leaf({ x: 168, y: 150, length: 84, width: 26, angle, colour: [96, 144, 70], veins: 0 }));
      parts.push(roseHead(brush, { cx: 168, cy: 112, radius: 100, colour: tone, random, name: 'r' }));
    } else parts.push(drawBud(brush, tone));
    return {
      width: 340,
      height: 572,
      foot: 564,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[168, 450]] },
    };
  },
};

/** Half open, from the side: petals wrapped around each other. */
function drawBud(brush: Brush, tone: Rgb): string {
  const [cx, cy] = [168, 108];
  const at = (x: number, y: number) => `${cx + x} ${cy + y}`;
  const light = (strong: number) =>
    brush.between(
      [cx - 70, cy - 80, cx + 70, cy + 90],
      [
        [0, shade(tone, 0.3 + strong)],
        [0.45, shade(tone, strong)],
        [1, shade(tone, -0.4 + strong)],
      ],
    );
  return [
    path(
      `M${at(-46, -40)}C${at(-50, -84)} ${at(-20, -104)} ${at(4, -100)}C${at(40, -100)} ${at(56, -70)} ${at(46, -30)}Z`,
      shade(tone, -0.5),
    ),
    path(
      `M${at(-38, -30)}C${at(-44, -76)} ${at(-14, -92)} ${at(8, -84)}C${at(30, -76)} ${at(38, -60)} ${at(30, -20)}Z`,
      light(-0.16),
    ),
    path(
      `M${at(-18, -20)}C${at(-26, -62)} ${at(0, -74)} ${at(14, -66)}C${at(4, -52)} ${at(2, -40)} ${at(6, -20)}Z`,
      light(0.04),
    ),
    line(
      `M${at(-16, -58)}C${at(-8, -70)} ${at(4, -72)} ${at(14, -66)}`,
      shade(tone, 0.45),
      3,
      'opacity="0.8"',
    ),
    path(
      `M${at(-66, -48)}C${at(-86, 20)} ${at(-50, 78)} ${at(0, 80)}C${at(34, 60)} ${at(28, -20)} ${at(-14, -50)}C${at(-34, -62)} ${at(-56, -62)} ${at(-66, -48)}Z`,
      light(0),
    ),
    path(
      `M${at(72, -50)}C${at(90, 24)} ${at(52, 80)} ${at(0, 80)}C${at(-40, 62)} ${at(-24, 0)} ${at(16, -34)}C${at(36, -54)} ${at(58, -64)} ${at(72, -50)}Z`,
      shade(tone, -0.6),
      'opacity="0.3" transform="translate(-6 2)"',
    ),
    path(
      `M${at(72, -50)}C${at(90, 24)} ${at(52, 80)} ${at(0, 80)}C${at(-40, 62)} ${at(-24, 0)} ${at(16, -34)}C${at(36, -54)} ${at(58, -64)} ${at(72, -50)}Z`,
      light(-0.1),
    ),
    line(
      `M${at(-66, -48)}C${at(-56, -62)} ${at(-34, -62)} ${at(-14, -50)}M${at(16, -34)}C${at(36, -54)} ${at(58, -64)} ${at(72, -50)}`,
      shade(tone, 0.5),
      5,
      'opacity="0.7"',
    ),
    path(
      `M${at(-66, -30)}C${at(-76, 10)} ${at(-58, 50)} ${at(-30, 66)}C${at(-50, 36)} ${at(-58, 0)} ${at(-66, -30)}Z`,
      '#ffffff',
      'opacity="0.22"',
    ),
    ...[-74, 70, -32, 28].map((angle, index) =>
      leaf({
        x: cx,
        y: cy + 88,
        length: index < 2 ? 74 : 62,
        width: 26,
        angle,
        colour: [104, 150, 74],
        veins: 0,
        bend: angle > 0 ? -0.1 : 0.1,
      }),
    ),
    ellipse(cx, cy + 90, 15, 13, shade([96, 140, 66], -0.1)),
  ].join('');
}

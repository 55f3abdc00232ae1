import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path, rect, shade } from '../kit.ts';

const BINDINGS: readonly [Rgb, ...Rgb[]] = [
  [168, 66, 58],
  [62, 98, 122],
  [210, 164, 82],
  [92, 122, 82],
  [122, 82, 112],
  [52, 62, 96],
  [198, 118, 72],
];

export const books: Hero = {
  key: 'books',
  words: ['pile of books', 'stack of books', 'heap of books'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  materials: ['leather', 'paper', 'cloth'],
  samples: ['a pile of books', 'a cat on a stack of books', 'an old pile of books'],
  homes: ['study', 'library'],
  draw: ({ colour, form, random, age }) => {
    const brush = createBrush();
    const paper: Rgb = age === 'old' ? [226, 206, 164] : [246, 238, 218];
    const parts: string[] = [];
    const count = form === 1 ? 2 : 5;
    let y = form === 1 ? 130 : 300;
    const foot = y;
    for (let index = 0; index < count; index++) {
      const tall = 36 + random(`t${index}`) * 18;
      const wide = 330 - index * 16 - random(`w${index}`) * 30;
      const x = 40 + (random(`x${index}`) - 0.5) * 34 + index * 8;
      const tone =
        colour && index === count - 1 ? colour : pickOf(BINDINGS, (random('first') + index * 0.29) % 1);
      y -= tall;
      parts.push(
        rect(x + 14, y + 6, wide - 18, tall - 12, brush.down(y + 6, y + tall - 6, paper, 0.8)),
        ...[0.3, 0.5, 0.7].map((share) =>
          line(
            `M${n(x + 20)} ${n(y + tall * share)}H${n(x + wide - 8)}`,
            shade(paper, -0.3),
            1,
            'opacity="0.6"',
          ),
        ),
        path(
          `M${n(x)} ${n(y + 5)}Q${n(x - 5)} ${n(y + tall / 2)} ${n(x)} ${n(y + tall - 5)}Q${n(x + 2)} ${n(y + tall)} ${n(x + 10)} ${n(y + tall)}H${n(x + wide)}V${n(y + tall - 7)}H${n(x + 22)}Q${n(x + 17)} ${n(y + tall / 2)} ${n(x + 22)} ${n(y + 7)}H${n(x + wide)}V${n(y)}H${n(x + 10)}Q${n(x + 2)} ${n(y)} ${n(x)} ${n(y + 5)}Z`,
          brush.down(y, y + tall, tone),
        ),
        rect(x + wide * 0.0 + 12, y + 1, wide - 14, 2.4, shade(tone, 0.5), 1),
        line(`M${n(x + 1)} ${n(y + 8)}V${n(y + tall - 8)}`, shade(tone, 0.5), 3, 'opacity="0.5"'),
      );
    }
    const top = y;
    parts.push(
      path(
        `M${n(60 + count * 8)} ${n(top)}L${n(100 + count * 8)} ${n(top - 26)}H${n(330)}L${n(350 - count * 4)} ${n(top)}Z`,
        brush.between(
          [60, top - 26, 340, top],
          [
            [0, shade(colour ?? pickOf(BINDINGS, (random('first') + (count - 1) * 0.29) % 1), 0.3)],
            [1, shade(colour ?? pickOf(BINDINGS, (random('first') + (count - 1) * 0.29) % 1), 0.04)],
          ],
        ),
      ),
    );
    return withMargin(
      {
        width: 420,
        height: foot + 8,
        foot,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 110, x2: 320, y: top - 10 }] },
      },
      30,
    );
  },
};

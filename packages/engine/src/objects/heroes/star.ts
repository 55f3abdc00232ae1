import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { n, path, polygon, shade } from '../kit.ts';

export const star: Hero = {
  key: 'star',
  words: ['star', 'gold star', 'yellow star', 'shooting star', 'christmas star'],
  kind: 'nature',
  height: 0.5,
  support: 'air',
  forms: 2,
  lamp: { reach: 4, colour: [255, 230, 150] },
  samples: ['a yellow star', 'a shooting star', 'a golden star'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [250, 202, 70];
    const [cx, cy] = form === 1 ? [340, 120] : [150, 150];
    const big = form === 1 ? 84 : 138;
    const points: Point[] = Array.from({ length: 10 }, (_, index) => {
      const reach = index % 2 ? big * 0.5 : big;
      const angle = -Math.PI / 2 + (index / 10) * 6.283 + (form === 1 ? 0.2 : 0);
      return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach];
    });
    const parts: string[] = [];
    if (form === 1)
      for (const [dy, wide, tail] of [
        [0, 56, 0],
        [-22, 20, 40],
        [26, 18, 70],
      ] as const)
        parts.push(
          path(
            `M${cx - 10} ${cy - wide / 2 + dy}Q160 ${190 + dy} ${6 + tail} ${290 + dy * 1.4}Q180 ${240 + dy} ${cx + 10} ${cy + wide / 2 + dy}Z`,
            brush.between(
              [20, 290, cx, cy],
              [
                [0, shade(tone, 0.5), 0],
                [0.6, shade(tone, 0.4), 0.4],
                [1, shade(tone, 0.3), 0.85],
              ],
            ),
          ),
        );
    const outline = `${points.map(([x, y], index) => `${index ? 'L' : 'M'}${n(x)} ${n(y)}`).join('')}Z`;
    const round = `stroke-linejoin="round" stroke-width="${n(big * 0.16)}"`;
    parts.push(
      path(outline, shade(tone, -0.34), `stroke="${shade(tone, -0.34)}" ${round} transform="translate(0 5)"`),
      path(outline, shade(tone, 0), `stroke="${shade(tone, 0)}" ${round}`),
    );
    for (let ray = 0; ray < 10; ray++) {
      const [p, q] = [points[ray]!, points[(ray + 1) % 10]!];
      parts.push(
        polygon(
          [[cx, cy], p, q],
          ray % 2 ? shade(tone, 0.3 - (p[0] > cx ? 0.2 : 0)) : shade(tone, -0.08 - (p[0] > cx ? 0.14 : 0)),
          'opacity="0.75"',
        ),
      );
    }
    parts.push(shine(brush, cx - big * 0.26, cy - big * 0.3, big * 0.22, big * 0.1, -40, 0.7));
    return {
      width: form === 1 ? 450 : 300,
      height: form === 1 ? 320 : 310,
      foot: form === 1 ? 300 : 290,
      body: brush.defs() + parts.join(''),
      glow: brush.defs() + path(outline, shade(tone, 0.5), 'opacity="0.3"'),
    };
  },
};

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, halo, line, n, path, shade } from '../kit.ts';

export const pumpkin: Hero = {
  key: 'pumpkin',
  words: [
    'pumpkin',
    'pumpkins',
    'jack o lantern',
    "jack-o'-lantern",
    'jack-o-lantern',
    'squash',
    'gourd',
    'halloween pumpkin',
    'carved pumpkin',
  ],
  kind: 'food',
  height: 0.35,
  forms: 2,
  samples: ['a pumpkin', 'an orange pumpkin on a porch', 'three pumpkins'],
  lamp: { reach: 2, colour: [255, 170, 60] },
  draw: ({ colour, form, random, lit }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [232, 124, 32];
    const [cx, cy] = [190, 178];
    const parts: string[] = [];
    for (const [dx, w, tone] of [
      [-112, 62, -0.3],
      [112, 62, -0.42],
      [-70, 70, -0.12],
      [70, 70, -0.26],
      [-26, 66, 0.04],
      [30, 66, -0.1],
      [2, 44, 0.1],
    ] as const) {
      const tall = 118 - Math.abs(dx) * 0.16;
      const x = cx + dx;
      const base = shade(skin, tone);
      parts.push(
        ellipse(
          x,
          cy,
          w,
          tall,
          brush.around(
            [x - w * 0.3, cy - tall * 0.45, tall * 1.4],
            [
              [0, shade(skin, tone + 0.3)],
              [0.4, base],
              [1, shade(skin, tone - 0.4)],
            ],
          ),
        ),
        line(
          `M${n(x - w * 0.2)} ${n(cy - tall * 0.72)}Q${n(x - w * 0.6)} ${cy} ${n(x - w * 0.2)} ${n(cy + tall * 0.7)}`,
          shade(skin, 0.4),
          3,
          'opacity="0.22"',
        ),
      );
    }
    parts.push(ellipse(cx, 76, 52, 12, shade(skin, -0.6), 'opacity="0.5"'));
    const lean = random('lean') * 20 - 10;
    parts.push(
      path(
        `M${cx - 30} 82C${cx - 12} 70 ${cx - 14} 50 ${n(cx - 4 + lean)} 24L${n(cx + 26 + lean)} 20C${n(cx + 18 + lean)} 46 ${cx + 16} 68 ${cx + 34} 82Q${cx + 10} 76 ${cx} 84Q${cx - 12} 76 ${cx - 30} 82Z`,
        brush.across(cx - 26, cx + 30, [116, 132, 62]),
      ),
      ellipse(cx + 11 + lean, 22, 15, 6, '#a9b678', `transform="rotate(-8 ${cx + 11 + lean} 22)"`),
      line(`M${cx + 2} 74Q${cx - 2} 52 ${n(cx + 6 + lean)} 30`, '#5d6b34', 2),
      shine(brush, cx - 88, 112, 36, 18, -58, 0.5),
    );
    let glow: string | undefined;
    if (form === 1) {
      const face = `M${cx - 82} 162L${cx - 52} 116L${cx - 22} 162ZM${cx + 22} 162L${cx + 52} 116L${cx + 82} 162ZM${cx - 12} 190L${cx} 168L${cx + 12} 190ZM${cx - 100} 200Q${cx} 300 ${cx + 100} 200L${cx + 72} 216L${cx + 56} 236L${cx + 36} 228L${cx + 18} 250L${cx} 240L${cx - 18} 250L${cx - 36} 228L${cx - 56} 236L${cx - 72} 216Z`;
      parts.push(
        path(face, shade(skin, 0.4), 'transform="translate(2 3)"'),
        path(face, brush.down(110, 270, lit ? [255, 202, 90] : [74, 38, 20])),
      );
      if (lit) glow = brush.defs() + path(face, '#ffd56a') + halo('pg', cx, 190, 150, '#ff9a2e', 0.5);
    } else {
      parts.push(
        line(`M${cx + 26} 72q40 -20 62 4q14 20 -6 26q-16 2 -10 -12`, '#7f9a48', 3.4),
        leaf({ x: cx + 40, y: 66, length: 70, width: 62, angle: 82, colour: [98, 140, 62], belly: 0.5 }),
      );
    }
    return withMargin(
      {
        width: 380,
        height: 316,
        foot: 292,
        body: brush.defs() + parts.join(''),
        ...(glow ? { glow } : {}),
        anchors: { tops: [{ x1: cx - 60, x2: cx + 60, y: 78 }] },
      },
      20,
    );
  },
};

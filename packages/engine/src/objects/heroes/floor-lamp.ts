import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';
import { drawShade } from '../rigs/lampshade.ts';

export const floorLamp: Hero = {
  key: 'floor-lamp',
  words: ['floor lamp', 'standing lamp', 'standard lamp', 'torchiere'],
  kind: 'object',
  height: 1.6,
  forms: 2,
  materials: ['metal', 'wood'],
  lamp: { reach: 4, colour: [255, 205, 130] },
  samples: ['a floor lamp', 'a floor lamp beside an armchair', 'a standing lamp in a dark room'],
  homes: ['living-room'],
  draw: ({ colour, form, lit, material }) => {
    const brush = createBrush();
    const cx = 130;
    const cloth: Rgb = colour ?? [242, 228, 200];
    const pole: Rgb = material === 'wood' ? [158, 106, 64] : form === 1 ? [158, 106, 64] : [176, 138, 74];
    const lampshade = drawShade(
      brush,
      { cx, top: 30, bottom: 140, upper: form === 1 ? 86 : 58, lower: form === 1 ? 92 : 100, colour: cloth },
      lit,
    );
    const parts: string[] = [];
    if (form === 1) {
      parts.push(
        woodLeg(cx - 8, 180, 560, 15, pole, -84),
        woodLeg(cx + 8, 180, 560, 15, pole, 84),
        woodLeg(cx, 180, 530, 13, [pole[0] * 0.7, pole[1] * 0.7, pole[2] * 0.7], 10),
        rect(cx - 6, 130, 12, 54, shade(pole, -0.2), 3),
        ellipse(cx, 184, 22, 8, shade(pole, 0.1)),
      );
    } else {
      parts.push(
        ellipse(cx, 552, 66, 14, shade(pole, -0.4)),
        ellipse(cx, 548, 64, 12, brush.across(cx - 64, cx + 64, pole)),
        rect(cx - 5, 130, 10, 416, brush.across(cx - 5, cx + 5, pole, 1.4), 3),
        rect(cx - 9, 320, 18, 12, brush.across(cx - 9, cx + 9, pole), 5),
        path(
          `M${cx - 26} 548Q${cx - 6} 540 ${cx - 5} 510H${cx + 5}Q${cx + 6} 540 ${cx + 26} 548Z`,
          brush.across(cx - 20, cx + 20, pole),
        ),
        line(`M${cx + 40} 136V176`, '#8a8378', 1.6),
        circle(cx + 40, 180, 4, '#c9a35c'),
      );
    }
    return {
      width: 260,
      height: 574,
      foot: 562,
      body: brush.defs() + parts.join('') + lampshade.body,
      ...(lit ? { glow: brush.defs() + lampshade.glow } : {}),
    };
  },
};

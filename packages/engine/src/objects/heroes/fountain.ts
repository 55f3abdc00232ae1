import type { Hero } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { drawLiquid, drawStream } from '../kit/liquid.ts';
import { surfaceOf } from '../kit/material.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

const FOOT = 350;

export const fountain: Hero = {
  key: 'fountain',
  words: ['fountain', 'water fountain', 'stone fountain', 'garden fountain', 'trevi fountain'],
  kindOf: ['water feature', 'bird bath', 'birdbath'],
  kind: 'object',
  height: 3,
  samples: ['a stone fountain in a garden', 'a fountain in a town square', 'a marble fountain at night'],
  forms: 2,
  holds: true,
  materials: ['stone', 'marble', 'gold', 'copper', 'ice'],
  homes: ['city', 'meadow'],
  draw: ({ form, colour, material, age, season }) => {
    const layers = newLayers();
    const { body, front } = layers;
    const stone = surfaceOf(material ?? 'stone', { colour, age }).colour;
    const water = season === 'winter' ? ([206, 226, 240] as const) : ([104, 164, 190] as const);
    const cx = 220;
    body.push(ellipse(cx, 286, 196, 30, shade(stone, 0.2)), drawLiquid(cx, 288, 180, 25, water));
    const spray = (x: number, y: number, reach: number, drop: number) =>
      line(
        `M${x} ${y}Q${n(x + reach * 0.4)} ${n(y - drop * 0.2)} ${n(x + reach)} ${n(y + drop)}M${x} ${y}Q${n(x - reach * 0.4)} ${n(y - drop * 0.2)} ${n(x - reach)} ${n(y + drop)}`,
        '#d9eef7',
        5,
        'stroke-opacity="0.85"',
      ) +
      line(
        `M${x} ${y}Q${n(x + reach * 0.4)} ${n(y - drop * 0.2)} ${n(x + reach)} ${n(y + drop)}M${x} ${y}Q${n(x - reach * 0.4)} ${n(y - drop * 0.2)} ${n(x - reach)} ${n(y + drop)}`,
        '#ffffff',
        1.8,
      );
    body.push(
      fadeAcross(
        `M${cx - 30} 286L${cx - 20} 190H${cx + 20}L${cx + 30} 286Q${cx} 294 ${cx - 30} 286Z`,
        stone,
        cx - 30,
        cx + 30,
      ),
    );
    if (form === 0) {
      for (const x of [-104, -60, 60, 104]) body.push(drawStream(cx + x, 190, 286, 11));
      body.push(
        fadeAcross(
          `M${cx - 118} 182Q${cx - 70} 214 ${cx - 20} 216H${cx + 20}Q${cx + 70} 214 ${cx + 118} 182Q${cx} 200 ${cx - 118} 182Z`,
          stone,
          cx - 118,
          cx + 118,
        ),
        ellipse(cx, 182, 118, 14, shade(stone, 0.24)),
        drawLiquid(cx, 183, 108, 11, water),
        fadeAcross(`M${cx - 16} 184L${cx - 11} 108H${cx + 11}L${cx + 16} 184Z`, stone, cx - 16, cx + 16),
      );
      for (const x of [-52, 52]) body.push(drawStream(cx + x, 106, 184, 8));
      body.push(
        fadeAcross(
          `M${cx - 62} 98Q${cx - 34} 122 ${cx - 10} 122H${cx + 10}Q${cx + 34} 122 ${cx + 62} 98Q${cx} 110 ${cx - 62} 98Z`,
          stone,
          cx - 62,
          cx + 62,
        ),
        ellipse(cx, 98, 62, 9, shade(stone, 0.24)),
        drawLiquid(cx, 99, 54, 7, water),
        fadeAcross(
          `M${cx - 8} 98Q${cx - 16} 74 ${cx} 58Q${cx + 16} 74 ${cx + 8} 98Z`,
          stone,
          cx - 14,
          cx + 14,
        ),
        spray(cx, 58, 40, 40),
        line(`M${cx} 60V22`, '#eef8fc', 6, 'stroke-opacity="0.9"'),
      );
    } else {
      body.push(
        fadeAcross(
          `M${cx - 22} 190Q${cx - 34} 170 ${cx - 14} 160H${cx + 14}Q${cx + 34} 170 ${cx + 22} 190Z`,
          stone,
          cx - 30,
          cx + 30,
        ),
      );
      for (const [reach, drop, top] of [
        [150, 210, 70],
        [104, 190, 56],
        [56, 170, 44],
      ] as const)
        body.push(
          line(
            `M${cx} 160Q${cx - reach * 0.4} ${top} ${cx - reach} ${80 + drop}M${cx} 160Q${cx + reach * 0.4} ${top} ${cx + reach} ${80 + drop}`,
            '#d9eef7',
            6,
            'stroke-opacity="0.8"',
          ),
          line(
            `M${cx} 160Q${cx - reach * 0.4} ${top} ${cx - reach} ${80 + drop}M${cx} 160Q${cx + reach * 0.4} ${top} ${cx + reach} ${80 + drop}`,
            '#ffffff',
            2,
          ),
        );
      body.push(
        line(`M${cx} 160V14`, '#e4f3fa', 9, 'stroke-opacity="0.85"'),
        line(`M${cx} 160V10`, '#ffffff', 3),
      );
    }
    for (const [x, r] of [
      [-110, 15],
      [-54, 12],
      [62, 13],
      [112, 16],
    ] as const)
      body.push(ellipse(cx + x, 288, r, 4, '#ffffff', 'fill-opacity="0.6"'));
    front.push(
      fadeAcross(
        `M${cx - 196} 286Q${cx} 350 ${cx + 196} 286L${cx + 184} 332Q${cx} 368 ${cx - 184} 332Z`,
        stone,
        cx - 196,
        cx + 196,
      ),
      line(`M${cx - 196} 288Q${cx} 350 ${cx + 196} 288`, shade(stone, 0.3), 9),
      line(
        `M${cx - 120} 318l-4 30M${cx - 50} 328l-2 28M${cx + 30} 330l1 28M${cx + 104} 320l4 30`,
        shade(stone, -0.4),
        2.4,
        'stroke-opacity="0.6"',
      ),
    );
    if (age === 'old')
      front.push(
        path(
          `M${cx - 170} 322q20 -14 40 2q24 -10 40 10l-2 12Q${cx - 130} 344 ${cx - 170} 336Z`,
          'rgb(104,128,70)',
          'fill-opacity="0.75"',
        ),
      );
    return artOfLayers(layers, {
      width: 440,
      height: FOOT + 6,
      foot: FOOT,
      anchors: {
        tops: [form === 0 ? { x1: cx - 60, x2: cx - 20, y: 98 } : { x1: 40, x2: 120, y: 306 }],
        inside: { x: 50, y: 200, width: 340, height: 110 },
        seat: [110, 308],
      },
    });
  },
};

import type { Hero } from '../hero.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { snowCap } from '../kit/prism.ts';
import { line, polygon, rect, shade } from '../kit.ts';

const FOOT = 300;

export const billboard: Hero = {
  key: 'placard',
  words: ['billboard', 'hoarding', 'advertising board', 'advertisement', 'roadside billboard'],
  kindOf: ['neon sign', 'scoreboard'],
  kind: 'object',
  height: 5,
  samples: [
    'a billboard beside the road',
    'a billboard that says SALE',
    'a billboard above the city at night',
  ],
  forms: 2,
  homes: ['city'],
  draw: ({ form, colour, season, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const frame = colour ?? ([84, 94, 104] as const);
    if (form === 0)
      body.push(
        line(`M100 180V${FOOT - 4}M280 180V${FOOT - 4}`, '#6d757d', 14),
        line(`M97 180V${FOOT - 6}M277 180V${FOOT - 6}`, '#98a0a8', 4),
        line(`M104 210L276 ${FOOT - 20}M276 210L104 ${FOOT - 20}`, '#7b838b', 4),
      );
    else
      body.push(
        fadeAcross(`M172 184H208V${FOOT}H172Z`, [118, 124, 130], 172, 208, 0.3),
        line('M190 214L120 188M190 214L260 188', '#6d757d', 8),
      );
    body.push(
      rect(14, 20, 352, 168, shade(frame, 0.04), 5),
      polygon(
        [
          [366, 26],
          [374, 20],
          [374, 182],
          [366, 188],
        ],
        shade(frame, -0.34),
      ),
      rect(24, 30, 332, 148, '#f6f1e4', 2),
      rect(24, 30, 332, 5, '#ffffff'),
      rect(6, 192, 368, 8, '#8d959c', 3),
    );
    for (const x of [90, 190, 290]) {
      body.push(line(`M${x} 20V10h18`, '#5d656d', 4), rect(x + 10, 6, 20, 9, lit ? '#ffe2a0' : '#c9ced3', 3));
      if (lit) layers.glow.push(rect(x + 8, 12, 24, 6, '#ffe2a0', 3));
    }
    if (season === 'winter') body.push(snowCap(14, 366, 20, 8));
    return artOfLayers(layers, {
      width: 380,
      height: FOOT + 4,
      foot: FOOT - 2,
      anchors: {
        label: { x: 32, y: 38, width: 316, height: 132 },
        tops: [{ x1: 20, x2: 360, y: 21 }],
        lean: { x: 172, y1: 210, y2: FOOT - 4 },
      },
    });
  },
};

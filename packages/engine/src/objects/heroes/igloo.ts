import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { archPath } from '../kit/arch.ts';
import { drawDome } from '../kit/dome.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { line, n, path, shade } from '../kit.ts';

const FOOT = 250;

export const igloo: Hero = {
  key: 'igloo',
  words: ['igloo', 'ice house', 'snow house', 'ice hut', 'snow hut'],
  kind: 'building',
  height: 2.6,
  samples: ['an igloo under the northern lights', 'an igloo with a penguin', 'a snow house at night'],
  forms: 2,
  homes: ['snow'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const snow: Rgb = colour ?? [226, 236, 246];
    const cx = form === 0 ? 240 : 200;
    const radius = 180;
    body.push(drawDome(cx, FOOT - 6, radius, 216, snow, { ribs: 0, gloss: 0.5 }));
    // Courses of blocks, the joints of each shifted against the one below.
    let joints = '';
    for (let row = 1; row < 6; row++) {
      const y = FOOT - 6 - row * 36;
      const half = radius * Math.sqrt(Math.max(0, 1 - ((row * 36) / 222) ** 2.1));
      joints += `M${n(cx - half)} ${y}Q${cx} ${y + 20} ${n(cx + half)} ${y}`;
      const below = radius * Math.sqrt(Math.max(0, 1 - (((row - 1) * 36) / 222) ** 2.1));
      const count = 8 - row;
      for (let joint = 0; joint < count; joint++) {
        const share = ((joint + 0.5 + (row % 2) * 0.4 + random(`j${row}${joint}`) * 0.2) / count) * 2 - 1;
        if (Math.abs(share) > 0.95) continue;
        joints += `M${n(cx + below * share)} ${n(y + 36 + 10 * (1 - share * share))}L${n(cx + half * share)} ${n(y + 10 * (1 - share * share))}`;
      }
    }
    body.push(line(joints, shade([150, 180, 210], -0.06), 3, 'stroke-opacity="0.65"'));
    // The entrance tunnel, in front or to the side.
    const ex = form === 0 ? 190 : 316;
    const tunnel = archPath(ex - 14, 122, form === 0 ? 128 : 110, FOOT);
    body.push(
      fade(
        tunnel,
        [ex - 14, 0, ex + 110, 0],
        [
          [0, shade(snow, 0.1)],
          [0.4, shade(snow, 0.3)],
          [1, shade(snow, -0.34)],
        ],
      ),
      path(archPath(ex + 8, 152, form === 0 ? 84 : 66, FOOT), lit ? '#ffc874' : '#54708e'),
      path(archPath(ex + 16, 164, form === 0 ? 68 : 50, FOOT), lit ? '#ffe0a0' : '#3c5674'),
      line(
        `M${ex - 12} 200h18M${ex + (form === 0 ? 94 : 76)} 200h18M${ex + 10} 140l8 14M${ex + 46} 122v26M${ex + (form === 0 ? 86 : 72)} 142l-8 14`,
        '#9bb8d4',
        3,
        'stroke-opacity="0.7"',
      ),
      path(
        `M4 ${FOOT}Q60 ${FOOT - 24} 120 ${FOOT - 8}Q150 ${FOOT - 4} 160 ${FOOT + 2}H10Z M${ex + 100} ${FOOT}Q${ex + 130} ${FOOT - 20} 440 ${FOOT - 10}Q460 ${FOOT} 470 ${FOOT + 2}Z`,
        '#f6fafe',
      ),
    );
    if (lit) glow.push(path(archPath(ex + 8, 152, form === 0 ? 84 : 66, FOOT), '#ffb85c'));
    return artOfLayers(layers, {
      width: 480,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: cx - 40, x2: cx + 40, y: 30 }], lean: { x: cx - 170, y1: 170, y2: FOOT } },
    });
  },
};

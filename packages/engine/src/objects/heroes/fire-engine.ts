import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, path, rect, shade } from '../kit.ts';

const FOOT = 322;

export const fireEngine: Hero = {
  key: 'fire-engine',
  words: [
    'fire truck',
    'fire engine',
    'firetruck',
    'ladder truck',
    'fire brigade truck',
    'fire department truck',
  ],
  kind: 'vehicle',
  height: 3.2,
  facing: 'left',
  samples: [
    'a red fire truck',
    'a fire engine in front of a burning house',
    'a fire truck with its ladder raised',
  ],
  forms: 2,
  draw: ({ form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint: Rgb = colour ?? [198, 42, 36];
    const panel = (d: string, top: number, low: number, turn = 0) =>
      fade(
        d,
        [0, top, 0, low],
        [
          [0, shade(paint, 0.36 + turn)],
          [0.12, shade(paint, 0.08 + turn)],
          [0.7, shade(paint, -0.1 + turn)],
          [1, shade(paint, -0.36 + turn)],
        ],
      );
    body.push(rect(40, 262, 600, 36, '#24272c', 8));
    // The ladder on its turntable.
    const rungs = (x1: number, y1: number, x2: number, y2: number, count: number) => {
      let d = `M${x1} ${y1}L${x2} ${y2}M${x1} ${y1 + 17}L${x2} ${y2 + 17}`;
      for (let rung = 0; rung <= count; rung++) {
        const t = rung / count;
        d += `M${x1 + (x2 - x1) * t} ${y1 + (y2 - y1) * t}v17`;
      }
      return line(d, '#8d959c', 6) + line(d, '#dfe4e8', 3);
    };
    body.push(
      form === 0
        ? rungs(70, 72, 640, 84, 18) + rect(560, 92, 60, 26, '#6a727a', 5)
        : rungs(120, 8, 600, 92, 18) +
            path('M552 124L596 86L624 100V124Z', '#6a727a') +
            path('M78 -2h48v34H84Z'.replace('-2', '2'), shade(paint, -0.1)),
    );
    body.push(panel(roundedBox(250, 116, 400, 172, [6, 12, 8, 2]), 116, 288));
    // Lockers with roller shutters, hose reel.
    for (const x of [266, 366, 540]) {
      const wide = x === 540 ? 94 : 88;
      body.push(rect(x, 136, wide, 82, '#b9c0c6', 4));
      for (let slat = 1; slat < 10; slat++) body.push(rect(x + 2, 136 + slat * 8, wide - 4, 2, '#8a9299'));
      body.push(rect(x + wide / 2 - 12, 208, 24, 5, '#4a5158', 2));
    }
    body.push(
      rect(462, 136, 70, 82, '#3a4047', 4),
      circle(497, 178, 28, '#c9b07c'),
      circle(497, 178, 20, '#a48d5e'),
      circle(497, 178, 12, '#d9c394'),
      circle(497, 178, 5, '#4a5158'),
      rect(252, 232, 398, 12, '#f4f1e6'),
      rect(252, 244, 398, 4, '#e9c44e'),
    );
    // The cab.
    body.push(
      panel(
        'M20 270V176C20 158 24 148 30 134L44 92C48 80 56 76 68 76H236C244 76 248 80 248 88V288H34C24 288 20 282 20 270Z',
        76,
        288,
      ),
      drawGlass('M38 170L52 104C54 96 60 92 68 92H112V170Z', 92, 172, lit),
      drawGlass(roundedBox(130, 92, 98, 78, [6, 6, 6, 6]), 92, 172, lit),
      path('M82 94h16L74 168H58Z M184 94h16l-24 74h-16Z', '#ffffff', 'fill-opacity="0.32"'),
      line(
        'M121 84V278M240 84V278M30 186C26 220 26 250 32 280',
        shade(paint, -0.55),
        2,
        'stroke-opacity="0.6"',
      ),
      rect(124, 190, 22, 5, '#eef1f3', 2.5),
      rect(20, 232, 228, 12, '#f4f1e6'),
      rect(20, 244, 228, 4, '#e9c44e'),
      rect(8, 262, 58, 22, '#d5dade', 6),
      circle(34, 212, 12, '#4a525a'),
      circle(33, 211, 9, lit ? '#fff3c0' : '#f2f5f5'),
      rect(70, 58, 66, 19, lit ? '#6aa8ff' : '#3467ba', 7),
      rect(76, 62, 26, 5, '#ffffff', 2.5),
      rect(638, 246, 9, 26, '#a52a22', 3),
    );
    if (lit)
      glow.push(
        rect(70, 58, 66, 19, '#5a9cff', 7),
        halo('beacon', 103, 68, 40, '#5a9cff', 0.6),
        circle(33, 211, 9, '#fff0b8'),
      );
    for (const cx of [128, 470, 556]) {
      body.push(
        path(`M${cx - 46} 292V${FOOT - 38}A46 46 0 0 1 ${cx + 46} ${FOOT - 38}V292Z`, '#1e2125'),
        drawWheel({ cx, cy: FOOT - 38, r: 38, kind: 'lorry' }),
      );
    }
    return artOfLayers(layers, {
      width: 664,
      height: FOOT + 8,
      foot: FOOT,
      anchors: { tops: [{ x1: 150, x2: 230, y: 77 }] },
    });
  },
};

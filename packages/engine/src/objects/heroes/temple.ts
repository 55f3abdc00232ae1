import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawColumn, drawPediment } from '../kit/column.ts';
import { frontFace } from '../kit/face.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { paintMarks } from '../kit/texture.ts';
import { line, n, path, rect, shade } from '../kit.ts';

const FOOT = 320;

export const temple: Hero = {
  key: 'classical-building',
  words: [
    'temple',
    'greek temple',
    'roman temple',
    'parthenon',
    'acropolis',
    'pantheon',
    'ruins',
    'ancient ruins',
    'ruin',
    'ruined temple',
    'ancient temple',
  ],
  kindOf: [
    'classical building',
    'bank building',
    'courthouse',
    'mausoleum',
    'petra',
    'angkor wat',
    'stonehenge',
  ],
  kind: 'building',
  height: 14,
  samples: ['a greek temple on a hill', 'ancient ruins overgrown with plants', 'a white temple by the sea'],
  forms: 2,
  wordForms: {
    temple: 0,
    'roman temple': 0,
    pantheon: 0,
    acropolis: 0,
    'ancient temple': 0,
    ruins: 1,
    ruin: 1,
    'ancient ruins': 1,
    'ruined temple': 1,
    'greek temple': 0,
    parthenon: 0,
  },
  materials: ['marble', 'stone', 'gold', 'ice'],
  homes: ['hills', 'desert'],
  draw: ({ random, form, colour, material, age, season }) => {
    const layers = newLayers();
    const stone = surfaceOf(material ?? 'marble', {
      colour: colour ?? (material ? undefined : [226, 214, 190]),
      age,
    });
    const ruined = form === 1 || age === 'old';
    addSteps(layers, stone.colour, random);
    const tops = ruined ? [150, 120, 120, 120, 214, 176, 232] : [];
    if (!ruined)
      layers.body.push(
        path('M58 130H462V276H58Z', shade(stone.colour, -0.5)),
        rect(226, 160, 68, 116, shade([96, 66, 44], -0.2)),
      );
    else layers.body.push(path('M96 276V200L118 188L140 206L170 196V276Z', shade(stone.colour, -0.4)));
    for (let column = 0; column < 7; column++) {
      const cx = 66 + column * 64.6;
      const top = tops[column] ?? 122;
      if (top > 140) layers.body.push(brokenColumn(cx, top, stone.colour, random, column));
      else layers.body.push(drawColumn(cx, top, 278, 30, stone.colour));
    }
    if (ruined) {
      layers.body.push(
        path('M104 96H300L288 112L292 122H100Z', shade(stone.colour, 0.14)),
        path('M100 108H290L292 122H100Z', shade(stone.colour, -0.14)),
        path('M112 98L150 74L196 58L216 74L236 96Z', shade(stone.colour, 0.04)),
        path('M300 276l14 -22 28 4 10 18Z M352 276l10 -12 22 2 4 10Z', shade(stone.colour, -0.1)),
        path('M300 276l14 -22 12 2 -8 20Z', shade(stone.colour, 0.2)),
      );
      if (season !== 'winter') {
        let vines = '';
        for (let vine = 0; vine < 26; vine++) {
          const x = 104 + random(`vx${vine}`) * 170;
          const y = 100 + random(`vy${vine}`) * 66;
          vines += `M${n(x)} ${n(y)}q8 -5 12 2q-4 8 -12 -2Z`;
        }
        layers.body.push(
          line('M120 122q-6 30 4 52M196 122q8 20 2 44M262 122q-4 40 6 70', '#5d7a42', 2.6),
          path(vines, '#6f9450'),
        );
      }
    } else {
      layers.body.push(
        rect(44, 100, 432, 24, shade(stone.colour, 0.14)),
        rect(44, 118, 432, 6, shade(stone.colour, -0.2)),
        path(
          Array.from({ length: 14 }, (_, mark) => `M${60 + mark * 30} 103v12h3v-12Zm7 0v12h3v-12Z`).join(''),
          shade(stone.colour, -0.3),
        ),
        drawPediment(32, 102, 456, 82, stone.colour),
        paintMarks(frontFace(44, 100, 432, 24), stone, random, 'frieze', 24),
      );
      if (season === 'winter')
        layers.body.push(path('M30 100L260 16L490 100L470 100L260 30L50 100Z', '#f4f8fd'));
    }
    return artOfLayers(layers, {
      width: 520,
      height: FOOT + 4,
      foot: FOOT,
      anchors: {
        tops: [
          ruined ? { x1: 236, x2: 290, y: 97 } : { x1: 236, x2: 284, y: 24 },
          { x1: 60, x2: 460, y: 280 },
        ],
        lean: { x: 66, y1: 180, y2: 278 },
      },
    });
  },
};

function addSteps({ body }: Layers, stone: Rgb, random: Parameters<Hero['draw']>[0]['random']): void {
  for (let step = 0; step < 3; step++) {
    const x = 34 - step * 13;
    const y = 276 + step * 15;
    body.push(
      rect(x, y, 520 - x * 2, 16, shade(stone, 0.18 - step * 0.02)),
      rect(x, y + 9, 520 - x * 2, 7, shade(stone, -0.2)),
    );
    let joints = '';
    for (let joint = 0; joint < 8; joint++)
      joints += `M${n(x + 30 + joint * 58 + random(`j${step}${joint}`) * 20)} ${y}v15`;
    body.push(line(joints, shade(stone, -0.4), 1.2, 'stroke-opacity="0.5"'));
  }
}

/** The stump of a column with a jagged top. */
function brokenColumn(
  cx: number,
  top: number,
  stone: Rgb,
  random: Parameters<Hero['draw']>[0]['random'],
  index: number,
): string {
  const notch = 6 + random(`notch${index}`) * 10;
  const d = `M${n(cx - 15)} 272V${n(top + notch)}L${n(cx - 7)} ${n(top)}L${n(cx - 1)} ${n(top + notch * 0.8)}L${n(cx + 7)} ${n(top + 4)}L${n(cx + 14)} ${n(top + notch * 1.3)}V272Z`;
  let flutes = '';
  for (let flute = -2; flute <= 2; flute++) flutes += `M${cx + flute * 5.4} ${n(top + notch * 1.5)}V270`;
  return (
    fadeAcross(d, stone, cx - 15, cx + 15) +
    line(flutes, shade(stone, -0.4), 1.1, 'stroke-opacity="0.4"') +
    rect(cx - 19, 268, 38, 11, shade(stone, 0.04), 3)
  );
}

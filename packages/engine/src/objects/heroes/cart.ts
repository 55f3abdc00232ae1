import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { quadFace } from '../kit/face.ts';
import { fade, fadeDown } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { drawWheel } from '../kit/wheel.ts';
import { line, n, path, rect, shade } from '../kit.ts';

type Random = Parameters<Hero['draw']>[0]['random'];

export const cart: Hero = {
  key: 'cart',
  words: [
    'cart',
    'wagon',
    'wooden cart',
    'hay wagon',
    'farm wagon',
    'covered wagon',
    'wheelbarrow',
    'carriage',
    'coach and horses',
    'horse carriage',
    'royal carriage',
    'cinderella carriage',
    'stagecoach',
    'handcart',
  ],
  kindOf: ['chariot', 'rickshaw', 'buggy', 'pram', 'stroller', 'horse cart', 'trolley cart'],
  kind: 'vehicle',
  height: 1.7,
  facing: 'left',
  samples: ['a wooden cart full of pumpkins', 'a golden royal carriage', 'a wheelbarrow full of flowers'],
  forms: 3,
  wordForms: {
    cart: 0,
    wagon: 0,
    'wooden cart': 0,
    'hay wagon': 0,
    'farm wagon': 0,
    'covered wagon': 0,
    handcart: 0,
    wheelbarrow: 1,
    carriage: 2,
    'coach and horses': 2,
    'horse carriage': 2,
    'royal carriage': 2,
    'cinderella carriage': 2,
    stagecoach: 2,
  },
  holds: true,
  homes: ['meadow', 'hills'],
  draw: ({ random, form, colour, material, age, lit }) => {
    const layers = newLayers();
    const wood = surfaceOf(material ?? 'wood', { colour, age, marks: 'boards' });
    if (form === 0) {
      const { body, front } = layers;
      body.push(
        line('M8 196L120 168', shade(wood.colour, -0.2), 10),
        drawWheel({ cx: 196, cy: 196, r: 62, kind: 'wooden', colour: [110, 78, 54] }),
      );
      body.push(
        path('M84 78H430L410 100H112Z', shade(wood.colour, -0.6)),
        path('M84 76H430V88H88Z', shade(wood.colour, -0.3)),
      );
      front.push(
        paintFace(
          quadFace([
            [76, 86],
            [424, 86],
            [400, 172],
            [104, 172],
          ]),
          wood,
          random,
          'side',
          24,
        ),
        line('M72 86H428', shade(wood.colour, 0.3), 10),
        line('M104 172H400', shade(wood.colour, -0.4), 8),
      );
      for (const x of [110, 212, 314, 396])
        front.push(line(`M${x} 70L${n(x + (250 - x) * 0.07)} 178`, shade(wood.colour, 0.1), 10));
      front.push(
        line('M90 178H420', shade(wood.colour, -0.36), 12),
        drawWheel({ cx: 300, cy: 192, r: 72, kind: 'wooden', colour: [134, 92, 60] }),
      );
      return artOfLayers(layers, {
        width: 440,
        height: 270,
        foot: 264,
        anchors: {
          inside: { x: 100, y: 10, width: 300, height: 94 },
          tops: [{ x1: 90, x2: 410, y: 84 }],
          seat: [130, 84],
          grips: [[14, 195]],
          lean: { x: 420, y1: 90, y2: 170 },
        },
      });
    }
    if (form === 1) {
      const tub: Rgb = colour ?? [78, 132, 106];
      const { body, front } = layers;
      body.push(line('M96 176L366 118', '#9c7248', 11), path('M94 58H330L300 92H130Z', shade(tub, -0.55)));
      front.push(
        fadeDown('M84 58H338Q324 130 284 162H158Q110 130 84 58Z', tub, 58, 162),
        line('M82 58H340', shade(tub, 0.4), 9),
        path(
          'M110 76Q130 120 160 148',
          'none',
          `stroke="${shade(tub, 0.5)}" stroke-width="5" stroke-linecap="round" stroke-opacity="0.6"`,
        ),
        line('M84 190L376 108', '#8a6238', 12),
        line('M84 187L376 105', '#c49a66', 4),
        line('M338 118L384 105', '#33373d', 14),
        line('M276 160L292 234M240 170L244 234', '#6d757d', 8),
        drawWheel({ cx: 78, cy: 196, r: 42, kind: 'steel', colour: [190, 70, 56] }),
      );
      return artOfLayers(layers, {
        width: 400,
        height: 244,
        foot: 238,
        anchors: {
          inside: { x: 104, y: 2, width: 214, height: 78 },
          tops: [{ x1: 96, x2: 326, y: 57 }],
          grips: [[372, 108]],
          lean: { x: 330, y1: 70, y2: 140 },
        },
      });
    }
    addCarriage(layers, colour ?? [226, 180, 82], lit, random);
    return artOfLayers(layers, {
      width: 440,
      height: 330,
      foot: 322,
      anchors: {
        inside: { x: 150, y: 76, width: 150, height: 80 },
        tops: [{ x1: 170, x2: 280, y: 43 }],
        seat: [88, 146],
        grips: [[70, 150]],
      },
    });
  },
};

function addCarriage({ body, front, glow }: Layers, paint: Rgb, lit: boolean, random: Random): void {
  const gold: Rgb = [222, 180, 86];
  const panes =
    'M166 84Q168 70 182 70H206V146H176Q166 120 166 84Z M222 70H264Q278 70 280 84Q280 120 268 146H222Z';
  body.push(
    line('M10 250L120 238M60 246Q110 210 140 222', shade(gold, -0.2), 8),
    path('M60 146H118L112 168H74Z', '#8e2f3a'),
    path('M108 96H120L124 168H112Z', '#a8404a'),
    line('M76 168L104 232', shade(gold, -0.1), 7),
    drawWheel({ cx: 112, cy: 272, r: 48, kind: 'wooden', colour: gold }),
    fade(
      'M140 62Q220 34 304 62L312 84Q318 158 280 214H166Q126 158 132 84Z',
      [130, 40, 316, 214],
      [
        [0, shade(paint, 0.36)],
        [0.5, shade(paint, 0)],
        [1, shade(paint, -0.4)],
      ],
    ),
    drawGlass(panes, 70, 150, lit),
  );
  if (lit) glow.push(path(panes, '#ffcf7c'));
  front.push(
    path('M136 150Q222 170 308 150Q300 190 280 214H166Q144 190 136 150Z', shade(paint, -0.06)),
    path('M206 156h18v54h-18Z', shade(paint, -0.3)),
    path('M136 150Q222 170 308 150', 'none', `stroke="${shade(gold, 0.3)}" stroke-width="5"`),
    path('M126 66Q220 24 318 66L312 76Q220 42 132 76Z', shade(gold, 0.1)),
    path('M188 44Q196 24 206 38Q214 14 222 14Q230 14 238 38Q248 24 256 44Z', shade(gold, 0.2)),
    `<circle cx="222" cy="14" r="6" fill="${shade(gold, 0.4)}"/>`,
    path(`M250 184q14 -14 28 0q-14 14 -28 0Z M160 184q14 -14 28 0q-14 14 -28 0Z`, shade(gold, 0.2)),
    line('M166 214Q140 232 112 232M280 214Q320 236 350 216Q370 200 356 190', shade(gold, 0), 8),
    rect(320, 88, 14, 22, lit ? '#ffe2a0' : '#f0dca8', 4),
    path('M316 88l11 -12 11 12Z', shade(gold, -0.1)),
    drawWheel({ cx: 326, cy: 256, r: 64, kind: 'wooden', colour: gold }),
  );
  if (lit) glow.push(rect(320, 88, 14, 22, '#ffe2a0', 4));
  if (random('curtain') < 0.6)
    body.push(
      path('M168 72h18q-4 30 -14 50Q166 100 168 72Z M260 72h18q4 28 -4 52Q262 100 260 72Z', '#b84a54'),
    );
}

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { pointedPath } from '../kit/arch.ts';
import { drawDome, drawFinial } from '../kit/dome.ts';
import { fadeAcross, fadeDown } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { path, rect, shade } from '../kit.ts';

const FOOT = 470;

export const mosque: Hero = {
  key: 'mosque',
  words: [
    'mosque',
    'taj mahal',
    'blue mosque',
    'hagia sophia',
    'minaret',
    'arabian palace',
    'islamic palace',
    'sultan palace',
  ],
  kindOf: ['madrasa', 'alhambra', 'onion dome church', 'saint basils cathedral', 'st basils cathedral'],
  kind: 'building',
  height: 30,
  samples: [
    'a mosque at sunset',
    'the Taj Mahal with its reflection',
    'a white mosque under a crescent moon',
  ],
  forms: 2,
  wordForms: { 'taj mahal': 1, mosque: 0, 'blue mosque': 0, 'hagia sophia': 0 },
  homes: ['desert', 'city'],
  draw: ({ form, colour, material, age, lit }) => {
    const layers = newLayers();
    const { body } = layers;
    const isTaj = form === 1;
    const wall = surfaceOf(material ?? 'marble', {
      colour: colour && isTaj ? colour : isTaj ? [242, 236, 226] : [228, 208, 170],
      age,
    }).colour;
    const dome: Rgb = isTaj ? wall : (colour ?? [70, 136, 152]);
    const gold: Rgb = [220, 176, 76];
    const opening = (x: number, y: number, width: number, foot: number) => {
      body.push(
        path(pointedPath(x - 5, y - 9, width + 10, foot), shade(wall, 0.34)),
        path(pointedPath(x, y, width, foot), lit ? '#ffcf80' : shade(wall, -0.52)),
      );
      if (lit) layers.glow.push(path(pointedPath(x, y, width, foot), '#ffc46c'));
    };
    for (const cx of isTaj ? [40, 560] : [70, 530])
      addMinaret(layers, cx, isTaj ? 120 : 90, wall, dome, gold);
    // Side domes, then the great dome on its drum.
    for (const cx of isTaj ? [212, 388] : [178, 422]) {
      body.push(
        fadeAcross(`M${cx - 30} 214H${cx + 30}V262H${cx - 30}Z`, wall, cx - 30, cx + 30),
        drawDome(cx, 216, 33, 46, dome, { shape: isTaj ? 'onion' : 'round', ribs: 3 }),
        drawFinial(cx, 171, 24, gold),
      );
    }
    body.push(
      fadeAcross('M224 190H376V258H224Z', wall, 224, 376),
      drawDome(300, 194, 80, isTaj ? 132 : 96, dome, {
        shape: isTaj ? 'onion' : 'round',
        ribs: 6,
        gloss: 0.4,
      }),
      drawFinial(300, isTaj ? 64 : 100, 42, gold),
    );
    if (!isTaj) for (let slot = 0; slot < 6; slot++) opening(240 + slot * 21, 210, 11, 244);
    body.push(
      fadeDown('M110 256H490V448H110Z', wall, 256, 448),
      fadeDown('M232 232H368V448H232Z', wall, 232, 448, 0.08),
      path('M472 256H490V448H472Z M356 232H368V448H356Z', shade(wall, -0.26), 'fill-opacity="0.6"'),
      rect(104, 250, 392, 9, shade(wall, 0.3)),
      rect(226, 226, 148, 9, shade(wall, 0.36)),
    );
    opening(258, 264, 84, 448);
    body.push(path(pointedPath(282, 350, 36, 448), shade([112, 74, 46], 0)));
    for (const x of [126, 180, 386, 440]) {
      opening(x, 274, 34, 338);
      opening(x, 360, 34, 446);
    }
    // A frieze of tiles.
    let tiles = '';
    for (let tile = 0; tile < 24; tile++) tiles += `M${114 + tile * 15.7} 266l5 -5 5 5 -5 5Z`;
    body.push(path(tiles, shade(isTaj ? [176, 150, 116] : dome, -0.1), 'fill-opacity="0.8"'));
    body.push(rect(70, 446, 460, 14, shade(wall, 0.1)), rect(56, 458, 488, 12, shade(wall, -0.16)));
    return artOfLayers(layers, {
      width: 600,
      height: FOOT + 6,
      foot: FOOT,
      anchors: { tops: [{ x1: 116, x2: 170, y: 251 }], lean: { x: 110, y1: 300, y2: 446 } },
    });
  },
};

function addMinaret({ body }: Layers, cx: number, top: number, wall: Rgb, dome: Rgb, gold: Rgb): void {
  body.push(
    fadeAcross(`M${cx - 15} ${top}H${cx + 15}L${cx + 20} 460H${cx - 20}Z`, wall, cx - 20, cx + 20),
    ...[top + 90, top + 210].map(
      (y) => rect(cx - 25, y, 50, 9, shade(wall, 0.3), 2) + rect(cx - 21, y + 9, 42, 6, shade(wall, -0.3), 2),
    ),
    rect(cx - 23, top - 4, 46, 9, shade(wall, 0.3), 2),
    fadeAcross(`M${cx - 11} ${top - 30}H${cx + 11}V${top - 4}H${cx - 11}Z`, wall, cx - 11, cx + 11),
    path(`M${cx - 4} ${top - 8}v-14h8v14Z`, shade(wall, -0.5)),
    drawDome(cx, top - 30, 16, 28, dome, { shape: 'onion', ribs: 1 }),
    drawFinial(cx, top - 57, 22, gold),
  );
}

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { voussoirs } from '../kit/arch.ts';
import { paintFace } from '../kit/box.ts';
import { frontFace } from '../kit/face.ts';
import { fadeAcross, fadeDown } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { surfaceOf } from '../kit/material.ts';
import { snowCap } from '../kit/prism.ts';
import { line, path, rect, shade } from '../kit.ts';

const FOOT = 400;

export const toriiGate: Hero = {
  key: 'gate',
  words: [
    'gate',
    'torii',
    'torii gate',
    'archway',
    'arch',
    'triumphal arch',
    'arc de triomphe',
    'city gate',
    'stone arch',
    'stone gate',
    'japanese gate',
    'brandenburg gate',
  ],
  kindOf: ['portal', 'gateway', 'moon gate'],
  kind: 'building',
  height: 7,
  samples: ['a red torii gate in the water', 'a triumphal arch at sunset', 'a torii gate in a bamboo forest'],
  forms: 2,
  wordForms: {
    gate: 1,
    torii: 0,
    'torii gate': 0,
    'japanese gate': 0,
    archway: 1,
    arch: 1,
    'triumphal arch': 1,
    'arc de triomphe': 1,
    'stone arch': 1,
    'city gate': 1,
    'stone gate': 1,
  },
  homes: ['lake', 'hills'],
  draw: ({ random, form, colour, material, age, season }) => {
    const layers = newLayers();
    const { body } = layers;
    if (form === 0) {
      const red: Rgb = material ? surfaceOf(material, { colour, age }).colour : (colour ?? [204, 66, 40]);
      const black: Rgb = [58, 54, 56];
      for (const [x, lean] of [
        [92, 10],
        [308, -10],
      ] as const)
        body.push(
          fadeAcross(
            `M${x - 15 + lean} 84H${x + 15 + lean}L${x + 19} ${FOOT - 20}H${x - 19}Z`,
            red,
            x - 19,
            x + 19,
          ),
          fadeAcross(`M${x - 23} ${FOOT - 34}H${x + 23}L${x + 28} ${FOOT}H${x - 28}Z`, black, x - 26, x + 26),
        );
      body.push(
        fadeDown('M60 150H340V176H60Z', red, 150, 176),
        fadeDown('M188 92H212V152H188Z', red, 92, 152, -0.06),
        rect(178, 100, 44, 46, shade([222, 184, 92], -0.1), 3),
        rect(183, 105, 34, 36, shade(black, 0.1), 2),
        fadeDown('M36 66Q200 92 364 66L358 96Q200 114 42 96Z', red, 66, 110),
        fadeDown('M14 36Q60 62 200 64Q340 62 386 36L378 66Q330 84 200 86Q70 84 22 66Z', black, 36, 86),
        line('M16 37Q60 62 200 64Q340 62 384 37', shade(black, 0.5), 3),
        rect(52, 156, 12, 14, shade(red, -0.3), 2),
        rect(336, 156, 12, 14, shade(red, -0.3), 2),
      );
      if (season === 'winter')
        body.push(path('M12 36Q60 60 200 62Q340 60 388 36L386 28Q330 46 200 48Q70 46 14 28Z', '#f4f8fd'));
      return artOfLayers(layers, {
        width: 400,
        height: FOOT + 4,
        foot: FOOT,
        anchors: {
          tops: [{ x1: 120, x2: 280, y: 63 }],
          hang: [
            [140, 176],
            [260, 176],
          ],
          lean: { x: 74, y1: 260, y2: FOOT },
        },
      });
    }
    const stone = surfaceOf(material ?? 'stone', { colour: colour ?? [214, 196, 162], age });
    // Two piers and what they carry; what lies behind is seen through the opening.
    for (const [x, y, width, tall] of [
      [30, 170, 94, 230],
      [276, 170, 94, 230],
      [30, 60, 340, 112],
    ] as const)
      body.push(paintFace(frontFace(x, y, width, tall), stone, random, `a${x}${y}`, 20));
    const spandrels = 'M124 246V168H276V246A76 76 0 0 0 124 246Z';
    const ring = `M106 ${FOOT}V246A94 94 0 0 1 294 246V${FOOT}H276V246A76 76 0 0 0 124 246V${FOOT}Z`;
    body.push(
      path('M330 60H370V400H330Z', shade(stone.colour, -0.26), 'fill-opacity="0.5"'),
      path(spandrels, shade(stone.colour, 0.02)),
      path(ring, shade(stone.colour, 0.24)),
      line(voussoirs(200, 246, 76, 18, 13), shade(stone.colour, -0.4), 2, 'stroke-opacity="0.7"'),
      path(`M124 ${FOOT}V246A76 76 0 0 1 200 170Q150 190 146 250V${FOOT}Z`, shade(stone.colour, -0.5)),
      path('M190 158h20l6 34h-32Z', shade(stone.colour, 0.34)),
      rect(22, 96, 356, 14, shade(stone.colour, 0.26), 2),
      rect(22, 108, 356, 5, shade(stone.colour, -0.36), 2),
      rect(14, 42, 372, 20, shade(stone.colour, 0.2), 2),
      rect(14, 58, 372, 6, shade(stone.colour, -0.3), 2),
      rect(52, 18, 296, 26, shade(stone.colour, 0.04), 2),
      rect(24, FOOT - 22, 90, 22, shade(stone.colour, 0.06), 2),
      rect(286, FOOT - 22, 90, 22, shade(stone.colour, -0.2), 2),
      ...[56, 318].map(
        (x) =>
          rect(x, 150, 30, 60, shade(stone.colour, -0.2), 3) +
          rect(x + 3, 154, 26, 54, shade(stone.colour, 0.1), 2),
      ),
    );
    if (season === 'winter') body.push(snowCap(52, 348, 20, 9), snowCap(14, 50, 44, 7));
    return artOfLayers(layers, {
      width: 400,
      height: FOOT + 4,
      foot: FOOT,
      anchors: {
        tops: [{ x1: 60, x2: 340, y: 19 }],
        label: { x: 110, y: 66, width: 180, height: 28 },
        lean: { x: 30, y1: 260, y2: FOOT },
      },
    });
  },
};

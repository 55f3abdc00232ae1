import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fadeAcross } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

const FOOT = 560;

export const windTurbine: Hero = {
  key: 'wind-turbine',
  words: ['wind turbine', 'windturbine', 'wind power', 'wind farm', 'turbine', 'wind wheel', 'water tower'],
  kindOf: ['windpump', 'silo', 'radio tower', 'cell tower'],
  kind: 'building',
  height: 45,
  samples: [
    'a wind turbine on a green hill',
    'three wind turbines at sunset',
    'an old water tower on the prairie',
  ],
  forms: 2,
  wordForms: {
    turbine: 0,
    'wind power': 0,
    'wind wheel': 0,
    'wind turbine': 0,
    'wind farm': 0,
    'water tower': 1,
  },
  homes: ['hills', 'meadow'],
  draw: ({ random, form, colour, age, season }) => {
    const layers = newLayers();
    const { body } = layers;
    if (form === 0) {
      const white: Rgb = colour ?? [240, 241, 240];
      const [cx, cy] = [240, 222];
      const turn = random('turn') * 120;
      body.push(
        fadeAcross(`M${cx - 6} ${cy}H${cx + 6}L${cx + 14} ${FOOT}H${cx - 14}Z`, white, cx - 14, cx + 14),
        fadeAcross(roundedBox(cx - 14, cy - 12, 52, 22, [10, 6, 6, 10]), white, cx - 14, cx + 38),
        rect(cx - 16, FOOT - 12, 32, 12, shade(white, -0.3), 3),
      );
      for (let blade = 0; blade < 3; blade++) {
        const angle = turn + blade * 120;
        body.push(
          `<g transform="rotate(${n(angle)} ${cx} ${cy})">${path(`M${cx - 5} ${cy}C${cx - 14} ${cy - 50} ${cx - 6} ${cy - 150} ${cx} ${cy - 214}C${cx + 4} ${cy - 150} ${cx + 6} ${cy - 60} ${cx + 5} ${cy}Z`, shade(white, 0.1))}${path(`M${cx} ${cy - 6}L${cx} ${cy - 214}C${cx + 4} ${cy - 150} ${cx + 6} ${cy - 60} ${cx + 5} ${cy}Z`, shade(white, -0.2))}</g>`,
        );
      }
      body.push(circle(cx, cy, 13, shade(white, -0.12)), circle(cx - 2, cy - 2, 8, shade(white, 0.3)));
      return artOfLayers(layers, {
        width: 480,
        height: FOOT + 4,
        foot: FOOT,
        anchors: { tops: [{ x1: cx, x2: cx + 34, y: cy - 11 }], lean: { x: cx - 12, y1: 420, y2: FOOT } },
      });
    }
    const steel: Rgb = colour ?? (age === 'old' ? [164, 104, 74] : [150, 178, 184]);
    const legs = '#6d757d';
    body.push(
      line('M130 300L96 556M350 300L384 556M200 300L188 556M280 300L292 556', legs, 9),
      line(
        'M120 380H360M108 470H372M124 384L368 466M356 384L112 466M134 304L358 378M346 304L122 378',
        '#8d959c',
        4,
      ),
      rect(232, 320, 16, 236, '#7b838b', 3),
      fadeAcross('M110 150H370V280Q370 306 330 314Q240 330 150 314Q110 306 110 280Z', steel, 110, 370, 0.3),
      path('M104 288H376V300H104Z', shade(steel, -0.36)),
      fadeAcross(
        'M100 154Q140 78 240 64Q340 78 380 154Q240 172 100 154Z',
        [Math.round(steel[0] * 0.86), Math.round(steel[1] * 0.86), Math.round(steel[2] * 0.88)],
        100,
        380,
      ),
      line('M240 66V40', '#7b838b', 5),
      line(
        'M110 190Q240 206 370 190M110 250Q240 266 370 250',
        shade(steel, -0.34),
        2.4,
        'stroke-opacity="0.6"',
      ),
      line('M356 170V296M366 168V296M356 190h10M356 210h10M356 230h10M356 250h10M356 270h10', '#5d656d', 2.4),
    );
    if (season === 'winter')
      body.push(
        path(
          'M112 148Q150 78 240 62Q330 78 368 148Q320 130 290 142Q240 120 190 144Q150 130 112 148Z',
          '#f4f8fd',
        ),
      );
    return artOfLayers(layers, {
      width: 480,
      height: FOOT + 4,
      foot: FOOT,
      anchors: {
        tops: [{ x1: 214, x2: 266, y: 68 }],
        label: { x: 150, y: 196, width: 170, height: 56 },
        lean: { x: 96, y1: 460, y2: 556 },
      },
    });
  },
};

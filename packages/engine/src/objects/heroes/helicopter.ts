import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fade, fadeBelly } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, ellipse, line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [200, 60, 48],
  [46, 98, 158],
  [236, 178, 58],
  [92, 110, 82],
];

export const helicopter: Hero = {
  key: 'helicopter',
  words: ['helicopter', 'chopper helicopter', 'rescue helicopter', 'copter'],
  kindOf: ['drone', 'gyrocopter'],
  kind: 'vehicle',
  height: 3.2,
  support: 'air',
  facing: 'left',
  samples: [
    'a red helicopter over the mountains',
    'a rescue helicopter at sea',
    'a helicopter above the city at night',
  ],
  forms: 2,
  homes: ['sky', 'city'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const big = form === 1;
    body.push(
      // Tail boom, fin, tail rotor.
      fadeBelly('M260 116L486 98L490 116L280 168Z', paint, 96, 170, 0.3),
      path('M470 104L500 44H522L506 118Z', shade(paint, -0.14)),
      ellipse(508, 62, 30, 30, '#cfd8de', 'fill-opacity="0.4"'),
      line('M486 42L530 82M530 42L486 82', '#4a5158', 5),
      circle(508, 62, 6, '#8d959c'),
      path('M430 112h46v10h-46Z', shade(paint, -0.34)),
      // Mast and rotor.
      path('M166 70H246L262 92H150Z', shade(paint, -0.3)),
      rect(198, 38, 12, 36, '#5d656d', 3),
      ellipse(204, 36, 200, 9, '#cfd8de', 'fill-opacity="0.45"'),
      path('M8 34Q110 26 204 34Q300 26 402 34Q300 42 204 40Q110 42 8 34Z', '#4a5158'),
      rect(188, 28, 32, 14, '#7b838b', 6),
      fade(
        big
          ? 'M40 160C38 116 76 88 140 84H300Q326 92 326 130Q326 190 300 198H96C62 198 42 184 40 160Z'
          : 'M48 158C48 112 96 84 166 84C236 84 290 104 306 140Q310 166 270 184C230 200 150 202 110 196C72 190 48 180 48 158Z',
        [0, 84, 0, 200],
        [
          [0, shade(paint, 0.42)],
          [0.25, shade(paint, 0.12)],
          [0.6, shade(paint, -0.04)],
          [1, shade(paint, -0.42)],
        ],
      ),
    );
    const pane = big
      ? 'M48 152C52 118 80 98 124 96V152Z M148 104h34v36h-34Z M194 104h34v36h-34Z M240 104h34v36h-34Z'
      : 'M56 156C58 122 92 98 142 94V158C110 162 76 162 56 156Z M154 94C194 94 226 100 246 114V150L154 156Z';
    body.push(
      drawGlass(pane, 92, 160, lit),
      path('M100 108l18 -8 -30 54h-16Z', '#ffffff', 'fill-opacity="0.42"'),
      line(
        big ? 'M134 92V196M288 96V194' : 'M148 90V196M252 108V186',
        shade(paint, -0.45),
        2.2,
        'stroke-opacity="0.6"',
      ),
      path(
        big ? 'M42 164H326V176H46Z' : 'M50 166C110 176 230 172 304 150L300 160C240 182 120 186 54 174Z',
        '#f4f1e8',
      ),
      line('M120 196V222M232 194V222', '#5d656d', 7),
      line('M62 206Q64 224 84 224H284', '#5d656d', 9),
      line('M64 208Q66 222 84 221H284', '#98a0a8', 3),
      circle(74, 184, 6, lit ? '#fff3c0' : '#eef3f5'),
    );
    if (big) body.push(path('M212 176v-8h10v-10h10v10h10v10h-10v10h-10v-10h-10Z', '#f4f1e8'));
    if (lit)
      glow.push(
        path(pane, '#ffcf7c', 'fill-opacity="0.6"'),
        circle(74, 184, 8, '#fff0b8'),
        circle(508, 112, 6, '#ff5a48'),
      );
    return artOfLayers(layers, {
      width: 546,
      height: 234,
      foot: 228,
      anchors: {
        seat: [110, 150],
        grips: [[204, 222]],
        hang: [[180, 226]],
        tops: [{ x1: 340, x2: 460, y: 108 }],
      },
    });
  },
};

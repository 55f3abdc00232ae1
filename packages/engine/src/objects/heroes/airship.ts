import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade, fadeBelly } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { line, path, rect, shade } from '../kit.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [186, 192, 198],
  [196, 92, 66],
  [222, 188, 120],
  [92, 130, 152],
];

export const airship: Hero = {
  key: 'airship',
  words: ['airship', 'zeppelin', 'blimp', 'dirigible', 'steampunk airship'],
  kind: 'vehicle',
  height: 18,
  support: 'air',
  facing: 'left',
  samples: ['an airship over a city', 'a steampunk airship at sunset', 'a silver zeppelin in the clouds'],
  forms: 2,
  wordForms: { 'steampunk airship': 1, zeppelin: 0, blimp: 0 },
  homes: ['sky'],
  draw: ({ random, form, colour, lit }) => {
    const layers = newLayers();
    const { body, glow } = layers;
    const paint = colour ?? pick(random, 'paint', PAINTS);
    const trim: Rgb = [134, 92, 54];
    const steam = form === 1;
    const hull =
      'M10 130C14 66 140 18 300 18C440 18 540 70 586 130C540 190 440 240 300 240C140 240 14 192 10 130Z';
    const meridian = (bend: number) =>
      `M10 130C40 ${130 - bend * 0.9} 160 ${130 - bend} 300 ${130 - bend}C440 ${130 - bend} 540 ${130 - bend * 0.5} 586 130`;
    body.push(
      path('M500 130L560 30Q568 22 580 26L616 34L588 130Z', shade(steam ? trim : paint, -0.1)),
      path('M500 130L560 228Q568 238 580 234L616 226L588 130Z', shade(steam ? trim : paint, -0.4)),
      fadeBelly(hull, paint, 18, 240, 0.4),
      ...[-76, -40, 0, 40, 76].map((bend) =>
        line(meridian(bend), shade(paint, -0.4), 2, 'stroke-opacity="0.4"'),
      ),
      line(
        'M110 54C92 100 92 160 110 206M240 21C226 90 226 170 240 237M380 28C394 90 394 170 380 231M480 62C494 100 494 160 480 198',
        shade(steam ? trim : paint, -0.3),
        steam ? 5 : 2,
        'stroke-opacity="0.6"',
      ),
      path(
        'M70 84C130 46 220 32 320 34',
        'none',
        `stroke="${shade(paint, 0.8)}" stroke-width="6" stroke-linecap="round" stroke-opacity="0.6"`,
      ),
      path('M520 118L614 118L600 142H520Z', shade(steam ? trim : paint, 0.16)),
    );
    if (!steam)
      body.push(
        path('M96 122C240 116 420 116 540 124L540 138C420 144 240 144 96 138Z', shade([196, 62, 52], 0.02)),
      );
    let panes = '';
    if (steam) {
      body.push(
        line('M180 226L200 262M420 224L400 262M300 240V262', '#6b5640', 3),
        fade(
          'M150 258Q160 252 176 252H424L462 240L446 286Q430 308 396 308H200Q164 300 150 258Z',
          [0, 252, 0, 308],
          [
            [0, shade(trim, 0.24)],
            [1, shade(trim, -0.4)],
          ],
        ),
        line('M156 268H446M166 284H440', shade(trim, -0.5), 2, 'stroke-opacity="0.6"'),
        path('M462 268q-8 -34 8 -40q8 22 2 40q8 24 -2 42q-16 -8 -8 -42Z', '#c79a48'),
      );
      for (let pane = 0; pane < 6; pane++) panes += roundedBox(206 + pane * 34, 264, 18, 16, [8, 8, 2, 2]);
    } else {
      body.push(
        path('M210 236L226 252H372L392 232Z', shade(paint, -0.5)),
        fade(
          roundedBox(206, 248, 190, 40, [20, 10, 14, 22]),
          [0, 248, 0, 288],
          [
            [0, '#f4f1e8'],
            [1, '#b3aa98'],
          ],
        ),
        rect(410, 232, 46, 22, '#5d656d', 10),
        path('M456 243q-4 -24 6 -28q6 14 2 28q4 16 -2 28q-10 -4 -6 -28Z', '#8d959c'),
      );
      for (let pane = 0; pane < 6; pane++) panes += roundedBox(222 + pane * 28, 256, 18, 15, [4, 4, 4, 4]);
    }
    body.push(path(panes, lit ? '#ffd588' : '#5d7f96'));
    if (lit) glow.push(path(panes, '#ffcd78'));
    return artOfLayers(layers, {
      width: 624,
      height: 316,
      anchors: {
        tops: [{ x1: 220, x2: 380, y: 20 }],
        hang: [[300, steam ? 306 : 287]],
        label: { x: 180, y: 96, width: 240, height: 70 },
      },
    });
  },
};

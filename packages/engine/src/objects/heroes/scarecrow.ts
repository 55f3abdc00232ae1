import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { fadeAcross, fadeBall } from '../kit/fade.ts';
import { artOfLayers, newLayers } from '../kit/layers.ts';
import { circle, ellipse, line, n, path, rect, shade } from '../kit.ts';

export const scarecrow: Hero = {
  key: 'scarecrow',
  words: ['scarecrow', 'straw man', 'strawman'],
  kind: 'object',
  height: 1.9,
  samples: [
    'a scarecrow in a corn field',
    'a scarecrow with a pumpkin head',
    'a friendly scarecrow with crows',
  ],
  forms: 2,
  homes: ['meadow'],
  draw: ({ random, form, colour, age }) => {
    const layers = newLayers();
    const { body } = layers;
    const shirt: Rgb = colour ?? (form === 0 ? [182, 66, 54] : [70, 98, 132]);
    const straw: Rgb = [222, 186, 100];
    const cx = 180;
    body.push(
      rect(cx - 8, 240, 16, 214, '#8a6242', 3),
      rect(cx + 2, 240, 6, 214, '#664528', 2),
      line('M20 188H340', '#8a6242', 12),
    );
    const tuft = (x: number, y: number, dx: number, dy: number, name: string) => {
      let d = '';
      for (let stalk = 0; stalk < 13; stalk++)
        d += `M${n(x + (random(`${name}a${stalk}`) - 0.5) * 16)} ${n(y + (random(`${name}b${stalk}`) - 0.5) * 16)}l${n(dx + (random(`${name}c${stalk}`) - 0.5) * 22)} ${n(dy + (random(`${name}d${stalk}`) - 0.5) * 22)}`;
      body.push(line(d, shade(straw, -0.2), 4), line(d, shade(straw, 0.16), 2));
    };
    tuft(40, 190, -26, 4, 'l');
    tuft(320, 190, 26, 4, 'r');
    tuft(148, 398, -4, 32, 'lf');
    tuft(212, 398, 4, 32, 'rf');
    const trousers: Rgb = form === 0 ? [78, 98, 128] : [124, 92, 62];
    body.push(
      fadeAcross('M132 300H228L232 402H190L180 334L170 402H128Z', trousers, 128, 232),
      path('M196 344h22v26h-22Z', shade([206, 160, 80], 0)),
      fadeAcross(
        'M44 170Q110 150 146 158H214Q250 150 316 170L318 208Q260 206 232 214L236 312Q180 326 124 312L128 214Q100 206 42 208Z',
        shirt,
        44,
        316,
      ),
    );
    let checks = '';
    for (let row = 0; row < 5; row++) checks += `M128 ${200 + row * 24}H232`;
    for (let column = 0; column < 4; column++) checks += `M${144 + column * 24} 160V316`;
    body.push(
      form === 0
        ? line(checks, shade(shirt, -0.34), 4, 'stroke-opacity="0.5"')
        : rect(164, 230, 32, 34, shade([206, 160, 80], 0), 3),
      line('M128 296Q180 310 232 296', '#c9b07c', 6),
      path('M148 158Q180 182 212 158L206 176Q180 196 154 176Z', shade(straw, 0)),
    );
    if (age === 'old')
      body.push(
        path('M100 196l8 12 6 -10 8 14 4 -18Z M240 298l-6 16 -8 -10 -6 14 -8 -16Z', shade(shirt, -0.5)),
      );
    const head: Rgb = form === 0 ? [222, 190, 138] : [232, 134, 44];
    if (form === 0) {
      body.push(
        fadeBall(
          'M134 104C132 62 228 62 226 104C228 144 206 158 180 158C154 158 132 144 134 104Z',
          head,
          180,
          108,
          48,
        ),
        circle(162, 106, 6.4, '#3a322c'),
        circle(198, 106, 6.4, '#3a322c'),
        path('M180 112l8 16h-16Z', '#d8683c'),
        path(
          'M156 134Q180 152 204 134',
          'none',
          'stroke="#6b4a34" stroke-width="3.4" stroke-linecap="round"',
        ),
        line('M164 134v9M174 139v9M186 139v9M196 134v9', '#6b4a34', 2.2),
        circle(150, 126, 8, '#dc8a6c', 'fill-opacity="0.7"'),
        circle(210, 126, 8, '#dc8a6c', 'fill-opacity="0.7"'),
      );
    } else {
      body.push(
        fadeBall(
          'M128 110C126 66 234 66 232 110C234 150 208 162 180 162C152 162 126 150 128 110Z',
          head,
          180,
          112,
          52,
          0.2,
        ),
        line(
          'M180 76Q162 112 178 160M152 80Q130 112 150 156M208 80Q230 112 210 156',
          shade(head, -0.36),
          3,
          'stroke-opacity="0.6"',
        ),
        path('M150 104l14 -14 12 14Z M184 104l12 -14 14 14Z M180 110l7 12h-14Z', '#4a2a1a'),
        path(
          'M148 128L160 132L168 126L180 133L192 126L200 132L212 128Q204 152 180 152Q156 152 148 128Z',
          '#4a2a1a',
        ),
      );
    }
    tuft(140, 84, -12, 18, 'hl');
    tuft(220, 84, 12, 18, 'hr');
    const hat: Rgb = form === 0 ? [168, 124, 68] : [74, 62, 58];
    body.push(
      ellipse(180, 78, 78, 15, shade(hat, -0.26)),
      ellipse(180, 74, 78, 13, shade(hat, 0.14)),
      fadeAcross(
        form === 0
          ? 'M142 74Q142 28 162 24Q182 36 198 24Q220 28 220 74Q180 86 142 74Z'
          : 'M144 74L172 14Q196 4 190 24L216 74Q180 86 144 74Z',
        hat,
        142,
        220,
      ),
      path('M142 62Q180 76 220 62V74Q180 86 142 74Z', form === 0 ? '#b8443a' : '#7a5a9a'),
    );
    return artOfLayers(layers, {
      width: 360,
      height: 460,
      foot: 454,
      anchors: {
        head: { x: 180, y: 112, radius: 46 },
        eyes: [
          [162, 106],
          [198, 106],
        ],
        grips: [
          [30, 188],
          [330, 188],
        ],
        tops: [
          { x1: 60, x2: 120, y: 168 },
          { x1: 240, x2: 300, y: 168 },
        ],
        hang: [
          [40, 194],
          [320, 194],
        ],
      },
    });
  },
};

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, line, path, polygon, shade } from '../kit.ts';

export const recordPlayer: Hero = {
  key: 'record-player',
  words: ['record player', 'turntable', 'gramophone', 'phonograph', 'vinyl player', 'victrola'],
  kind: 'object',
  height: 0.35,
  forms: 2,
  wordForms: { gramophone: 1, phonograph: 1, victrola: 1, 'record player': 0, turntable: 0 },
  materials: ['wood', 'plastic'],
  samples: ['a record player', 'an old gramophone', 'a gramophone on a table'],
  homes: ['living-room'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const wood: Rgb = colour ?? [150, 94, 56];
    const y = form === 1 ? 300 : 90;
    const base = [
      polygon(
        [
          [70, y],
          [370, y],
          [420, y + 90],
          [20, y + 90],
        ],
        brush.between(
          [60, y, 380, y + 90],
          [
            [0, shade(wood, 0.34)],
            [1, shade(wood, 0.02)],
          ],
        ),
      ),
      path(
        `M20 ${y + 90}H420V${y + 160}Q420 ${y + 168} 412 ${y + 168}H28Q20 ${y + 168} 20 ${y + 160}Z`,
        brush.down(y + 88, y + 172, wood),
      ),
      line(`M36 ${y + 106}H404M36 ${y + 152}H404`, shade(wood, -0.45), 3, 'opacity="0.6"'),
      ellipse(196, y + 46, 130, 37, '#8d949c'),
      ellipse(196, y + 42, 128, 36, '#26262c'),
      ...[0.88, 0.76, 0.64, 0.52].map(
        (share) =>
          `<ellipse cx="196" cy="${y + 42}" rx="${128 * share}" ry="${36 * share}" fill="none" stroke="#55555f" stroke-width="1.6"/>`,
      ),
      path(
        `M196 ${y + 42}L90 ${y + 24}Q120 ${y + 10} 150 ${y + 8}ZM196 ${y + 42}L302 ${y + 60}Q272 ${y + 74} 242 ${y + 76}Z`,
        '#ffffff',
        'opacity="0.22"',
      ),
      ellipse(196, y + 42, 44, 12.6, '#d8503f'),
      ellipse(196, y + 42, 5, 2.4, '#f4ecd8'),
    ];
    if (form === 1) {
      const brass: Rgb = [220, 172, 76];
      const horn = [
        line(`M352 ${y + 30}C420 ${y - 30} 372 ${y - 90} 300 ${y - 110}`, shade(brass, -0.3), 25),
        line(`M350 ${y + 28}C412 ${y - 30} 366 ${y - 88} 300 ${y - 112}`, shade(brass, 0.3), 10),
        path(
          'M330 178C290 170 250 100 226 18C160 20 60 90 36 230C120 224 240 236 318 214Z',
          brush.between(
            [80, 60, 300, 230],
            [
              [0, shade(brass, 0.3)],
              [0.5, shade(brass, 0)],
              [1, shade(brass, -0.4)],
            ],
          ),
        ),
        ellipse(
          132,
          126,
          142,
          84,
          brush.around(
            [180, 140, 150],
            [
              [0, '#4a2c12'],
              [0.5, shade(brass, -0.3)],
              [1, shade(brass, 0.4)],
            ],
          ),
          'transform="rotate(-48 132 126)"',
        ),
        `<ellipse cx="132" cy="126" rx="142" ry="84" fill="none" stroke="${shade(brass, 0.6)}" stroke-width="6" transform="rotate(-48 132 126)"/>`,
        line(
          'M172 150L60 100M172 150L40 190M172 150L130 44M172 150L110 220M172 150L204 36',
          shade(brass, -0.45),
          3,
          'opacity="0.6"',
        ),
      ];
      return {
        width: 440,
        height: y + 190,
        foot: y + 168,
        body:
          brush.defs() + base.join('') + horn.join('') + line(`M420 ${y + 128}H432V${y + 150}`, '#b9a070', 7),
        anchors: {},
      };
    }
    const arm = [
      circle(350, y + 26, 20, brush.ball(350, y + 26, 20, [190, 196, 202])),
      line(`M350 ${y + 24}C356 ${y + 54} 320 ${y + 66} 262 ${y + 52}`, '#d9dde0', 8),
      line(`M262 ${y + 52}L246 ${y + 48}`, '#3a3c44', 13),
      circle(372, y + 72, 11, '#d8d2c6'),
      circle(70, y + 130, 15, '#e0c070'),
      circle(112, y + 130, 15, '#e0c070'),
      path(`M180 ${y + 116}H390V${y + 144}H180Z`, shade(wood, -0.5)),
      ...Array.from({ length: 12 }, (_, bar) =>
        line(`M${192 + bar * 17} ${y + 119}V${y + 141}`, shade(wood, 0.2), 3),
      ),
    ];
    const lid = [
      polygon(
        [
          [70, y],
          [370, y],
          [392, y - 80],
          [48, y - 80],
        ],
        '#d6e6ee',
        'opacity="0.45" stroke="#9fb4c0" stroke-width="4"',
      ),
      polygon(
        [
          [120, y - 6],
          [180, y - 6],
          [230, y - 74],
          [160, y - 74],
        ],
        '#ffffff',
        'opacity="0.4"',
      ),
    ];
    return {
      width: 440,
      height: y + 186,
      foot: y + 168,
      body: brush.defs() + lid.join('') + base.join('') + arm.join(''),
      anchors: {},
    };
  },
};

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

export const toadstool: Hero = {
  key: 'mushroom',
  words: ['toadstool', 'mushroom', 'red mushroom', 'fly agaric', 'mushrooms', 'toadstools'],
  kind: 'plant',
  height: 0.16,
  forms: 2,
  samples: ['a red toadstool', 'mushrooms in the forest', 'three mushrooms under a tree'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cap: Rgb = colour ?? [208, 46, 36];
    const one = (cx: number, y: number, k: number, name: string) => {
      const at = (x: number, dy: number) => `${n(cx + x * k)} ${n(y + dy * k)}`;
      const stalk: Rgb = [240, 228, 204];
      const parts = [
        path(
          `M${at(-30, -150)}C${at(-26, -90)} ${at(-36, -40)} ${at(-46, -14)}C${at(-44, 6)} ${at(44, 6)} ${at(46, -14)}C${at(36, -40)} ${at(26, -90)} ${at(30, -150)}Z`,
          brush.across(cx - 44 * k, cx + 46 * k, stalk),
        ),
        path(
          `M${at(-46, -16)}C${at(-44, 8)} ${at(44, 8)} ${at(46, -16)}C${at(30, -22)} ${at(-30, -22)} ${at(-46, -16)}Z`,
          shade(stalk, -0.14),
          'opacity="0.6"',
        ),
        // Gills seen from below the brim.
        path(
          `M${at(-128, -150)}C${at(-90, -112)} ${at(90, -112)} ${at(128, -150)}C${at(90, -170)} ${at(-90, -170)} ${at(-128, -150)}Z`,
          '#d9c4a0',
        ),
        path(
          `M${at(-40, -122)}C${at(-48, -96)} ${at(-44, -84)} ${at(-52, -76)}Q${at(0, -58)} ${at(52, -76)}C${at(44, -84)} ${at(48, -96)} ${at(40, -122)}Z`,
          brush.down(y - 124 * k, y - 64 * k, stalk, 0.8),
        ),
        path(
          `M${at(-132, -152)}C${at(-140, -250)} ${at(-60, -290)} ${at(0, -290)}C${at(60, -290)} ${at(140, -250)} ${at(132, -152)}C${at(126, -136)} ${at(84, -128)} ${at(0, -128)}C${at(-84, -128)} ${at(-126, -136)} ${at(-132, -152)}Z`,
          brush.ball(cx, y - 206 * k, 134 * k, cap),
        ),
        path(
          `M${at(-124, -146)}C${at(-100, -134)} ${at(-60, -128)} ${at(0, -128)}C${at(60, -128)} ${at(100, -134)} ${at(124, -146)}C${at(80, -140)} ${at(-80, -140)} ${at(-124, -146)}Z`,
          '#f0d8b4',
          'opacity="0.7"',
        ),
      ];
      let gills = '';
      for (let gill = -7; gill <= 7; gill++)
        gills += `M${at(gill * 5, -140)}L${at(gill * 13, -131 - Math.abs(gill) * 1.2)}`;
      parts.push(line(gills, '#a98f6a', 1.4 * k, 'opacity="0.6"'));
      for (const [dx, dy, rx, ry] of [
        [-62, -232, 22, 17],
        [6, -256, 24, 15],
        [64, -222, 20, 17],
        [-98, -182, 14, 15],
        [-26, -192, 20, 16],
        [38, -176, 17, 13],
        [96, -176, 13, 15],
        [-66, -156, 12, 8],
        [78, -150, 11, 6],
        [-20, -284, 12, 5],
      ] as const) {
        const grow = 0.85 + random(`${name}${dx}`) * 0.3;
        parts.push(
          ellipse(
            cx + dx * k,
            y + (dy + 2.5) * k,
            rx * k * grow,
            ry * k * grow,
            shade(cap, -0.6),
            'opacity="0.45"',
          ),
          ellipse(cx + dx * k, y + dy * k, rx * k * grow, ry * k * grow, '#fbf2e0'),
          ellipse(cx + (dx - rx * 0.2) * k, y + (dy - ry * 0.25) * k, rx * 0.5 * k, ry * 0.4 * k, '#ffffff'),
        );
      }
      parts.push(shine(brush, cx - 52 * k, y - 252 * k, 40 * k, 14 * k, -32, 0.5));
      return parts.join('');
    };
    const tufts: string[] = [];
    for (let blade = 0; blade < 18; blade++)
      tufts.push(
        leaf({
          x: 40 + blade * 16 + random(`g${blade}`) * 10,
          y: 336,
          length: 26 + random(`h${blade}`) * 40,
          width: 8,
          angle: (random(`a${blade}`) - 0.5) * 70,
          colour: [104, 146, 66],
          veins: 0,
        }),
      );
    const caps =
      form === 0
        ? one(170, 326, 1, 'a')
        : one(250, 322, 0.56, 'b') + one(78, 326, 0.5, 'c') + one(160, 332, 0.84, 'a');
    return withMargin(
      {
        width: 340,
        height: 344,
        foot: 336,
        body: brush.defs() + caps + tufts.join(''),
        anchors: { tops: [{ x1: 120, x2: 220, y: form === 0 ? 40 : 92 }] },
      },
      10,
    );
  },
};

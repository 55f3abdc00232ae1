import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { circle, ellipse, line, path, radial, shade } from '../kit.ts';

/** The wanted colour goes to hat and scarf. */
export const snowman: Hero = {
  key: 'snowman-figure',
  words: ['snowman', 'snow man', 'frosty'],
  kindOf: ['snow sculpture'],
  kind: 'object',
  height: 1.6,
  draw: ({ colour, random }) => {
    const scarf: Rgb = colour ??
      (
        [
          [196, 52, 48],
          [52, 106, 160],
          [62, 132, 82],
        ] as const
      )[Math.floor(random('scarf') * 3)] ?? [196, 52, 48];
    const hat: Rgb = colour ?? [46, 46, 54];
    const ball = (id: string, cx: number, cy: number, r: number) =>
      radial(
        id,
        [cx - r * 0.35, cy - r * 0.4, r * 1.5],
        [
          [0, '#ffffff'],
          [0.55, '#eef3fa'],
          [1, '#b9c8de'],
        ],
      ) + circle(cx, cy, r, `url(#${id})`);
    const body =
      line('M96 236L36 176M52 192L34 200M60 200L44 168', '#6b4a30', 7) +
      line('M224 236L286 170M268 188L288 192M262 196L276 164', '#5b3e28', 7) +
      ball('c', 160, 366, 94) +
      ball('b', 160, 246, 70) +
      ball('a', 160, 146, 54) +
      circle(160, 222, 6, '#33333a') +
      circle(160, 252, 6, '#33333a') +
      circle(160, 284, 6, '#33333a') +
      path('M112 184Q160 214 208 184L212 202Q160 234 108 202Z', shade(scarf, 0)) +
      path('M190 202L214 198L226 266L200 272Z', shade(scarf, -0.18)) +
      line('M196 240L222 236M198 254L224 250', shade(scarf, 0.5), 4) +
      circle(141, 134, 6.4, '#2b2b32') +
      circle(179, 134, 6.4, '#2b2b32') +
      circle(139, 132, 2, '#fff') +
      circle(177, 132, 2, '#fff') +
      path('M156 144L108 158Q104 161 110 163L160 160Z', '#ee8a34') +
      path('M110 162L160 160L158 154Z', '#cf6e22') +
      circle(138, 172, 3.6, '#33333a') +
      circle(150, 178, 3.6, '#33333a') +
      circle(164, 179, 3.6, '#33333a') +
      circle(177, 175, 3.6, '#33333a') +
      ellipse(160, 100, 66, 13, shade(hat, -0.12)) +
      path('M120 98V36Q160 24 200 36V98Q160 110 120 98Z', shade(hat, 0.1)) +
      path('M166 106Q184 104 200 98V36Q184 31 166 30Z', shade(hat, -0.3)) +
      ellipse(160, 36, 40, 8, shade(hat, 0.24)) +
      path('M120 78Q160 92 200 78V94Q160 108 120 94Z', colour ? shade([250, 246, 236], 0) : shade(scarf, 0));
    return { width: 320, height: 466, body, foot: 456 };
  },
};

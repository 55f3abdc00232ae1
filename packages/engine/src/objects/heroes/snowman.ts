import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeBall, fadeRound } from '../kit/fade.ts';
import { pick } from '../kit/pick.ts';
import { circle, ellipse, line, mix, path, radial, rect, shade } from '../kit.ts';

/** The wanted colour goes to hat and scarf. */
export const snowman: Hero = {
  key: 'snowman-figure',
  words: ['snowman', 'snow man', 'frosty', 'snow figure'],
  kindOf: ['snow sculpture'],
  kind: 'object',
  height: 1.6,
  forms: 2,
  samples: ['a snowman in the snow', 'a snowman with a red scarf', 'a snowman in front of a cabin'],
  homes: ['snow', 'mountains'],
  draw: (options) => (options.form === 1 ? drawStout(options) : drawTall(options)),
};

function drawTall({ colour, random }: HeroOptions): HeroArt {
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
  return {
    width: 320,
    height: 466,
    body,
    foot: 456,
    anchors: {
      head: { x: 160, y: 146, radius: 54 },
      eyes: [
        [141, 134],
        [179, 134],
      ],
      grips: [
        [40, 180],
        [282, 176],
      ],
      tops: [{ x1: 124, x2: 196, y: 34 }],
    },
  };
}

/** Two big balls, a knitted hat with a bobble, arms held up for joy and a wide smile. */
function drawStout({ colour, random }: HeroOptions): HeroArt {
  const wool: Rgb =
    colour ??
    pick(random, 'wool', [
      [206, 70, 60],
      [62, 118, 150],
      [90, 140, 84],
      [222, 156, 60],
    ]);
  const trim = mix(wool, [252, 246, 232], 0.86);
  const ball = (cx: number, cy: number, rx: number, ry: number) =>
    fadeRound(
      `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`,
      [cx - rx * 0.35, cy - ry * 0.4, rx * 1.5],
      [
        [0, '#ffffff'],
        [0.55, '#eef3fa'],
        [1, '#b9c8de'],
      ],
    );
  const twig = (d: string, more: string, tone: number) =>
    line(d, shade([110, 76, 48], tone), 8) + line(more, shade([110, 76, 48], tone), 5);
  const mitten = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M-15 6V-20Q-14 -38 2 -38Q17 -36 16 -18V6Z', shade(wool, 0.04))}${path('M12 -6Q28 -18 27 -6Q26 4 13 8Z', shade(wool, -0.1))}${rect(-18, 0, 36, 14, shade(trim, 0), 6)}</g>`;
  let knit = '';
  for (let rib = 0; rib < 9; rib++)
    knit += `M${120 + rib * 12.5} 96Q${126 + rib * 11} 60 ${150 + rib * 5} 26`;
  const body =
    twig('M92 240Q60 206 44 150', 'M66 208L46 214', 0) +
    twig('M248 240Q282 204 296 146', 'M272 210L294 218', -0.14) +
    mitten(42, 150, -16) +
    mitten(298, 146, 14) +
    ball(170, 324, 116, 108) +
    ball(170, 158, 76, 72) +
    [256, 296, 336]
      .map((y) => circle(168, y, 8, '#3a3640') + circle(165.5, y - 2.5, 2.4, '#8d8792'))
      .join('') +
    path('M104 196Q170 244 236 196L244 218Q170 268 98 220Z', shade(wool, -0.04)) +
    path('M104 196Q170 244 236 196L238 202Q170 250 102 203Z', shade(wool, 0.24)) +
    path('M120 226L150 238L140 306L106 300Z', shade(wool, -0.14)) +
    path('M108 286L142 292L140 306L106 300Z', shade(trim, 0)) +
    line('M110 302l-2 12M118 303l-2 13M127 305l-1 13M136 306v12', shade(wool, -0.1), 3) +
    ellipse(142, 148, 8, 9.5, '#2f2c36') +
    ellipse(198, 148, 8, 9.5, '#2f2c36') +
    circle(139.5, 144.5, 2.8, '#fff') +
    circle(195.5, 144.5, 2.8, '#fff') +
    ellipse(122, 174, 13, 8, '#f2a9a2', 'opacity="0.55"') +
    ellipse(220, 174, 13, 8, '#f2a9a2', 'opacity="0.55"') +
    path('M164 158Q168 150 178 154L236 172Q240 176 234 177L172 174Q162 170 164 158Z', '#f0903a') +
    path('M166 168Q190 172 238 175Q236 177 234 177L172 174Q168 172 166 168Z', '#cf6e22') +
    line('M190 158l-2 9M206 163l-2 8', '#cf6e22', 2) +
    line('M130 186Q166 218 206 188', '#3a3640', 5) +
    path('M100 104Q104 26 172 22Q238 26 240 104Z', shade(wool, 0.06)) +
    line(knit, shade(wool, -0.26), 2.6, 'opacity="0.6"') +
    path('M186 24Q234 34 240 104H214Q216 50 186 24Z', shade(wool, -0.26), 'opacity="0.6"') +
    rect(92, 90, 156, 30, shade(trim, 0), 15) +
    line(
      'M108 96v18M124 96v19M140 96v20M156 97v20M172 97v20M188 97v20M204 96v20M220 96v19M234 96v17',
      shade(trim, -0.16),
      3,
    ) +
    fadeBall('M144 22A27 26 0 0 1 198 22A27 26 0 0 1 144 22Z', trim, 171, 24, 27);
  return {
    width: 340,
    height: 444,
    body: `<g transform="translate(0 6)">${body}</g>`,
    foot: 430,
    anchors: {
      head: { x: 170, y: 164, radius: 76 },
      eyes: [
        [142, 154],
        [198, 154],
      ],
      grips: [
        [40, 130],
        [300, 126],
      ],
      tops: [{ x1: 150, x2: 192, y: 6 }],
    },
  };
}

import { circle, line, mix, path, radial, shade } from '../../kit.ts';
import { type BustFrame, soften, taper, u } from './bust-frame.ts';

/** Eyes with lids, lashes and brows. */
export function drawBustEyes(frame: BustFrame, dark: string): string {
  return ([-1, 1] as const).map((side) => drawEye(frame, side, dark)).join('');
}

function drawEye(frame: BustFrame, side: -1 | 1, dark: string): string {
  const { look, at, eyeY: y, isSmall } = frame;
  const isOld = look.years === 'old';
  const half = (isSmall ? 33 : look.isFemale ? 31 : 29) * (side > 0 ? 0.95 : 1);
  const up = (isSmall ? 21 : look.isFemale ? 16.5 : 13.5) * (isOld ? 0.82 : 1);
  const low = isSmall ? 14 : 10.5;
  const x = at(side * (isSmall ? 63 : 60));
  // The inner corner lies a little lower than the outer one.
  const inner = x - side * half;
  const outer = x + side * half;
  const almond = `M${u(inner)} ${u(y + 4)}C${u(inner + side * half * 0.36)} ${u(y - up * 1.16)} ${u(outer - side * half * 0.62)} ${u(y - up * 1.3)} ${u(outer)} ${u(y - 1)}C${u(outer - side * half * 0.4)} ${u(y + low * 1.2)} ${u(inner + side * half * 0.5)} ${u(y + low * 1.32)} ${u(inner)} ${u(y + 4)}Z`;
  const id = side < 0 ? 'l' : 'r';
  const ix = x + 1.5;
  const iy = y - 1;
  const iris = isSmall ? 18 : 14.6;
  const lash = shade(mix(look.hair, [34, 24, 24], isOld ? 0.75 : 0.7), -0.3);
  const lid = `M${u(inner - side * 1)} ${u(y + 4)}C${u(inner + side * half * 0.36)} ${u(y - up * 1.16)} ${u(outer - side * half * 0.62)} ${u(y - up * 1.3)} ${u(outer + side * 4)} ${u(y - 3)}C${u(outer - side * half * 0.62)} ${u(y - up * 1.3 - (look.isFemale ? 6 : 4.4))} ${u(inner + side * half * 0.36)} ${u(y - up * 1.16 - 3.4)} ${u(inner - side * 1)} ${u(y + 4)}Z`;
  const lashes =
    look.isFemale || isSmall
      ? [0.62, 0.8, 0.94, 1.04]
          .map((share) => {
            const px = inner + side * half * 2 * Math.min(1, share);
            const py = y - up * 0.98 * Math.sin(Math.min(1, share) * 2.9) - 2;
            const long = isSmall ? 5 : 3 + share * 5;
            return line(
              `M${u(px)} ${u(py)}q${u(side * long * (share - 0.35))} ${u(-long * 0.5)} ${u(side * long * (share - 0.1))} ${u(-long * 0.8)}`,
              lash,
              2.2,
            );
          })
          .join('')
      : '';
  return [
    soften(`socket${id}`, [x - side * 4, y - 12, half * 1.7, 36], dark, side < 0 ? 0.24 : 0.36),
    soften(`under${id}`, [x, y + 20, half * 1.2, 12], dark, 0.2),
    `<clipPath id="eye${id}"><path d="${almond}"/></clipPath>`,
    radial(
      `iris${id}`,
      [ix, iy + 5, iris],
      [
        [0, shade(look.iris, 0.3)],
        [0.6, shade(look.iris, 0.02)],
        [0.86, shade(look.iris, -0.34)],
        [1, shade(look.iris, -0.66)],
      ],
    ),
    path(almond, side < 0 ? '#f7f1ea' : '#e9e1da'),
    `<g clip-path="url(#eye${id})">`,
    circle(ix, iy, iris, `url(#iris${id})`),
    circle(ix, iy, iris * 0.46, '#14100f'),
    path(
      `M${u(x - half - 4)} ${u(y - up - 6)}H${u(x + half + 4)}V${u(y - up * 0.36)}Q${u(x)} ${u(y - up * 0.86)} ${u(x - half - 4)} ${u(y - up * 0.1)}Z`,
      '#3c2a2c',
      'opacity="0.34"',
    ),
    circle(ix - iris * 0.34, iy - iris * 0.4, iris * 0.26, '#ffffff'),
    circle(ix + iris * 0.36, iy + iris * 0.4, iris * 0.13, '#ffffff', 'opacity="0.6"'),
    circle(inner + side * 3, y + 4, 5, shade(mix(look.skin, [214, 96, 92], 0.6), 0)),
    '</g>',
    line(
      `M${u(outer)} ${u(y)}C${u(outer - side * half * 0.4)} ${u(y + low * 1.2)} ${u(inner + side * half * 0.5)} ${u(y + low * 1.32)} ${u(inner + side * 5)} ${u(y + 6)}`,
      shade(mix(look.skin, [120, 50, 50], 0.35), -0.26),
      2.2,
      'opacity="0.7"',
    ),
    path(lid, lash),
    lashes,
    line(
      `M${u(inner + side * 4)} ${u(y - up * 0.7)}C${u(inner + side * half * 0.5)} ${u(y - up * 1.62)} ${u(outer - side * half * 0.5)} ${u(y - up * 1.72)} ${u(outer + side * 5)} ${u(y - up * 0.6)}`,
      dark,
      2.8,
      'opacity="0.6"',
    ),
    drawBrow(frame, side, up),
  ].join('');
}

/** A brow of many short hairs over its shape. */
function drawBrow({ look, at, eyeY, isSmall }: BustFrame, side: -1 | 1, up: number): string {
  const isOld = look.years === 'old';
  const tone =
    look.hairStyle === 'bald' && look.beard === 'none' && !isOld
      ? mix(look.skin, [46, 34, 30], 0.7)
      : look.hair;
  const thick = isSmall ? 5 : look.isFemale ? 6 : 9.5;
  const y = eyeY - up - (isSmall ? 26 : look.isFemale ? 22 : 18);
  const x1 = at(side * 24);
  const x2 = at(side * 60);
  const x3 = at(side * 101);
  const base = `M${u(x1)} ${u(y + 4)}Q${u(x2)} ${u(y - 10)} ${u(x3)} ${u(y + 4)}Q${u(x2)} ${u(y - 10 + thick * 1.7)} ${u(x1)} ${u(y + 4 + thick)}Z`;
  const hairs = Array.from({ length: 11 }, (_, index) => {
    const share = index / 11;
    const px = x1 + (x3 - x1) * share;
    const py = y + 8 - Math.sin(share * Math.PI) * 10 + (1 - share) * thick * 0.5;
    const long = thick * (isOld ? 1.9 : 1.5);
    return taper(
      [px, py],
      [px + side * 4, py - long * 0.6],
      [px + side * (6 + share * 10), py - long * (0.9 - share * 0.7)],
      1.5,
      shade(tone, index % 3 === 0 ? 0.14 : -0.14),
    );
  }).join('');
  return path(base, shade(tone, -0.14), 'opacity="0.86"') + hairs;
}

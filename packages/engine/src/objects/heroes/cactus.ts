import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { circle, line, linear, n, shade } from '../kit.ts';

export const cactus: Hero = {
  key: 'cactus',
  words: ['cactus', 'saguaro', 'saguaro cactus'],
  kindOf: ['agave', 'yucca', 'prickly pear', 'succulent', 'joshua tree'],
  kind: 'plant',
  height: 4.2,
  forms: 2,
  samples: ['a cactus', 'a cactus in the desert', 'three cacti'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 1.2, 0.72) : draw(options)),
};

function draw({ random, colour }: HeroOptions): HeroArt {
  const width = 260;
  const height = 400;
  const foot = 392;
  const green: Rgb = colour ?? [88, 130, 82];
  const cx = 130;
  const top = 34 + random('top') * 40;
  const parts = [
    linear(
      'c',
      [cx - 30, 0, cx + 30, 0],
      [
        [0, shade(green, -0.16)],
        [0.35, shade(green, 0.2)],
        [1, shade(green, -0.5)],
      ],
    ),
  ];
  const arms = 1 + Math.floor(random('arms') * 3);
  const limb = (d: string, wide: number, id: string) => {
    parts.push(line(d, shade(green, -0.44), wide + 3), line(d, `url(#${id})`, wide));
    for (const offset of [-0.3, -0.1, 0.12, 0.32]) {
      parts.push(
        line(
          d,
          offset < 0 ? shade(green, 0.3) : shade(green, -0.5),
          1.4,
          `transform="translate(${n(offset * wide)} 0)" opacity="0.5"`,
        ),
      );
    }
  };
  for (let arm = 0; arm < arms; arm++) {
    const side =
      arm === 0 ? (random('side') < 0.5 ? -1 : 1) : arm === 1 ? (random('side') < 0.5 ? 1 : -1) : -1;
    const joint = 190 + arm * 34 + random(`j${arm}`) * 60;
    const out = 48 + random(`o${arm}`) * 26;
    const reach = joint - 56 - random(`h${arm}`) * 62;
    const x = cx + side * out;
    parts.push(
      linear(
        `a${arm}`,
        [x - 17, 0, x + 17, 0],
        [
          [0, shade(green, -0.12)],
          [0.35, shade(green, 0.16)],
          [1, shade(green, -0.46)],
        ],
      ),
    );
    limb(
      `M${cx} ${n(joint)}H${n(x - side * 22)}Q${n(x)} ${n(joint)} ${n(x)} ${n(joint - 26)}V${n(reach)}`,
      32 - arm * 3,
      `a${arm}`,
    );
    if (random(`b${arm}`) < 0.4)
      parts.push(circle(x, reach - 15, 5, '#f3a0b8'), circle(x, reach - 15, 2.4, '#f8dd7a'));
  }
  limb(`M${cx} ${foot - 6}V${n(top)}`, 48, 'c');
  if (random('bloom') < 0.5) {
    for (const dx of [-9, 2, 11])
      parts.push(
        circle(cx + dx, top - 22 + Math.abs(dx) * 0.3, 5.5, '#f2a3bc'),
        circle(cx + dx, top - 22 + Math.abs(dx) * 0.3, 2.4, '#f8dd7a'),
      );
  }
  for (let spine = 0; spine < 60; spine++) {
    const y = top + random(`sy${spine}`) * (foot - top - 20);
    const x = cx - 22 + Math.floor(random(`sx${spine}`) * 5) * 11;
    parts.push(line(`M${n(x)} ${n(y)}l-3 -3M${n(x)} ${n(y)}l3 -3`, '#e9e2bd', 0.9, 'opacity="0.75"'));
  }
  return { width, height, body: parts.join(''), foot: foot + 8 };
}

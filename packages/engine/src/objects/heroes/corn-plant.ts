import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { leaf } from '../kit/leaf.ts';
import { stem } from '../kit/stem.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, path } from '../kit.ts';

export const cornPlant: Hero = {
  key: 'corn-plant',
  words: ['corn plant', 'corn stalk', 'maize plant', 'cornstalk', 'corn stalks'],
  kind: 'plant',
  height: 2,
  forms: 2,
  samples: ['a corn stalk', 'a field of corn stalks', 'corn stalks beside a barn'],
  draw: ({ colour, form, random, season }) => {
    const green: Rgb = colour ?? (season === 'autumn' ? [180, 156, 84] : [104, 152, 62]);
    const parts: string[] = [];
    const stalks = form === 1 ? [70, 150, 110] : [110];
    for (const [stalk, x] of stalks.entries()) {
      const tall = 0.86 + random(`t${stalk}`) * 0.14;
      parts.push(
        stem([x, 366], [x + 2, 366 - 330 * tall], -4, 10, [green[0] * 1.04, green[1] * 0.96, green[2]]),
      );
      for (let blade = 0; blade < 8; blade++) {
        const y = 340 - blade * 36 * tall;
        const side = (blade + stalk) % 2 ? 1 : -1;
        const long = 84 + random(`l${stalk}${blade}`) * 30 - blade * 3;
        parts.push(
          leaf({
            x: x + side,
            y,
            length: long,
            width: 20,
            angle: side * (44 + random(`d${stalk}${blade}`) * 30),
            colour: green,
            bend: side * 0.34,
            veins: 0,
          }),
        );
        if (blade === 2 || blade === 4) {
          const ear = `rotate(${side * 20} ${x} ${n(y)})`;
          parts.push(
            `<g transform="${ear}">${path(`M${x - 10} ${n(y)}C${x - 16} ${n(y - 40)} ${x - 6} ${n(y - 68)} ${x} ${n(y - 74)}C${x + 8} ${n(y - 68)} ${x + 16} ${n(y - 40)} ${x + 10} ${n(y)}Z`, '#efc24e')}${[0, 1, 2, 3, 4].map((row) => line(`M${x - 9} ${n(y - 26 - row * 9)}H${x + 9}`, '#c48f2a', 1.2, 'opacity="0.7"')).join('')}${leaf({ x, y, length: 58, width: 26, angle: -12, colour: green, veins: 0 })}${leaf({ x, y, length: 52, width: 24, angle: 14, colour: green, veins: 0 })}${line(`M${x} ${n(y - 72)}l-5 -12M${x} ${n(y - 72)}l1 -14M${x} ${n(y - 72)}l7 -10`, '#b07a3c', 1.8)}</g>`,
          );
        }
      }
      for (const lean of [-24, -12, 2, 14, 28])
        parts.push(line(`M${x + 2} ${n(374 - 330 * tall)}q${n(lean * 0.3)} -22 ${lean} -40`, '#d0b062', 3.4));
    }
    return withMargin({ width: 220, height: 374, body: parts.join(''), foot: 366 }, 60);
  },
};

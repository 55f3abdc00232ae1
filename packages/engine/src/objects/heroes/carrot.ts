import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

export const carrot: Hero = {
  key: 'carrot',
  words: ['carrot', 'carrots'],
  kindOf: ['parsnip'],
  kind: 'food',
  height: 0.16,
  forms: 2,
  samples: ['a carrot', 'a bunch of carrots', 'a rabbit with a carrot'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [238, 126, 36];
    const one = (id: string) => {
      const parts: string[] = [];
      for (let stalk = 0; stalk < 7; stalk++) {
        const angle = (stalk - 3) * 0.17 + (random(`${id}${stalk}`) - 0.5) * 0.1;
        const long = 100 + random(`${id}l${stalk}`) * 36;
        const tx = 100 + Math.sin(angle) * long;
        const ty = 150 - Math.cos(angle) * long;
        parts.push(
          line(
            `M100 156Q${n(100 + Math.sin(angle) * long * 0.3)} ${n(150 - long * 0.6)} ${n(tx)} ${n(ty)}`,
            '#6c9c3c',
            4.6,
          ),
        );
        let frills = '';
        for (let frill = 0; frill < 7; frill++) {
          const t = 0.3 + frill * 0.11;
          const [x, y] = [100 + (tx - 100) * t, 150 + (ty - 150) * t];
          for (const side of [-1, 1]) {
            const turn = angle + side * (0.9 - frill * 0.05);
            const reach = 27 - frill * 1.8;
            const [ex, ey] = [x + Math.sin(turn) * reach, y - Math.cos(turn) * reach];
            const [wx, wy] = [Math.cos(turn) * 6, Math.sin(turn) * 6];
            frills += `M${n(x)} ${n(y)}Q${n((x + ex) / 2 + wx)} ${n((y + ey) / 2 + wy)} ${n(ex)} ${n(ey)}Q${n((x + ex) / 2 - wx)} ${n((y + ey) / 2 - wy)} ${n(x)} ${n(y)}Z`;
          }
        }
        parts.push(path(frills, shade([98, 158, 62], random(`${id}t${stalk}`) * 0.4 - 0.16)));
      }
      parts.push(
        path(
          'M100 142C138 138 154 160 150 186C144 240 118 320 102 384Q98 392 95 384C80 320 56 240 50 186C46 160 62 138 100 142Z',
          brush.across(46, 154, skin, 1.1),
        ),
        ellipse(100, 152, 30, 8, shade(skin, -0.4), 'opacity="0.5"'),
      );
      for (const [y, x, w] of [
        [184, 54, 34],
        [206, 116, 28],
        [232, 66, 26],
        [254, 104, 22],
        [282, 78, 20],
        [306, 100, 14],
        [334, 88, 10],
      ] as const)
        parts.push(
          path(`M${x} ${y}q${w / 2} 7 ${w} 1q${-w / 2} 3 ${-w} -1Z`, shade(skin, -0.5), 'opacity="0.7"'),
        );
      parts.push(path('M68 170Q66 230 90 310Q58 230 60 180Z', '#ffffff', 'opacity="0.4"'));
      return parts.join('');
    };
    if (form === 0) {
      const body = `<g transform="translate(150 -6) rotate(52 100 200)">${one('a')}</g>`;
      return withMargin({ width: 500, height: 400, foot: 330, body: brush.defs() + body }, 60);
    }
    const bunch = `<g transform="translate(60 10) rotate(15 100 60)">${one('a')}</g><g transform="translate(140 10) rotate(-15 100 60)">${one('b')}</g><g transform="translate(100 16)">${one('c')}</g>${path('M166 132Q200 146 234 132L232 152Q200 166 168 152Z', '#c9a35c')}`;
    return withMargin({ width: 400, height: 414, foot: 400, body: brush.defs() + bunch }, 60);
  },
};

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, n, path, rect, shade } from '../kit.ts';

export const curtain: Hero = {
  key: 'curtain',
  words: ['curtain', 'curtains', 'drapes', 'stage curtain', 'red curtain'],
  kind: 'object',
  height: 2.2,
  forms: 2,
  materials: ['cloth', 'wool'],
  samples: ['a red curtain', 'curtains at a window', 'a stage curtain'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const cloth: Rgb = colour ?? [172, 50, 54];
    const parts: string[] = [];
    const folds = (x1: number, x2: number, bend: (t: number) => number, name: string) => {
      const count = Math.max(4, Math.round(Math.abs(x2 - x1) / 24));
      const wide = (x2 - x1) / count;
      for (let fold = 0; fold < count; fold++) {
        const at = (edge: number, y: number) => {
          const t = edge / count;
          return x1 + wide * edge + bend(y) * (t - (x1 < 200 ? 0 : 1)) * (x2 - x1);
        };
        const tone = (random(`${name}${fold}`) - 0.5) * 0.12;
        const [a, b, c, d] = [at(fold, 30), at(fold + 1.1, 30), at(fold + 1.1, 470), at(fold, 470)];
        const [ma, mb] = [at(fold, 320), at(fold + 1.1, 320)];
        parts.push(
          path(
            `M${n(a)} 30L${n(b)} 30Q${n(mb)} 250 ${n(mb)} 320T${n(c)} ${n(470 + (fold % 2) * 5)}H${n(d)}Q${n(ma)} 400 ${n(ma)} 320T${n(a)} 30Z`,
            brush.between(
              [a, 0, b, 0],
              [
                [0, shade(cloth, -0.36 + tone)],
                [0.36, shade(cloth, 0.22 + tone)],
                [0.62, shade(cloth, 0 + tone)],
                [1, shade(cloth, -0.44 + tone)],
              ],
            ),
          ),
        );
      }
    };
    if (form === 0) {
      folds(14, 386, () => 0, 'a');
    } else {
      folds(14, 196, (y) => (y === 320 ? -0.56 : y === 470 ? -0.34 : 0), 'a');
      folds(204, 386, (y) => (y === 320 ? -0.56 : y === 470 ? -0.34 : 0), 'b');
      parts.push(
        path('M12 306Q60 332 104 312L106 330Q60 352 12 326Z', '#d8a850'),
        path('M388 306Q340 332 296 312L294 330Q340 352 388 326Z', '#c0903e'),
      );
    }
    parts.push(
      rect(2, 12, 396, 14, brush.down(10, 28, [150, 102, 60], 1.2), 7),
      circle(6, 19, 14, brush.ball(6, 19, 14, [150, 102, 60])),
      circle(394, 19, 14, brush.ball(394, 19, 14, [150, 102, 60])),
    );
    for (let ring = 0; ring < 12; ring++)
      parts.push(
        `<circle cx="${26 + ring * 31.6}" cy="24" r="8" fill="none" stroke="#d8b469" stroke-width="3.4"/>`,
      );
    return withMargin({ width: 400, height: 486, foot: 476, body: brush.defs() + parts.join('') }, 12);
  },
};

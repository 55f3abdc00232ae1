import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, n, path, shade } from '../kit.ts';

export const openBook: Hero = {
  key: 'open-book',
  words: ['open book', 'opened book', 'storybook', 'diary', 'notebook'],
  kind: 'object',
  height: 0.12,
  forms: 2,
  materials: ['paper', 'leather'],
  samples: ['an open book', 'an open book beside a cup of tea', 'an old open book on a desk'],
  homes: ['study', 'library'],
  draw: ({ colour, form, age, material }) => {
    const brush = createBrush();
    const cover: Rgb = colour ?? (material === 'leather' ? [128, 78, 48] : [150, 58, 52]);
    const paper: Rgb = age === 'old' ? [236, 218, 178] : [252, 247, 234];
    const parts = [
      path(
        'M8 100L60 200Q150 236 250 222Q350 236 440 200L492 100Q380 130 250 124Q120 130 8 100Z',
        shade(cover, -0.14),
      ),
      path(
        'M8 100L60 200Q150 236 250 222L250 214Q150 226 68 192L20 104Z',
        shade(cover, 0.2),
        'opacity="0.7"',
      ),
    ];
    for (let sheet = 4; sheet >= 0; sheet--) {
      const d = sheet * 4;
      parts.push(
        path(
          `M${22 - sheet * 2} ${86 + d}Q140 ${60 + d} 250 ${96 + d}Q360 ${60 + d} ${478 + sheet * 2} ${86 + d}L${430 + sheet * 2} ${190 + d}Q340 ${172 + d} 250 ${206 + d}Q160 ${172 + d} ${70 - sheet * 2} ${190 + d}Z`,
          shade(paper, sheet ? -0.12 - (sheet % 2) * 0.1 : 0),
        ),
      );
    }
    parts.push(
      path(
        'M22 86Q140 60 250 96V206Q160 172 70 190Z',
        brush.between(
          [22, 0, 250, 0],
          [
            [0, shade(paper, -0.06)],
            [0.5, shade(paper, 0.5)],
            [0.86, shade(paper, -0.04)],
            [1, shade(paper, -0.34)],
          ],
        ),
      ),
      path(
        'M478 86Q360 60 250 96V206Q340 172 430 190Z',
        brush.between(
          [250, 0, 478, 0],
          [
            [0, shade(paper, -0.3)],
            [0.16, shade(paper, 0.1)],
            [0.5, shade(paper, 0.4)],
            [1, shade(paper, -0.16)],
          ],
        ),
      ),
    );
    const row = (u: number, side: number, from: number, to: number) => {
      const y = (t: number) => 92 + u * 94 - Math.sin(t * Math.PI) * (17 - u * 5) + t * (8 + u * 8);
      const x = (t: number) =>
        side < 0 ? 30 + u * 46 + t * (216 - u * 46) : 470 - u * 46 - t * (216 - u * 46);
      return `M${n(x(from))} ${n(y(from))}Q${n(x((from + to) / 2))} ${n(y((from + to) / 2) - 3)} ${n(x(to))} ${n(y(to))}`;
    };
    for (let index = 0; index < 8; index++) {
      const u = 0.12 + index * 0.1;
      if (form === 1 && index < 5) continue;
      parts.push(line(row(u, -1, 0.12, index === 7 ? 0.56 : 0.86), '#7c7468', 2, 'opacity="0.6"'));
    }
    for (let index = 0; index < 8; index++)
      parts.push(
        line(
          row(0.12 + index * 0.1, 1, index === 0 ? 0.2 : 0.12, index === 4 ? 0.5 : 0.86),
          '#7c7468',
          2,
          'opacity="0.6"',
        ),
      );
    if (form === 1)
      parts.push(
        path('M74 98Q140 78 214 96L216 146Q150 130 92 146Z', '#a9cfe0'),
        path('M84 128Q120 100 150 122Q180 108 215 130L216 146Q150 130 92 146Z', '#7fae7c'),
        circle(180, 104, 9, '#f6cf6a'),
      );
    parts.push(
      path('M250 96V206', 'none', `stroke="${shade(paper, -0.45)}" stroke-width="2" stroke-opacity="0.6"`),
      path('M262 100Q268 160 266 216L274 240L280 224L288 238Q284 160 276 98Z', shade([198, 58, 58], 0.02)),
    );
    return {
      width: 500,
      height: 250,
      foot: 236,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 280, y: 96, width: 140, height: 80 }, tops: [{ x1: 90, x2: 410, y: 130 }] },
    };
  },
};

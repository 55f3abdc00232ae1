import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { line, path, shade } from '../kit.ts';

const BINDINGS: readonly [Rgb, ...Rgb[]] = [
  [168, 66, 58],
  [62, 98, 122],
  [92, 122, 82],
  [122, 82, 112],
  [52, 62, 96],
  [198, 118, 72],
];

export const closedBook: Hero = {
  key: 'closed-book',
  words: ['book', 'books', 'closed book', 'old book', 'picture book'],
  kindOf: ['textbook', 'novel', 'dictionary', 'bible', 'album', 'diary', 'journal'],
  kind: 'object',
  height: 0.22,
  forms: 2,
  materials: ['leather', 'paper', 'cloth'],
  samples: ['a red book', 'an old book on a table', 'a book beside a candle'],
  homes: ['study', 'library'],
  draw: ({ colour, form, random, age }) => {
    const brush = createBrush();
    const paper: Rgb = age === 'old' ? [226, 206, 164] : [246, 238, 218];
    const tone = colour ?? pickOf(BINDINGS, random('b'));
    const parts: string[] = [];
    if (form === 1) {
      // Lying, seen from above its fore edge.
      parts.push(
        path(
          'M30 196Q22 196 22 206V226Q22 240 34 240H374Q384 240 384 232V228H46Q38 218 46 204H384Z',
          brush.down(190, 242, tone),
        ),
        path('M46 202H372V230H46Q36 216 46 202Z', brush.down(200, 232, paper)),
        line('M48 208H372M46 214H372M46 220H372M48 225H372', shade(paper, -0.32), 1.4, 'opacity="0.7"'),
        path(
          'M92 92H352Q360 92 362 98L392 192Q394 204 384 204H30Q18 204 22 194L78 102Q82 92 92 92Z',
          brush.between(
            [60, 90, 340, 210],
            [
              [0, shade(tone, 0.3)],
              [0.5, shade(tone, 0.08)],
              [1, shade(tone, -0.16)],
            ],
          ),
        ),
        path('M92 92H118L66 204H30Q18 204 22 194L78 102Q82 92 92 92Z', shade(tone, -0.2), 'opacity="0.7"'),
        path('M136 104H344L372 192H94Z', 'none', 'stroke="#e2c078" stroke-width="4"'),
        path('M236 122L266 147L236 174L202 147Z', '#e2c078'),
        path('M235 134L250 147L235 161L219 147Z', shade(tone, -0.1)),
        path('M310 232V268L318 258L326 268V232Z', '#b8433c'),
      );
      return {
        width: 416,
        height: 276,
        foot: 244,
        body: brush.defs() + parts.join(''),
        anchors: { label: { x: 140, y: 110, width: 190, height: 76 }, tops: [{ x1: 90, x2: 330, y: 150 }] },
      };
    }
    parts.push(
      path('M60 30L256 16L286 40V334L258 346Z', shade(paper, -0.1)),
      path(
        'M250 24L284 42V330L256 342Z',
        brush.between(
          [250, 0, 284, 0],
          [
            [0, shade(paper, -0.2)],
            [1, shade(paper, 0.1)],
          ],
        ),
      ),
    );
    for (let sheet = 0; sheet < 7; sheet++)
      parts.push(
        line(
          `M${255 + sheet * 4} ${26 + sheet * 2.4}V${338 - sheet * 1.4}`,
          shade(paper, -0.36),
          1,
          'opacity="0.7"',
        ),
      );
    parts.push(
      path(
        'M44 40Q46 30 58 28L250 16Q258 16 258 26V336Q258 346 248 347L56 354Q44 354 44 344Z',
        brush.between(
          [44, 30, 260, 350],
          [
            [0, shade(tone, 0.2)],
            [0.4, shade(tone, 0.02)],
            [1, shade(tone, -0.3)],
          ],
        ),
      ),
      path('M44 40Q46 30 58 28L80 27V353L56 354Q44 354 44 344Z', shade(tone, -0.3)),
      line('M84 28V352', shade(tone, 0.4), 2, 'opacity="0.6"'),
      `<path d="M102 50L238 42V322L102 328Z" fill="none" stroke="#e2c078" stroke-width="4"/>`,
      path('M132 96L208 92V144L132 148Z', '#e2c078'),
      line('M144 112L196 109M150 128L190 126', shade(tone, -0.4), 4),
      path('M170 196l10 20l22 3l-16 15l4 22l-20 -10l-20 10l4 -22l-16 -15l22 -3Z', '#e2c078'),
    );
    return {
      width: 310,
      height: 366,
      foot: 354,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 128, y: 88, width: 84, height: 64 }, tops: [{ x1: 70, x2: 250, y: 24 }] },
    };
  },
};

import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, shade } from '../kit.ts';

export const hotDog: Hero = {
  key: 'hot-dog',
  words: ['hot dog', 'hotdog', 'sausage in a bun'],
  kindOf: ['bratwurst'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['a hot dog', 'a hot dog with mustard', 'a hot dog and a soda'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const bun: Rgb = colour ?? [226, 160, 86];
    const parts = [
      path('M34 120C30 70 90 46 260 46C430 46 490 70 486 120L470 150H50Z', brush.down(44, 150, bun)),
      path(
        'M60 86C120 62 400 62 460 86',
        'none',
        `stroke="${shade(bun, 0.5)}" stroke-width="7" stroke-linecap="round" stroke-opacity="0.5"`,
      ),
      path('M44 124Q260 84 476 124V150H44Z', '#f8e2b4'),
      path(
        'M8 118C8 92 40 88 70 94C180 76 340 76 450 94C480 88 512 92 512 118C512 146 480 152 450 148C340 160 180 160 70 148C40 152 8 146 8 118Z',
        brush.down(82, 156, [190, 80, 50], 1.2),
      ),
      path('M40 104Q260 76 470 102Q260 88 40 104Z', '#ffc0a0', 'opacity="0.7"'),
    ];
    if (form === 1) {
      parts.push(
        path(
          'M44 132q20 -22 40 -6q20 -20 40 -4q20 -20 42 -2q20 -18 42 0q22 -18 42 0q20 -18 42 0q22 -18 42 2q20 -16 40 4q20 -16 40 6V150H44Z',
          '#7fbf52',
        ),
      );
    }
    let zig = 'M40 116';
    for (let wave = 0; wave < 14; wave++) zig += `q${16} ${wave % 2 ? 26 : -26} 32 0`;
    parts.push(
      line(zig, '#c98a1e', 13, 'transform="translate(0 3)"'),
      line(zig, '#f8cc40', 10),
      line(zig, '#fff0b0', 3, 'transform="translate(-2 -3)" opacity="0.8"'),
    );
    parts.push(
      path(
        'M30 136Q260 176 490 136C496 184 440 206 260 206C80 206 24 184 30 136Z',
        brush.down(136, 210, bun, 1.1),
      ),
      path('M30 136Q260 176 490 136L489 146Q260 186 31 146Z', '#f8dfae'),
      path('M70 176Q160 196 260 196Q160 204 80 188Z', '#ffffff', 'opacity="0.3"'),
    );
    return { width: 520, height: 216, foot: 205, body: brush.defs() + parts.join('') };
  },
};

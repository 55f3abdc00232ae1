import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { circle, ellipse, line, linear, path, shade } from '../kit.ts';

export const frog: Hero = {
  key: 'frog-figure',
  words: ['frog', 'tree frog', 'green frog'],
  kindOf: ['toad', 'bullfrog', 'tadpole'],
  kind: 'animal',
  height: 0.12,
  facing: 'left',
  draw: ({ colour }) => {
    const skin: Rgb = colour ?? [98, 158, 62];
    const body =
      linear(
        'g',
        [0, 40, 0, 240],
        [
          [0, shade(skin, 0.3)],
          [0.6, shade(skin, -0.02)],
          [1, shade(skin, -0.34)],
        ],
      ) +
      linear(
        'u',
        [0, 110, 0, 230],
        [
          [0, '#eef0c4'],
          [1, '#bcc486'],
        ],
      ) +
      // Far hind leg, body, near hind leg, forelegs, head.
      path('M236 210C276 196 296 168 282 146C262 126 226 150 214 186Z', shade(skin, -0.46)) +
      path(
        'M64 132C84 92 142 78 196 104C246 128 276 178 272 214C262 238 120 240 92 226C66 206 54 164 64 132Z',
        'url(#g)',
      ) +
      path('M66 150C74 196 96 222 128 228L150 226C118 196 104 172 100 146Z', 'url(#u)') +
      path('M176 226C168 176 204 140 246 150C284 162 290 206 268 226Z', shade(skin, 0.04)) +
      path('M176 226C172 188 196 160 226 160C204 172 194 196 196 226Z', shade(skin, 0.24)) +
      path('M160 226H300Q308 236 296 240H168Q150 240 160 226Z', shade(skin, -0.12)) +
      path(
        'M104 168C94 196 92 214 96 228H78Q64 232 66 240H128Q132 234 120 228C120 208 126 190 134 176Z',
        shade(skin, -0.02),
      ) +
      path(
        'M24 132C20 98 56 74 100 78C140 82 156 108 148 134C136 160 60 168 30 152Q25 144 24 132Z',
        'url(#g)',
      ) +
      path('M24 136C50 154 110 156 148 134C138 162 58 170 30 152Q25 146 24 136Z', 'url(#u)') +
      line('M25 136C52 152 108 153 146 134', shade(skin, -0.62), 3) +
      circle(74, 76, 22, shade(skin, 0.12)) +
      circle(122, 84, 17, shade(skin, -0.1)) +
      circle(70, 74, 15, '#f2d24e') +
      circle(120, 83, 11, '#e6c244') +
      ellipse(66, 75, 5, 10, '#1d1a16') +
      ellipse(117, 84, 4, 8, '#1d1a16') +
      circle(63, 70, 2.6, '#fff') +
      ellipse(38, 118, 2.6, 1.8, shade(skin, -0.6)) +
      ellipse(170, 122, 12, 7, shade(skin, -0.22)) +
      ellipse(204, 134, 9, 6, shade(skin, -0.24)) +
      ellipse(150, 108, 7, 4, shade(skin, -0.2));
    return { width: 312, height: 246, body, foot: 238 };
  },
};

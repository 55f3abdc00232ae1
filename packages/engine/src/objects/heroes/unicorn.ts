import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { linear, path } from '../kit.ts';
import { NOTO_SQUARE, readNotoIcon } from '../noto-pack.ts';
import { recolourSvg } from '../recolour-svg.ts';
import { renderSvg } from '../render-svg.ts';

const SQUARE = { x: 0, y: 0, width: NOTO_SQUARE, height: NOTO_SQUARE };

/** The library's galloping horse with a horn; the library's own unicorn is only a head. */
export const unicorn: Hero = {
  key: 'unicorn-body',
  words: ['unicorn'],
  kindOf: ['pegasus', 'winged horse'],
  kind: 'animal',
  height: 1.7,
  facing: 'left',
  draw: ({ colour }) => {
    const horse = readNotoIcon('horse') ?? '';
    const coat: Rgb = colour ?? [250, 246, 250];
    const body = recolourSvg(horse, coat, renderSvg(horse, SQUARE, 48, 48)).replace(/#865b52/gi, '#e58ac0');
    const horn =
      linear(
        'horn',
        [8, -16, 24, 14],
        [
          [0, '#fff3c4'],
          [1, '#e0a83e'],
        ],
      ) +
      path('M18.5 15.5L6 -14L25.5 11.5Z', 'url(#horn)') +
      path(
        'M15.6 8.6L22.4 7.4M12.6 1.6L18 0.4M9.8 -5L13.8 -6',
        'none',
        'stroke="#b9822c" stroke-width="1.1"',
      );
    return { width: 128, height: 146, body: `<g transform="translate(0 18)">${body}${horn}</g>`, foot: 142 };
  },
};

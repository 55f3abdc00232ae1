import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { halo, line, linear, path, rect, shade } from '../kit.ts';

export const tableLamp: Hero = {
  key: 'table-lamp',
  words: ['lamp', 'table lamp', 'desk lamp', 'bedside lamp'],
  kindOf: ['floor lamp', 'reading lamp'],
  kind: 'object',
  height: 0.45,
  draw: ({ colour, random, lit }) => {
    const base: Rgb = colour ??
      (
        [
          [62, 112, 120],
          [176, 92, 66],
          [206, 190, 160],
        ] as const
      )[Math.floor(random('base') * 3)] ?? [62, 112, 120];
    const shadeD = 'M62 150L96 34H184L218 150Q140 168 62 150Z';
    const body =
      linear(
        'b',
        [92, 0, 188, 0],
        [
          [0, shade(base, 0.04)],
          [0.34, shade(base, 0.4)],
          [1, shade(base, -0.42)],
        ],
      ) +
      linear(
        's',
        [62, 0, 218, 0],
        [
          [0, lit ? '#f6d592' : '#e6d6b4'],
          [0.4, lit ? '#fff4d0' : '#f8efdb'],
          [1, lit ? '#e0b15e' : '#c9b68e'],
        ],
      ) +
      rect(135, 140, 10, 70, '#b08a4a') +
      path(
        'M140 196C176 206 196 246 190 284C186 318 160 330 140 330C120 330 94 318 90 284C84 246 104 206 140 196Z',
        'url(#b)',
      ) +
      path('M96 330H184Q192 344 196 352H84Q88 344 96 330Z', '#8a6a38') +
      path(shadeD, 'url(#s)') +
      line('M96 34H184M62 150Q140 168 218 150', '#b08a4a', 4);
    return {
      width: 280,
      height: 360,
      body,
      foot: 352,
      ...(lit ? { glow: path(shadeD, '#ffdf9a') + halo('tl', 140, 100, 130, '#ffb84a', 0.5) } : {}),
    };
  },
};

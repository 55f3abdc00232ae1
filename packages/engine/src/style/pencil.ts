import { drawLines } from './passes/draw-lines.ts';
import type { Style } from './style.ts';

/** Pencil: grey lines, shade by tone and by strokes. */
export const pencil: Style = {
  name: 'pencil',
  words: [
    'pencil',
    'pencil sketch',
    'pencil drawing',
    'sketch',
    'graphite',
    'drawing',
    'hand-drawn sketch',
    'pencil art',
  ],
  title: 'a pencil drawing',
  samples: ['pencil sketch of an old man', 'a horse, pencil drawing', 'sketch of a mountain village'],
  rules: { bloom: 0, vignette: 0 },
  finish: ({ colour }) => drawLines(colour, { paper: [248, 246, 240], ink: [48, 46, 52], soft: true }),
};

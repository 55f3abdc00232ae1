import { drawLines } from './passes/draw-lines.ts';
import type { Style } from './style.ts';

/** Ink lines on paper, hatched in the shade. */
export const lineArt: Style = {
  name: 'line-art',
  words: [
    'line art',
    'lineart',
    'line drawing',
    'ink drawing',
    'pen and ink',
    'ink',
    'outline drawing',
    'coloring page',
    'colouring page',
    'coloring book',
    'colouring book',
    'pen drawing',
    'ink sketch',
  ],
  title: 'an ink drawing',
  samples: ['line art of a cat on a chair', 'a castle on a hill, pen and ink', 'coloring page of a dinosaur'],
  rules: { bloom: 0, vignette: 0 },
  finish: ({ colour }) => drawLines(colour, { paper: [252, 250, 244], ink: [26, 26, 34], soft: false }),
};

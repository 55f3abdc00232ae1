import { type Filler, LOW } from '../stand-fillers.ts';

/** Grass and stones at the viewer's feet. */
export const WAYSIDE: readonly Filler[] = [
  {
    thing: 'boulder',
    nature: 'stone',
    count: [1, 3],
    x: [0.02, 0.26],
    edges: 'any',
    foot: LOW,
    size: [0.05, 0.09],
  },
  {
    thing: 'grass-tuft',
    nature: 'grass',
    count: [4, 8],
    x: [0, 0.36],
    edges: 'any',
    foot: LOW,
    size: [0.06, 0.11],
  },
];

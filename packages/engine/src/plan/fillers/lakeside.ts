import { type Filler, LOW, NEAR } from '../stand-fillers.ts';

/** Firs and stones that frame a view over a valley or a lake. */
export const LAKESIDE: readonly Filler[] = [
  {
    thing: 'conifer',
    nature: 'tree',
    count: [2, 4],
    x: [-0.01, 0.1],
    edges: 'one',
    foot: NEAR,
    size: [0.55, 0.86],
  },
  {
    thing: 'conifer',
    nature: 'tree',
    count: [0, 2],
    x: [0, 0.06],
    edges: 'any',
    foot: [0.7, 0.9],
    size: [0.34, 0.5],
  },
  {
    thing: 'boulder',
    nature: 'stone',
    count: [1, 3],
    x: [0.02, 0.26],
    edges: 'any',
    foot: LOW,
    size: [0.05, 0.1],
  },
  {
    thing: 'grass-tuft',
    nature: 'grass',
    count: [3, 6],
    x: [0, 0.4],
    edges: 'any',
    foot: LOW,
    size: [0.05, 0.1],
  },
];

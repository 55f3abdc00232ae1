import type { Style } from './style.ts';

/** The engine's own look: what is drawn, as it is drawn. */
export const storybook: Style = {
  name: 'storybook',
  words: [
    'storybook',
    'illustration',
    'illustrated',
    'storybook illustration',
    "children's book",
    'picture book',
    'cartoon',
    'cartoon style',
    'fairy tale illustration',
    'whimsical illustration',
    'digital art',
    'digital painting',
    'digital illustration',
    'concept art',
  ],
  title: 'a storybook illustration',
  samples: [
    'a hedgehog in the forest, storybook illustration',
    'a little house by a river',
    'a bear having a picnic',
  ],
};

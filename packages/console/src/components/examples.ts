import type { AspectRatio } from '@heliograph/wire';

export interface Example {
  readonly label: string;
  readonly prompt: string;
  readonly aspectRatio: AspectRatio;
}

/** Sentences to begin with; each shows another strength. */
export const EXAMPLES: readonly Example[] = [
  {
    label: 'Sunset over mountains',
    prompt: 'Generate an image of a sunset over mountains',
    aspectRatio: '16:9',
  },
  {
    label: 'Three llamas by moonlight',
    prompt: 'Three llamas in a desert at night under a full moon',
    aspectRatio: '3:2',
  },
  {
    label: 'Cabin in the snow',
    prompt: 'A cozy cabin in a snowy forest at dusk, smoke rising from the chimney',
    aspectRatio: '4:5',
  },
  {
    label: 'Lighthouse at dawn',
    prompt: 'A lighthouse on a rocky coast at dawn, calm sea, a sailing boat far out',
    aspectRatio: '21:9',
  },
];

import type { Hero } from '../hero.ts';
import { linear, n, path } from '../kit.ts';

/** Curtains of light, far behind everything; they shine by themselves. */
export const aurora: Hero = {
  key: 'aurora-curtains',
  words: [
    'aurora',
    'northern lights',
    'aurora borealis',
    'polar lights',
    'southern lights',
    'aurora australis',
  ],
  kind: 'nature',
  height: 14,
  support: 'air',
  forms: 2,
  samples: [
    'northern lights over a lake',
    'an aurora over snowy mountains',
    'the northern lights above a cabin',
  ],
  homes: ['snow', 'mountains', 'lake'],
  draw: ({ random, form }) => {
    // Green curtains one behind the other, or a single tall ribbon that ends in rose and violet.
    const tall = form === 1;
    const width = 900;
    const height = 420;
    const parts: string[] = [];
    for (let curtain = 0; curtain < (tall ? 2 : 3); curtain++) {
      const low = (tall ? 300 : 250) + curtain * 62;
      const wave = (x: number) =>
        low +
        Math.sin(x / 118 + curtain * 2.1 + random(`w${curtain}`) * 6) * (tall ? 58 : 42) +
        Math.sin(x / 47 + random(`v${curtain}`) * 6) * 13;
      const step = 5;
      for (let x = 0; x < width; x += step) {
        const edge = Math.sin((Math.PI * (x + step / 2)) / width) ** 0.8;
        const pleat = 0.55 + 0.45 * Math.sin(x / 19 + curtain * 3 + Math.sin(x / 61) * 4);
        const reach = ((tall ? 280 : 190) + 60 * Math.sin(x / 83 + curtain * 4)) * (0.6 + 0.4 * pleat);
        const y = wave(x);
        const id = `aurora${curtain}-${x}`;
        const strength = edge * (0.3 + 0.42 * pleat) * (curtain === 1 ? 1 : 0.7);
        parts.push(
          linear(
            id,
            [0, y, 0, y - reach],
            [
              [0, '#9dffd0', 0],
              [0.06, '#7dffb4', strength * 0.9],
              [0.3, tall ? '#4fe0a8' : '#3fe39a', strength * 0.66],
              [0.65, tall ? '#b45ad6' : '#3fb6c8', strength * (tall ? 0.42 : 0.26)],
              [1, tall ? '#e0609a' : '#8a62d8', 0],
            ],
          ),
          path(`M${x} ${n(y)}h${step + 0.6}V${n(y - reach)}h${n(-step - 0.6)}Z`, `url(#${id})`),
        );
      }
    }
    const glow = parts.join('');
    return { width, height, body: glow, glow };
  },
};

import { circle } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube } from '../trunk.ts';

export const viking: OutfitMaker = ({ main }) => ({
  top: { colour: main([136, 104, 72]), neck: 'round', trim: [186, 150, 96] },
  skirt: { colour: main([136, 104, 72]), length: 0.5, flare: 0.2, trim: [186, 150, 96] },
  bottom: { colour: [96, 88, 84], length: 1.9, fit: 'easy' },
  belt: { colour: [82, 56, 40], buckle: [206, 176, 96] },
  shoes: { kind: 'boot', colour: [104, 76, 54], sole: [168, 140, 104] },
  hat: { kind: 'viking', colour: [172, 180, 190] },
  prop: 'axe',
  marks: drawFur,
});

/** A fur around the shoulders. */
function drawFur({ trunk }: TrunkScene): string {
  let body = '';
  for (const [row, share] of [0.2, 0.12, 0.05].entries())
    for (let degrees = -80; degrees <= 80; degrees += 16) {
      const [x, y] = onTube(trunk, degrees + row * 6, share);
      body += circle(x, y, 10.5, row === 1 ? '#a08a6c' : degrees < 0 ? '#8f7a5e' : '#7a6750');
    }
  return body;
}

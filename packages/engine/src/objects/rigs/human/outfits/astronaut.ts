import { circle, line, path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube, patch, seam } from '../trunk.ts';

export const astronaut: OutfitMaker = ({ main }) => ({
  top: { colour: main([238, 240, 244]), trim: [204, 92, 66], neck: 'turtle' },
  bottom: { colour: main([238, 240, 244]), length: 2, fit: 'wide', cuff: [150, 158, 170] },
  belt: { colour: [158, 166, 178] },
  shoes: { kind: 'boot', colour: [176, 184, 196], sole: [110, 118, 132] },
  gloves: [176, 184, 196],
  pack: [196, 202, 212],
  hat: { kind: 'space', colour: [242, 244, 248] },
  marks: drawLifeSupport,
});

/** The control box on the chest, a flag and the seams of a pressure suit. */
function drawLifeSupport({ trunk }: TrunkScene): string {
  const lamp = (degrees: number, tone: string) => {
    const [x, y] = onTube(trunk, degrees, 0.37);
    return circle(x, y, 4, tone);
  };
  return (
    path(patch(trunk, -30, 30, 0.3, 0.54), '#8d97a4') +
    path(patch(trunk, -27, 27, 0.315, 0.525), '#6d7886') +
    lamp(-15, '#e6594a') +
    lamp(0, '#f2c14e') +
    lamp(15, '#5fbf74') +
    path(patch(trunk, -20, 20, 0.43, 0.49), '#b9dcec') +
    path(patch(trunk, 40, 60, 0.22, 0.3), '#cc5040') +
    line(
      seam(trunk, [
        [-30, 0.42],
        [-60, 0.5],
        [-80, 0.62],
      ]),
      '#b0bac6',
      5,
    )
  );
}

import { circle, line } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube, seam } from '../trunk.ts';

export const doctor: OutfitMaker = ({ main }) => ({
  top: { colour: [112, 168, 184], neck: 'v' },
  coat: { colour: main([247, 248, 250]), length: 0.72, isOpen: true, lapel: main([247, 248, 250]) },
  bottom: { colour: [74, 96, 122], length: 1.94 },
  shoes: { kind: 'shoe', colour: [70, 62, 60] },
  marks: drawStethoscope,
});

/** A stethoscope around the neck. */
function drawStethoscope({ trunk }: TrunkScene): string {
  const [x, y] = onTube(trunk, 20, 0.46);
  return (
    line(
      seam(trunk, [
        [-34, 0.06],
        [-24, 0.22],
        [-2, 0.34],
        [18, 0.3],
        [34, 0.06],
      ]),
      '#4b5662',
      4,
    ) +
    line(
      seam(trunk, [
        [6, 0.34],
        [14, 0.38],
        [20, 0.44],
      ]),
      '#4b5662',
      3.4,
    ) +
    circle(x, y, 7, '#b6c0ca') +
    circle(x, y, 3.6, '#8994a0')
  );
}

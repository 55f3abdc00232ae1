import { path } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { onTube } from '../trunk.ts';

export const wizard: OutfitMaker = ({ main }) => ({
  top: { colour: main([76, 80, 158]), sleeve: 'wide', trim: [224, 184, 88] },
  skirt: { colour: main([76, 80, 158]), length: 2.08, flare: 0.16, trim: [224, 184, 88] },
  belt: { colour: [132, 92, 54], buckle: [228, 188, 92] },
  shoes: { kind: 'shoe', colour: [92, 64, 46] },
  hat: { kind: 'pointed', colour: main([76, 80, 158]), band: [224, 184, 88] },
  prop: 'staff',
  marks: drawStars,
});

/** Stars on the robe. */
function drawStars({ trunk }: TrunkScene): string {
  return (
    [
      [-30, 0.3],
      [22, 0.44],
      [-44, 0.56],
    ] as const
  )
    .map(([degrees, share]) => {
      const [x, y] = onTube(trunk, degrees, share);
      return path(`M${x} ${y - 7}l2 5l5 .4l-4 3.4l1.4 5l-4.4 -2.8l-4.4 2.8l1.4 -5l-4 -3.4l5 -.4Z`, '#f0cf74');
    })
    .join('');
}

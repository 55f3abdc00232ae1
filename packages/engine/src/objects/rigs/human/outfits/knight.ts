import { line, path } from '../../../kit.ts';
import { limbOf, plateOn } from '../draw-clothes.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { patch, seam } from '../trunk.ts';

export const knight: OutfitMaker = ({ main }) => ({
  top: { colour: [150, 158, 168], neck: 'turtle' },
  bottom: { colour: [136, 144, 154], length: 2, fit: 'easy' },
  shoes: { kind: 'boot', colour: [160, 168, 178], sole: [120, 128, 138] },
  gloves: [150, 158, 168],
  belt: { colour: [98, 68, 46], buckle: [222, 178, 84], at: 0.78 },
  cape: { colour: main([184, 56, 52]), length: 0.8 },
  hat: { kind: 'knight', colour: [186, 194, 204], band: main([196, 58, 54]) },
  prop: 'sword',
  marks: drawPlates,
});

/** Breastplate, shoulder plates and plates at knees and elbows. */
function drawPlates({ skeleton, trunk }: TrunkScene): string {
  const steel = [196, 204, 214] as const;
  const { nearArm, farArm, build } = skeleton;
  const isTurned = skeleton.view.yaw > 0.36;
  const pauldron = (arm: typeof nearArm) => plateOn(limbOf(arm, build.arm), 0.02, 0.42, steel, 7);
  return (
    path(patch(trunk, -89, 89, 0.1, 0.5), '#c9d1da') +
    path(patch(trunk, 8, 89, 0.1, 0.5), '#9fa9b5') +
    path(patch(trunk, -89, 89, 0.5, 0.56), '#87919d') +
    path(patch(trunk, -89, 10, 0.56, 0.64), '#b8c1cb') +
    path(patch(trunk, 10, 89, 0.56, 0.64), '#929ca8') +
    path(patch(trunk, -89, 89, 0.64, 0.67), '#7d8793') +
    line(
      seam(trunk, [
        [8, 0.12],
        [8, 0.3],
        [8, 0.5],
      ]),
      '#e6ebf0',
      2.4,
    ) +
    (isTurned ? '' : pauldron(farArm)) +
    pauldron(nearArm)
  );
}

import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { line, path, shade } from '../../kit.ts';
import { curve, d1 } from './outline.ts';
import type { Skeleton } from './skeleton.ts';

/** A fish tail that grows from the hips and curls up from the ground. */
export function drawTail(skeleton: Skeleton, colour: Rgb): string {
  const [x, y] = skeleton.see(skeleton.spineAt(0.78));
  const { build } = skeleton;
  const w = (build.trunk[6]?.[1] ?? 42) * 1.02;
  const leg = build.thigh + build.shin;
  const knee: Point = [x - w * 0.2, y + leg * 0.62];
  const tip: Point = [x + w * 1.9, y + leg * 0.98];
  const outline = curve([
    [x - w, y],
    [x - w * 1.08, y + leg * 0.26],
    [knee[0] - w * 0.72, knee[1]],
    [knee[0] - w * 0.1, knee[1] + leg * 0.34],
    [tip[0] - w * 0.3, tip[1] + w * 0.22],
    [tip[0], tip[1] - w * 0.2],
    [knee[0] + w * 0.9, knee[1] + leg * 0.16],
    [knee[0] + w * 0.86, knee[1] - leg * 0.08],
    [x + w * 1.06, y + leg * 0.24],
    [x + w, y],
  ]);
  const fin = (bend: number) =>
    path(
      curve([
        [tip[0] - w * 0.2, tip[1] - w * 0.1],
        [tip[0] + w * 0.5, tip[1] - w * (0.5 + bend)],
        [tip[0] + w * 1.5, tip[1] - w * (0.7 + bend * 1.6)],
        [tip[0] + w * 1.2, tip[1] - w * (0.1 + bend * 0.8)],
        [tip[0] + w * 0.3, tip[1] + w * 0.24],
      ]),
      shade(colour, bend > 0.4 ? 0.2 : 0),
    );
  let scales = '';
  for (let row = 0; row < 6; row++)
    for (let column = -2; column <= 2; column++) {
      const cx = x + (column + (row % 2) * 0.5) * w * 0.36 - row * w * 0.03;
      const cy = y + leg * (0.08 + row * 0.085);
      scales += `M${d1(cx - w * 0.16)} ${d1(cy)}q${d1(w * 0.16)} ${d1(w * 0.2)} ${d1(w * 0.32)} 0`;
    }
  return (
    fin(0.7) +
    fin(-0.5) +
    path(outline, shade(colour, 0)) +
    path(
      curve([
        [x + w * 0.3, y],
        [x + w, y],
        [x + w * 1.06, y + leg * 0.24],
        [knee[0] + w * 0.86, knee[1] - leg * 0.08],
        [knee[0] + w * 0.9, knee[1] + leg * 0.16],
        [knee[0] + w * 0.4, knee[1] + leg * 0.1],
        [x + w * 0.4, y + leg * 0.3],
      ]),
      shade(colour, -0.24),
      'opacity="0.6"',
    ) +
    line(scales, shade(colour, 0.34), 2, 'opacity="0.7"') +
    path(
      curve([
        [x - w * 1.02, y - 5],
        [x, y + 9],
        [x + w * 1.02, y - 5],
        [x + w * 1.02, y + 9],
        [x, y + 22],
        [x - w * 1.02, y + 9],
      ]),
      shade(colour, 0.26),
    )
  );
}

import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';

/** Colours of firs and of leaves, by season. */
export function coniferTint(scene: Scene): readonly [Rgb, Rgb] {
  return scene.season === 'autumn'
    ? [
        [52, 78, 58],
        [86, 104, 58],
      ]
    : [
        [44, 82, 66],
        [74, 112, 70],
      ];
}

export function leafTints(scene: Scene): readonly Rgb[] {
  if (scene.season === 'autumn') {
    return [
      [214, 150, 48],
      [206, 98, 44],
      [176, 62, 46],
      [196, 166, 66],
    ];
  }
  if (scene.season === 'spring') {
    return [
      [150, 196, 92],
      [120, 178, 84],
      [238, 184, 200],
      [166, 204, 108],
    ];
  }
  if (scene.season === 'winter') {
    return [
      [120, 116, 118],
      [132, 128, 126],
    ];
  }
  return [
    [92, 142, 66],
    [118, 164, 74],
    [80, 126, 72],
  ];
}

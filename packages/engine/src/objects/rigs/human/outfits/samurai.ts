import type { Rgb } from '../../../../base/raster.ts';
import { line, path, shade } from '../../../kit.ts';
import type { OutfitMaker, TrunkScene } from '../outfit.ts';
import { patch, seam } from '../trunk.ts';

export const samurai: OutfitMaker = ({ main }) => ({
  top: { colour: [62, 58, 70], sleeve: 'wide', neck: 'v' },
  skirt: { colour: main([150, 50, 52]), length: 0.7, flare: 0.26, trim: [226, 186, 92], from: 0.72 },
  bottom: { colour: [70, 70, 88], length: 1.86, fit: 'wide' },
  belt: { colour: [232, 214, 170] },
  shoes: { kind: 'sandal', colour: [150, 110, 66] },
  hat: { kind: 'samurai', colour: [66, 62, 74], band: main([160, 52, 52]) },
  prop: 'katana',
  marks: drawLamellae(main([160, 54, 54])),
});

/** Rows of lacquered plates, laced together. */
function drawLamellae(colour: Rgb): (scene: TrunkScene) => string {
  return ({ trunk }) => {
    let body = '';
    for (const [row, share] of [0.16, 0.3, 0.44, 0.58].entries())
      body +=
        path(patch(trunk, -89, 89, share, share + 0.13), shade(colour, row % 2 ? -0.12 : 0.04)) +
        path(patch(trunk, -89, 89, share + 0.11, share + 0.13), '#e0bc6c');
    for (const degrees of [-50, -16, 18, 52])
      body += line(
        seam(trunk, [
          [degrees, 0.18],
          [degrees, 0.4],
          [degrees, 0.68],
        ]),
        '#3c3a46',
        2,
      );
    return body;
  };
}

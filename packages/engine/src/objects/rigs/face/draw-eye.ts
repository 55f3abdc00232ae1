import type { Rgb } from '../../../base/raster.ts';
import { shade } from '../../kit.ts';
import type { Sketch } from '../sketch.ts';

export interface EyeLook {
  readonly iris?: Rgb | undefined;
  readonly pupil?: 'round' | 'slit' | undefined;
  /** Colour of the lids. */
  readonly skin: Rgb;
  readonly asleep?: boolean | undefined;
  /** Width in heights; below 1 for an eye that looks aside. */
  readonly narrow?: number;
}

/** A friendly eye at the middle of the present frame, `size` its half height: dark, wet, with the light in it. */
export function drawEye(sketch: Sketch, x: number, y: number, size: number, look: EyeLook): void {
  const narrow = look.narrow ?? 0.9;
  const lid = shade(look.skin, -0.72);
  const rx = size * narrow;
  if (look.asleep) {
    sketch.curve(
      [
        [x - rx * 1.15, y + size * 0.1],
        [x - rx * 0.4, y + size * 0.62],
        [x + rx * 0.4, y + size * 0.62],
        [x + rx * 1.15, y + size * 0.1],
      ],
      lid,
      size * 0.3,
    );
    return;
  }
  sketch.oval(x, y + size * 0.04, rx * 1.2, size * 1.18, shade(look.skin, -0.5), 0, 0.32);
  if (look.iris) {
    sketch.oval(x, y, rx, size, shade(look.iris, -0.62));
    sketch.oval(x, y + size * 0.06, rx * 0.88, size * 0.86, shade(look.iris, 0));
    sketch.oval(x, y + size * 0.4, rx * 0.6, size * 0.4, shade(look.iris, 0.5), 0, 0.6);
    sketch.oval(
      x,
      y,
      rx * (look.pupil === 'slit' ? 0.36 : 0.58),
      size * (look.pupil === 'slit' ? 0.76 : 0.62),
      '#17120f',
    );
  } else {
    sketch.oval(x, y, rx, size, '#1f1716');
    sketch.oval(x, y + size * 0.42, rx * 0.66, size * 0.44, '#7a4f38', 0, 0.62);
  }
  sketch.dot(x - rx * 0.3, y - size * 0.36, size * 0.32, '#ffffff', 0.97);
  sketch.dot(x + rx * 0.36, y + size * 0.4, size * 0.15, '#ffffff', 0.8);
  sketch.curve(
    [
      [x - rx * 1.16, y - size * 0.3],
      [x - rx * 0.5, y - size * 0.98],
      [x + rx * 0.45, y - size * 0.98],
      [x + rx * 1.14, y - size * 0.3],
    ],
    lid,
    size * 0.17,
    0.85,
  );
}

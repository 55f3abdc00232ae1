import { mixRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Lamp } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import type { Point3 } from '../set-camera.ts';

/** What the hour and the lamps make of a painted colour at a point of a street that looks along `normal`. */
export type LightStreet = (colour: Rgb, point: Point3, normal: Point3) => Rgb;

/** Metres over which the air of a street hides a third. */
const clearRange = 130;

export function lightStreet(light: SceneLight, lamps: readonly Lamp[]): LightStreet {
  const range = clearRange * Math.min(1.4, Math.max(0.22, light.hazeRange / 21000));
  // Walls throw light at each other; at night there is little to throw.
  const fill = 1.3 - 0.2 * light.night;
  return (colour, point, normal) => {
    const facing = Math.max(
      0,
      normal[0] * light.direction[0] + normal[1] * light.direction[1] + normal[2] * light.direction[2],
    );
    let red = light.ambient[0] * fill + light.key[0] * (0.1 + facing * 0.82);
    let green = light.ambient[1] * fill + light.key[1] * (0.1 + facing * 0.82);
    let blue = light.ambient[2] * fill + light.key[2] * (0.1 + facing * 0.82);
    if (light.lamps > 0.3) {
      for (const lamp of lamps) {
        const square = (lamp.x - point[0]) ** 2 + (lamp.y - point[1]) ** 2 + (lamp.z - point[2]) ** 2;
        const share = (light.lamps * lamp.strength * 0.8) / (1 + (2 * square) / (lamp.reach * lamp.reach));
        red += (lamp.colour[0] / 255) * share;
        green += (lamp.colour[1] / 255) * share;
        blue += (lamp.colour[2] / 255) * share;
      }
    }
    const lit: Rgb = [
      Math.min(250, colour[0] * red),
      Math.min(250, colour[1] * green),
      Math.min(250, colour[2] * blue),
    ];
    return mixRgb(
      lit,
      mixRgb(light.haze, light.sky[0], 0.4),
      0.85 * (1 - Math.exp(-Math.max(0, point[2] - 8) / range)),
    );
  };
}

import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Lamp, RoomSet } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import type { RoomLight } from './light-room.ts';

/** The light on things that stand in the room: from the brightest window by day, from the lamps at night. */
export function lightObjects(room: RoomSet, inside: RoomLight, light: SceneLight): SceneLight {
  const here = new Float64Array(3);
  const z = Math.min(room.depth * 0.55, 3.2);
  inside.at([0, 0.8, z], [0, 0.4, -0.92], here);
  const level: Rgb = [here[0]!, here[1]!, here[2]!];
  const lamp = room.lamps.reduce<Lamp | undefined>(
    (best, next) => (best === undefined || next.strength > best.strength ? next : best),
    undefined,
  );
  const byLamp = lamp !== undefined && inside.lampPower * lamp.strength > 0.5 && light.night > 0.4;
  const [dx, dy, dz] = byLamp ? [lamp.x, lamp.y - 0.8, lamp.z - z] : inside.direction;
  // From the front half of the room: a face in shade tells nothing.
  const forward = Math.min(-0.35, dz * 0.2 - 0.4);
  const length = Math.hypot(dx, Math.max(0.5, dy), forward);
  const warm: Rgb = byLamp ? scaleRgb(lamp.colour, 1 / 255) : [1, 0.97, 0.9];
  return {
    ...light,
    direction: [dx / length, Math.max(0.5, dy) / length, forward / length],
    key: [level[0] * 0.5 * warm[0] + 0.06, level[1] * 0.5 * warm[1] + 0.05, level[2] * 0.5 * warm[2] + 0.04],
    ambient: mixRgb(scaleRgb(level, 0.68), [0.5, 0.48, 0.46], 0.22),
    bounce: scaleRgb(level, 0.22),
    rim: byLamp ? lamp.colour : [255, 246, 228],
    rimStrength: 0.3,
    shadowStrength: 0.4,
    shadowSoftness: 0.45,
    haze: scaleRgb(room.walls.colour, Math.min(1, level[0])),
    hazeRange: 1e7,
    mist: 0,
  };
}

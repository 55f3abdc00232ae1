import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { RoomSet } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import { cssOf, type PerspectivePen } from '../perspective-pen.ts';
import { type Point3, projectPoint } from '../set-camera.ts';
import { paintFlames } from './lamps.ts';
import { litColour, type RoomLight } from './light-room.ts';
import { boxOfRoom, wallOf } from './room-box.ts';
import { ceilingPanels } from './room-parts.ts';

/** Fires shine by themselves; what stands before them is painted later. */
export function lightFires(pen: PerspectivePen, room: RoomSet): void {
  for (const fixture of room.fixtures) {
    if (fixture.kind !== 'fireplace') continue;
    const place = wallOf(pen, room, fixture.wall).shifted(
      fixture.at - fixture.width * 0.2,
      fixture.base + 0.14,
      (fixture.away ?? 0) + fixture.depth + 0.01,
    );
    paintFlames(place, fixture.width * 0.4, fixture.height * 0.42, fixture.seed);
  }
}

/** Ceilings that are light themselves: glass under the sky, or panels. */
export function lightCeiling(
  pen: PerspectivePen,
  room: RoomSet,
  light: RoomLight,
  outside: SceneLight,
): void {
  const box = boxOfRoom(room);
  if (room.ceilingForm === 'lamps') {
    const glow: Rgb = light.lampPower > 0.5 ? [255, 252, 240] : [244, 246, 244];
    for (const [x, z] of ceilingPanels(room)) {
      const panel = (half: number, y: number): readonly Point3[] => [
        [x - half, y, z + 0.22],
        [x + half, y, z + 0.22],
        [x + half, y, z - 0.22],
        [x - half, y, z - 0.22],
      ];
      pen.fill(panel(0.64, box.top - 0.015), scaleRgb(room.trim, 0.7));
      pen.fill(panel(0.6, box.top - 0.02), glow);
    }
    return;
  }
  if (room.ceilingForm !== 'glass') return;
  const pane: readonly Point3[] = [
    [box.left, box.top, box.back],
    [box.right, box.top, box.back],
    [box.right, box.top, 0.1],
    [box.left, box.top, 0.1],
  ];
  pen.shade(
    pane,
    [0, box.top, box.back],
    mixRgb(outside.sky[1], [255, 255, 255], 0.25),
    [0, box.top, 1.2],
    outside.sky[3],
  );
  const frame = litColour(light, room.trim, [0, box.top * 0.9, box.back * 0.7], [0, -1, 0]);
  const y = box.top - 0.01;
  for (let bar = 0; bar <= 7; bar++) {
    const x = box.left + (room.width * bar) / 7;
    pen.fill(
      [
        [x - 0.03, y, box.back],
        [x + 0.03, y, box.back],
        [x + 0.03, y, 0.1],
        [x - 0.03, y, 0.1],
      ],
      frame,
    );
  }
  for (let z = box.back; z > 0.3; z -= 1.1)
    pen.fill(
      [
        [box.left, y, z],
        [box.right, y, z],
        [box.right, y, z - 0.08],
        [box.left, y, z - 0.08],
      ],
      scaleRgb(frame, 0.9),
    );
}

/** The air around lamps. */
export function shineLamps(pen: PerspectivePen, room: RoomSet, light: RoomLight): void {
  const { context, camera } = pen;
  context.save();
  context.globalCompositeOperation = 'lighter';
  for (const lamp of room.lamps) {
    if (lamp.z < 0.4) continue;
    const [x, y] = projectPoint(camera, [lamp.x, lamp.y, lamp.z]);
    const strength = Math.min(1, light.lampPower * lamp.strength);
    const radius = (camera.focal * Math.min(1.1, lamp.reach * 0.38)) / lamp.z;
    const glow = context.createRadialGradient(x, y, 0, x, y, radius);
    glow.addColorStop(0, cssOf(lamp.colour, 0.5 * strength));
    glow.addColorStop(0.2, cssOf(lamp.colour, 0.2 * strength));
    glow.addColorStop(0.55, cssOf(lamp.colour, 0.06 * strength));
    glow.addColorStop(1, cssOf(lamp.colour, 0.001));
    context.fillStyle = glow;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
  context.restore();
}

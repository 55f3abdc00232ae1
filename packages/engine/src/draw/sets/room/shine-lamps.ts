import type { RoomSet } from '../../../plan/scene-set.ts';
import { cssOf, type PerspectivePen } from '../perspective-pen.ts';
import { projectPoint } from '../set-camera.ts';
import { paintFlames } from './lamps.ts';
import type { RoomLight } from './light-room.ts';
import { wallOf } from './room-box.ts';

/** What gives light is seen to shine: fires, bulbs and the air around them. */
export function shineLamps(pen: PerspectivePen, room: RoomSet, light: RoomLight): void {
  for (const fixture of room.fixtures) {
    if (fixture.kind !== 'fireplace') continue;
    const place = wallOf(pen, room, fixture.wall).shifted(
      fixture.at - fixture.width * 0.2,
      fixture.base + 0.14,
      (fixture.away ?? 0) + fixture.depth + 0.01,
    );
    paintFlames(place, fixture.width * 0.4, fixture.height * 0.42, fixture.seed);
  }
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

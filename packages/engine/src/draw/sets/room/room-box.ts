import type { RoomSet } from '../../../plan/scene-set.ts';
import type { PerspectivePen } from '../perspective-pen.ts';
import type { SetCamera } from '../set-camera.ts';
import { frameWall, type WallFrame } from '../wall-frame.ts';

/** Where the planes of a room lie, in metres of the camera. */
export interface RoomBox {
  readonly left: number;
  readonly right: number;
  readonly back: number;
  readonly top: number;
}

export type Face = 'floor' | 'ceiling' | 'back' | 'left' | 'right';

export function boxOfRoom(room: RoomSet): RoomBox {
  const middle = -room.offset * room.width;
  return {
    left: middle - room.width / 2,
    right: middle + room.width / 2,
    back: room.depth,
    top: room.height,
  };
}

export function wallOf(pen: PerspectivePen, room: RoomSet, wall: 'back' | 'left' | 'right'): WallFrame {
  const box = boxOfRoom(room);
  if (wall === 'back') return frameWall(pen, wall, box.left, box.back, room.width);
  if (wall === 'left') return frameWall(pen, wall, box.left, 0, room.depth);
  return frameWall(pen, wall, box.right, box.back, room.depth);
}

/** What the ray through a pixel meets first: writes x, y, z into `out` and returns the face. */
export function meetRoom(box: RoomBox, camera: SetCamera, px: number, py: number, out: Float64Array): Face {
  const kx = (px - camera.centreX) / camera.focal;
  const ky = (camera.horizonY - py) / camera.focal;
  let z = box.back;
  let face: Face = 'back';
  if (kx < 0 && box.left / kx < z) {
    z = box.left / kx;
    face = 'left';
  } else if (kx > 0 && box.right / kx < z) {
    z = box.right / kx;
    face = 'right';
  }
  if (ky < 0 && -camera.eye / ky < z) {
    z = -camera.eye / ky;
    face = 'floor';
  } else if (ky > 0 && (box.top - camera.eye) / ky < z) {
    z = (box.top - camera.eye) / ky;
    face = 'ceiling';
  }
  z = Math.max(0.05, z);
  out[0] = kx * z;
  out[1] = camera.eye + ky * z;
  out[2] = z;
  return face;
}

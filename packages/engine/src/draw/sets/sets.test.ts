import { describe, expect, test } from 'vitest';
import { SET_ID } from '../../base/picture.ts';
import { PLACES } from '../../plan/place-registry.ts';
import { planScene } from '../../plan/plan-scene.ts';
import type { RoomSet } from '../../plan/scene-set.ts';
import type { Intent } from '../../read/intent.ts';
import { drawScene } from '../draw-scene.ts';
import { boxOfRoom, meetRoom } from './room/room-box.ts';
import { projectPoint, setCameraOf } from './set-camera.ts';

const shapes = [
  [64, 36],
  [40, 40],
  [36, 64],
] as const;

function viewOfPlace(place: string, time: 'day' | 'night'): Intent {
  return {
    prompt: place,
    kind: 'create',
    language: 'en',
    place: { value: place, words: place },
    time: { value: time, words: time },
    things: [],
    quoted: [],
    excluded: [],
    edits: [],
    unknown: [],
    coverage: 1,
  };
}

const built = PLACES.filter((place) => place.set !== undefined);

describe('places with sets', () => {
  test.each(built.map(({ name }) => name))('%s draws in every shape, by day and by night', (name) => {
    for (const [seed, [width, height]] of shapes.entries()) {
      const scene = planScene(viewOfPlace(name, seed === 0 ? 'night' : 'day'), { seed, width, height });
      expect(scene.set, name).toBeDefined();
      expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
      const { colour, guide } = drawScene(scene, width, height, () => {});
      for (let at = 3; at < colour.data.length; at += 4) expect(colour.data[at]).toBe(255);
      const seen = new Set(colour.data);
      expect(seen.size, 'a picture, not one colour').toBeGreaterThan(24);
      expect(guide.ids.some((id) => id === SET_ID)).toBe(true);
      expect(guide.depth.every((depth) => depth > 0)).toBe(true);
    }
  });
});

test('corners of a room stand where the camera says', () => {
  const scene = planScene(viewOfPlace('living-room', 'day'), { seed: 3, width: 160, height: 90 });
  const room = scene.set as RoomSet;
  const box = boxOfRoom(room);
  const camera = setCameraOf(scene, 160, 90);
  const focal = scene.camera?.focal ?? 0;
  const [x, y] = projectPoint(camera, [box.left, 0, box.back]);
  expect(x / 160).toBeCloseTo(0.5 + (focal * box.left) / (box.back * (160 / 90)), 6);
  expect(y / 90).toBeCloseTo(scene.horizon + (focal * (scene.camera?.eye ?? 0)) / box.back, 6);
  const point = new Float64Array(3);
  expect(meetRoom(box, camera, x + 1, y + 1, point)).toBe('floor');
  expect(meetRoom(box, camera, x + 1, y - 1, point)).toBe('back');
  expect(point[2]).toBeCloseTo(room.depth, 6);
  expect(meetRoom(box, camera, x - 2, y - 1, point)).toBe('left');
});

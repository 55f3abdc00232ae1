import { describe, expect, it } from 'vitest';
import { planScene } from '../plan/plan-scene.ts';
import type { Scene } from '../plan/scene.ts';
import { readPrompt } from '../read/read-prompt.ts';
import { editScene } from './edit-scene.ts';
import { isScene } from './is-scene.ts';

const sceneOf = (prompt: string): Scene =>
  planScene(readPrompt(prompt, { hasReference: false }), { seed: 4, width: 688, height: 384 });
const edit = (scene: Scene, words: string): Scene =>
  editScene(scene, readPrompt(words, { hasReference: true })).edited;
const thingsOf = (scene: Scene) =>
  scene.objects.map(({ id, x, depth, height }) => ({ id, x, depth, height }));

describe('an edit of a scene', () => {
  const lake = sceneOf('a cabin by a lake in summer');

  it.each([
    ['make it night', { time: 'night', stars: true }],
    ['make it winter', { season: 'winter' }],
    ['make it rain', { weather: 'rain' }],
    ['change the time to sunset', { time: 'sunset' }],
    ['it should be autumn', { season: 'autumn' }],
    ['as a watercolor', { style: 'watercolor' }],
    ['change the sky to sunset', { time: 'sunset' }],
  ])('"%s" changes that and moves nothing', (words, expected) => {
    const edited = edit(lake, words);
    expect(edited).toMatchObject(expected);
    expect(thingsOf(edited)).toEqual(thingsOf(lake));
    expect(isScene(JSON.parse(JSON.stringify(edited)))).toBe(true);
  });

  it('keeps the walls of a room when the hour changes, and lights its lamps', () => {
    const room = sceneOf('a living room with a red sofa and a cat');
    const night = edit(room, 'make it night');
    if (room.set?.kind !== 'room' || night.set?.kind !== 'room') throw new Error('no room');
    expect(night.set.openings).toEqual(room.set.openings);
    expect([night.set.width, night.set.depth]).toEqual([room.set.width, room.set.depth]);
    expect(thingsOf(night)).toEqual(thingsOf(room));
  });

  it('colours, swaps, grows and moves the thing that is meant, and only that', () => {
    const scene = sceneOf('a red car and a llama on a road');
    const car = scene.objects.find((object) => object.colour === 'red');
    const llama = scene.objects.find((object) => object.thing === 'llama');
    if (!car || !llama) throw new Error('not planned');
    const rest = (edited: Scene, id: string) => edited.objects.filter((object) => object.id !== id);
    const blue = edit(scene, 'make the car blue');
    expect(blue.objects.find((object) => object.id === car.id)?.colour).toBe('blue');
    expect(rest(blue, car.id)).toEqual(rest(scene, car.id));
    const swapped = edit(scene, 'replace the llama with a horse');
    const horse = swapped.objects.find((object) => object.thing === 'horse');
    expect(horse).toMatchObject({ x: llama.x, depth: llama.depth });
    expect(
      edit(scene, 'make the llama bigger').objects.find((object) => object.id === llama.id)?.height,
    ).toBeGreaterThan(llama.height * 1.2);
    const moved = edit(scene, 'move the llama to the left').objects.find((object) => object.id === llama.id);
    expect(moved?.x).toBeLessThan(llama.x);
  });

  it('keeps its land when what stood on it is taken out', () => {
    const empty = edit(lake, 'remove the cabin');
    expect(empty.objects.some((object) => object.thing === 'cabin')).toBe(false);
    expect(empty.isNear).toBe(true);
  });

  it('exchanges what is behind', () => {
    expect(edit(lake, 'replace the background with a beach').place).toBe('beach');
    const meadow = sceneOf('a llama on a meadow with mountains in the background');
    expect(meadow.backdrop).toBe('mountains');
    expect(edit(meadow, 'replace the mountains with a city').backdrop).toBe('city');
  });
});

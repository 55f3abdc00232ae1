import { type AspectRatio, pixelsOf } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { SET_ID } from '../base/picture.ts';
import { drawScene } from '../draw/draw-scene.ts';
import { readPrompt } from '../read/read-prompt.ts';
import { chooseFrame } from './choose-frame.ts';
import { chooseSetting } from './choose-setting.ts';
import { describeSubject } from './describe-subject.ts';
import { FRAMES } from './frame-registry.ts';
import { planCandidates, planScene } from './plan-scene.ts';
import type { Scene } from './scene.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function plan(prompt: string, seed: number, ratio: AspectRatio = '16:9'): Scene {
  const { width, height } = pixelsOf(ratio, '1K');
  return planScene(readPrompt(prompt, { hasReference: false }), { seed, width, height });
}

/** What the drawn picture shows of an object, in pixels of a small one. */
function drawn(scene: Scene, pixels = 9000) {
  const height = Math.round(Math.sqrt(pixels / scene.aspect));
  const width = Math.round(height * scene.aspect);
  const { guide } = drawScene(scene, width, height, () => {});
  const shown = new Map<string, { area: number; left: number; right: number; top: number; bottom: number }>();
  for (let y = 0; y < guide.height; y++) {
    for (let x = 0; x < guide.width; x++) {
      const id = guide.ids[y * guide.width + x] ?? 0;
      if (id <= SET_ID) continue;
      const name = guide.names[id] ?? '';
      const box = shown.get(name) ?? { area: 0, left: x, right: x, top: y, bottom: y };
      box.area += 1;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      shown.set(name, box);
    }
  }
  return { shown, width, height };
}

describe('composition as drawn', () => {
  it.each([
    ['a llama', 0.33, 0.95],
    ['a red car', 0.3, 0.95],
    ['an apple', 0.33, 0.85],
    ['a castle', 0.33, 0.95],
    ['a close-up of a cat', 0.55, 1.25],
    ['a wide shot of a llama in the mountains', 0.08, 0.42],
    ['a sailboat at sunset', 0.33, 0.95],
  ] as const)('%s has its share of the short edge and keeps off the edges', (prompt, least, most) => {
    for (const [seed, ratio] of [
      [1, '16:9'],
      [3, '9:16'],
    ] as const) {
      const scene = plan(prompt, seed, ratio);
      const main = scene.objects.find((object) => !object.filler);
      const { shown, width, height } = drawn(scene);
      const box = shown.get(main?.id ?? '');
      const where = `${prompt} ${ratio} seed ${seed}`;
      if (!box) throw new Error(`${where}: the subject is not to be seen`);
      const share = Math.max(box.right - box.left, box.bottom - box.top) / Math.min(width, height);
      expect(share, where).toBeGreaterThan(least);
      expect(share, where).toBeLessThan(most);
      expect(box.left / width, where).toBeGreaterThan(0.02);
      expect(box.right / width, where).toBeLessThan(0.98);
      expect(box.top / height, where).toBeGreaterThan(0.02);
    }
  });

  it.each(['a castle with two knights in front of it', 'a cat on a chair', 'seven penguins'])(
    '%s: nothing named is hidden by more than half',
    (prompt) => {
      for (const seed of [2]) {
        const scene = plan(prompt, seed);
        const named = scene.objects.filter((object) => !object.filler);
        const together = drawn(scene).shown;
        for (const object of named.slice(0, 3)) {
          const alone = drawn({ ...scene, objects: [object] }).shown.get(object.id)?.area ?? 0;
          const left = together.get(object.id)?.area ?? 0;
          expect(left / alone, `${prompt} seed ${seed}: ${object.id}`).toBeGreaterThan(0.5);
        }
      }
    },
  );
});

describe('variety over eight seeds', () => {
  it.each(['a llama', 'a red car', 'a cup of coffee', 'a lighthouse', 'two horses', 'a dragon'])(
    '%s: layouts, light, palettes and facings differ, what was said does not',
    (prompt) => {
      const scenes = SEEDS.map((seed) => plan(prompt, seed));
      const mains = scenes.map((scene) => scene.objects.find((object) => !object.filler));
      const distinct = (values: readonly unknown[]) => new Set(values).size;
      expect(distinct(mains.map((main) => Math.round((main?.x ?? 0) * 14)))).toBeGreaterThanOrEqual(2);
      expect(
        distinct(
          scenes.map(
            (scene, index) => `${Math.round(scene.horizon * 24)} ${Math.round((mains[index]?.x ?? 0) * 14)}`,
          ),
        ),
      ).toBeGreaterThanOrEqual(3);
      expect(distinct(scenes.map((scene) => scene.luminary.x < 0.5))).toBe(2);
      expect(distinct(mains.map((main) => main?.facing))).toBe(2);
      expect(distinct(mains.map((main) => main?.thing))).toBe(1);
      expect(distinct(scenes.map((scene) => scene.objects.filter((object) => !object.filler).length))).toBe(
        1,
      );
    },
  );
});

describe('frames', () => {
  it.each(FRAMES.map((frame) => [frame.name, frame] as const))(
    '%s has three ways to be composed',
    (_, frame) => {
      expect(frame.layouts.length).toBeGreaterThanOrEqual(3);
      expect(new Set(frame.layouts.map((layout) => JSON.stringify(layout))).size).toBeGreaterThanOrEqual(3);
      expect(frame.share[0]).toBeLessThan(frame.share[1]);
    },
  );

  it.each([
    ['a cup of coffee', 'table-top'],
    ['a llama', 'ground'],
    ['mountains at sunset', 'vista'],
    ['a close-up of a rose', 'close-up'],
    ['an eagle', 'sky'],
  ] as const)('%s is framed as %s', (prompt, name) => {
    const intent = readPrompt(prompt, { hasReference: false });
    expect(chooseFrame(describeSubject(intent, chooseSetting(intent, 1))).name).toBe(name);
  });
});

describe('thinking high', () => {
  it('keeps the best of three compositions', () => {
    const intent = readPrompt('three cats and a dog on a bench', { hasReference: false });
    for (const seed of SEEDS) {
      const options = { seed, width: 1376, height: 768 };
      const candidates = [...planCandidates(intent, options)];
      expect(candidates).toHaveLength(3);
      const best = Math.min(...candidates.map((candidate) => candidate.judgement.faults));
      const chosen = planScene(intent, { ...options, thinking: 'high' });
      expect(candidates.find((candidate) => candidate.judgement.faults === best)?.scene).toEqual(chosen);
    }
  });
});

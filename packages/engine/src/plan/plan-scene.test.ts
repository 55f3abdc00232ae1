import { ASPECT_RATIOS, pixelsOf } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { listHomed } from '../objects/homes.ts';
import { aspectOf } from '../objects/measure-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import { readPrompt } from '../read/read-prompt.ts';
import { groundY, heightOnPicture } from './camera.ts';
import { planScene } from './plan-scene.ts';
import type { Scene, SceneObject } from './scene.ts';

const SEEDS = [0, 1, 7, 1234, 4_294_967_295];

function plan(prompt: string, seed = 1, ratio: (typeof ASPECT_RATIOS)[number] = '16:9'): Scene {
  const { width, height } = pixelsOf(ratio, '1K');
  return planScene(readPrompt(prompt, { hasReference: false }), { seed, width, height });
}

/** Fractions of the picture. */
function boxOf(scene: Scene, object: SceneObject) {
  const tall = heightOnPicture(scene, object.height, object.depth);
  const wide = (tall * aspectOf(object.thing, object)) / scene.aspect;
  const bottom = object.y === undefined ? groundY(scene, object.depth) : object.y + tall / 2;
  return { left: object.x - wide / 2, right: object.x + wide / 2, top: bottom - tall, bottom, tall, wide };
}

const named = (scene: Scene) => scene.objects.filter((object) => !object.filler);

const PROMPTS = [
  'a llama',
  'a red car',
  'three cats and a dog',
  'a castle with two knights in front of it',
  'a lighthouse by the sea',
  'a sailboat on a lake',
  'an apple and a banana on a table',
  'twelve llamas',
  'a hot air balloon over a meadow',
  'a snake',
  'a giraffe next to a mouse',
  'a cat on a car',
  'a bird in a tree',
  'a pirate ship and a castle',
];

describe('layout, for every seed and ratio', () => {
  it.each(PROMPTS)(
    '%s: nothing is off the picture or too small, the main subject has its share',
    (prompt) => {
      for (const ratio of ASPECT_RATIOS) {
        for (const seed of SEEDS) {
          const scene = plan(prompt, seed, ratio);
          const where = `${prompt} ${ratio} seed ${seed}`;
          const shortEdge = Math.min(1, scene.aspect);
          for (const object of scene.objects) {
            for (const value of [object.x, object.depth, object.height, object.y ?? 0])
              expect(Number.isFinite(value), where).toBe(true);
            expect(object.depth, where).toBeGreaterThan(0);
          }
          for (const object of named(scene)) {
            const box = boxOf(scene, object);
            expect(box.left, `${where} ${object.id} left`).toBeGreaterThan(-0.01);
            expect(box.right, `${where} ${object.id} right`).toBeLessThan(1.01);
            expect(box.top, `${where} ${object.id} top`).toBeGreaterThan(-0.01);
            expect(box.bottom, `${where} ${object.id} bottom`).toBeLessThan(1.01);
            expect(
              Math.max(box.tall, box.wide * scene.aspect) / shortEdge,
              `${where} ${object.id} size`,
            ).toBeGreaterThan(0.055);
          }
        }
      }
    },
  );

  it.each(['a llama', 'a red car', 'a lighthouse', 'an apple', 'a dragon', 'a cabin', 'a snake'])(
    '%s alone takes 35 to 65 percent of the short edge by its longer side',
    (prompt) => {
      for (const ratio of ASPECT_RATIOS) {
        for (const seed of SEEDS) {
          const scene = plan(prompt, seed, ratio);
          const [main] = named(scene);
          const box = boxOf(scene, main as SceneObject);
          const shortEdge = Math.min(1, scene.aspect);
          const share = Math.max(box.tall, box.wide * scene.aspect) / shortEdge;
          // A wide thing in a wide picture may be wider than the short edge's share, a tall one in an upright taller.
          expect(share, `${ratio} ${seed}`).toBeGreaterThan(0.35);
          expect(scene.aspect < 1 ? box.wide : box.tall / shortEdge, `${ratio} ${seed}`).toBeLessThan(0.66);
          expect(box.wide, `${ratio} ${seed}`).toBeLessThan(0.93);
        }
      }
    },
  );

  it('stands a subject of a vista small', () => {
    for (const seed of SEEDS) {
      const scene = plan('a wide shot of a llama in the mountains', seed);
      const box = boxOf(scene, named(scene)[0] as SceneObject);
      expect(box.tall).toBeGreaterThan(0.11);
      expect(box.tall).toBeLessThan(0.31);
    }
  });

  it.each([
    ['twelve llamas', 12],
    ['seven red apples on a table', 7],
    ['five penguins', 5],
    ['three cats', 3],
    ['12 balloons', 12],
  ] as const)('%s: exactly as many, and none covers more than a quarter of another', (prompt, count) => {
    for (const ratio of ['16:9', '1:1', '9:16'] as const) {
      for (const seed of SEEDS) {
        const scene = plan(prompt, seed, ratio);
        const objects = named(scene);
        expect(objects).toHaveLength(count);
        expect(new Set(objects.map((object) => object.id)).size).toBe(count);
        const boxes = objects.map((object) => boxOf(scene, object));
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const tall = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            const covered =
              wide > 0 && tall > 0
                ? (wide * tall) / Math.min(one.wide * one.tall, other.wide * other.tall)
                : 0;
            expect(covered, `${prompt} ${ratio} ${seed}`).toBeLessThanOrEqual(0.25);
          }
        });
      }
    }
  });

  it('keeps decoration off the named things', () => {
    for (const prompt of [
      'a llama in a meadow',
      'a bear in a forest',
      'a camel in a desert',
      'two people on a beach',
      'a castle on a hill',
    ]) {
      for (const ratio of ASPECT_RATIOS) {
        for (const seed of SEEDS) {
          const scene = plan(prompt, seed, ratio);
          for (const filler of scene.objects.filter((object) => object.filler)) {
            const a = boxOf(scene, filler);
            for (const object of named(scene)) {
              const b = boxOf(scene, object);
              const apart = a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
              expect(apart, `${prompt} ${ratio} ${seed}: ${filler.id} on ${object.id}`).toBe(true);
            }
          }
        }
      }
    }
  });

  it('draws nothing that was ruled out', () => {
    for (const seed of SEEDS) {
      const scene = plan('a mountain landscape without trees', seed);
      expect(scene.objects.filter((object) => /conifer|broadleaf|birch|palm/.test(object.thing))).toEqual([]);
    }
  });
});

describe('relations', () => {
  const byThing = (scene: Scene, thing: string) =>
    scene.objects.find((object) => object.thing === thing && !object.filler) as SceneObject;

  it('puts left left and right right', () => {
    for (const seed of SEEDS) {
      const scene = plan('a cat on the left and a dog on the right', seed);
      expect(byThing(scene, 'cat').x).toBeLessThan(byThing(scene, 'dog').x);
      const other = plan('a cat to the right of a dog', seed);
      expect(byThing(other, 'cat').x).toBeGreaterThan(byThing(other, 'dog').x);
    }
  });

  it('stands a cat on a car', () => {
    for (const seed of SEEDS) {
      const scene = plan('a cat on a car', seed);
      const cat = boxOf(scene, byThing(scene, 'cat'));
      const car = boxOf(scene, byThing(scene, 'automobile'));
      expect(byThing(scene, 'cat').on).toBe(byThing(scene, 'automobile').id);
      expect(Math.abs(cat.bottom - car.top)).toBeLessThan(car.tall * 0.15);
      expect(cat.left).toBeGreaterThan(car.left);
      expect(cat.right).toBeLessThan(car.right);
    }
  });

  it('puts a hat on the head and an umbrella into the hand', () => {
    for (const seed of SEEDS) {
      const scene = plan('a llama wearing a crown', seed);
      const llama = boxOf(scene, byThing(scene, 'llama'));
      const crown = boxOf(scene, byThing(scene, 'crown'));
      expect(crown.bottom).toBeGreaterThan(llama.top);
      expect(crown.bottom).toBeLessThan(llama.top + llama.tall * 0.2);
      expect(crown.wide).toBeLessThan(llama.wide * 0.6);
      const rain = plan('a woman with an umbrella', seed);
      const woman = boxOf(rain, byThing(rain, 'woman-standing'));
      const umbrella = boxOf(rain, byThing(rain, 'umbrella'));
      expect(umbrella.top).toBeLessThan(woman.top);
      expect(umbrella.bottom).toBeGreaterThan(woman.top + woman.tall * 0.3);
    }
  });

  it('lets a dragon fly above a castle', () => {
    const scene = plan('a castle with a dragon flying above it');
    expect(byThing(scene, 'dragon').support).toBe('air');
    expect(boxOf(scene, byThing(scene, 'dragon')).bottom).toBeLessThan(
      boxOf(scene, byThing(scene, 'castle')).top + 0.12,
    );
  });

  it('stands behind further away and in front nearer', () => {
    const behind = plan('a dog behind a house');
    expect(byThing(behind, 'dog').depth).toBeGreaterThan(byThing(behind, 'cottage').depth);
    const before = plan('a dog in front of a house');
    expect(byThing(before, 'dog').depth).toBeLessThan(byThing(before, 'cottage').depth);
  });

  it('keeps the larger thing larger', () => {
    const scene = plan('a giraffe next to a mouse');
    expect(boxOf(scene, byThing(scene, 'giraffe')).tall).toBeGreaterThan(
      boxOf(scene, byThing(scene, 'mouse')).tall * 1.5,
    );
  });

  it('gives boats water and birds air', () => {
    for (const prompt of ['a sailboat', 'a sailboat in front of mountains', 'a whale']) {
      const scene = plan(prompt);
      expect(scene.water).toBe(true);
      expect(named(scene)[0]?.support).toBe('water');
    }
    expect(named(plan('an airplane over the hills'))[0]?.support).toBe('air');
  });
});

describe('setting', () => {
  it('knows every thing that it gives a home', () => {
    for (const key of listHomed()) expect(findThingByKey(key), key).toBeDefined();
  });

  it.each([
    ['a camel', 'desert'],
    ['a penguin', 'snow'],
    ['an apple', 'studio'],
    ['a cow', 'meadow'],
    ['a whale', 'sea'],
    ['a palm tree', 'beach'],
    ['a wolf', 'forest'],
    ['a castle', 'hills|mountains|forest'],
    ['a castle under a starry sky', 'hills|mountains|forest'],
    ['winter', 'snow'],
  ] as const)('%s finds its place', (prompt, place) => {
    for (const seed of SEEDS) expect(place.split('|')).toContain(plan(prompt, seed).place);
  });

  it('takes what was said and leaves nothing of it to chance', () => {
    for (const seed of SEEDS) {
      const scene = plan('a foggy lake with mountains at dawn in autumn, oil painting', seed);
      expect(scene).toMatchObject({
        place: 'lake',
        time: 'dawn',
        weather: 'fog',
        season: 'autumn',
        style: 'oil',
        water: true,
        backdrop: 'mountains',
      });
    }
  });

  it('varies what was not said', () => {
    const scenes = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => plan('a llama', seed));
    const spread = (values: readonly (string | number)[]) => new Set(values).size;
    expect(spread(scenes.map((scene) => (scene.luminary.x < 0.5 ? 'left' : 'right')))).toBe(2);
    expect(spread(scenes.map((scene) => named(scene)[0]?.facing ?? ''))).toBe(2);
    expect(spread(scenes.map((scene) => Math.round((named(scene)[0]?.x ?? 0) * 10)))).toBeGreaterThanOrEqual(
      3,
    );
    expect(
      spread(scenes.map((scene) => `${scene.time} ${scene.weather} ${scene.place}`)),
    ).toBeGreaterThanOrEqual(2);
    expect(new Set(scenes.map((scene) => named(scene)[0]?.thing))).toEqual(new Set(['llama']));
  });
});

describe('determinism', () => {
  it('gives the same scene for the same words, seed and ratio', () => {
    for (const prompt of PROMPTS) expect(plan(prompt, 5)).toEqual(plan(prompt, 5));
  });

  it('changes no decoration when a thing is added', () => {
    const fillers = (prompt: string) =>
      new Map(
        plan(prompt, 3)
          .objects.filter((object) => object.filler)
          .map((object) => [object.id, object]),
      );
    const before = fillers('a llama in a meadow');
    const after = fillers('a llama in a meadow with a cactus');
    expect(before.size).toBeGreaterThan(0);
    let shared = 0;
    for (const [id, object] of after) {
      const old = before.get(id);
      if (!old) continue;
      shared += 1;
      expect({ x: object.x, thing: object.thing, facing: object.facing }).toEqual({
        x: old.x,
        thing: old.thing,
        facing: old.facing,
      });
    }
    expect(shared).toBeGreaterThan(0);
  });

  it('survives JSON', () => {
    const scene = plan('three llamas in a desert');
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });
});

describe('fields, water and other worlds', () => {
  it('covers a field over depth, with smaller plants further away and none before a named thing', () => {
    for (const seed of SEEDS) {
      const scene = plan('a cow in a tulip field', seed);
      const plants = named(scene).filter((object) => object.thing.startsWith('tulip'));
      expect(plants.length).toBeGreaterThan(30);
      expect(plants.length).toBeLessThan(130);
      const feet = plants.map((plant) => groundY(scene, plant.depth));
      expect(Math.min(...feet)).toBeLessThan(scene.horizon + 0.08);
      expect(Math.max(...feet)).toBeGreaterThan(0.9);
      const near = plants.reduce((a, b) => (a.depth < b.depth ? a : b));
      const far = plants.reduce((a, b) => (a.depth > b.depth ? a : b));
      expect(heightOnPicture(scene, near.height, near.depth)).toBeGreaterThan(
        4 * heightOnPicture(scene, far.height, far.depth),
      );
      const cow = named(scene).find((object) => object.thing === 'cow') as SceneObject;
      const box = boxOf(scene, cow);
      for (const plant of plants.filter((each) => each.depth < cow.depth)) {
        const other = boxOf(scene, plant);
        if (other.left < box.right && other.right > box.left)
          expect(other.top, `seed ${seed}`).toBeGreaterThan(box.bottom - box.tall * 0.2);
      }
    }
  });

  it('sinks what swims to its waterline and lets walkers stand on the shore', () => {
    for (const prompt of ['five ducks on a lake', 'a lake with ducks', 'a swan on a pond']) {
      const swimmers = named(plan(prompt));
      expect(swimmers.map((object) => object.support)).toEqual(swimmers.map(() => 'water'));
      expect(swimmers.every((object) => object.thing.endsWith('-afloat'))).toBe(true);
    }
    expect(named(plan('a llama at a lake'))[0]?.support).toBe('ground');
  });

  it('keeps the moon out of the sky of the moon, and plants out of other worlds', () => {
    const scene = plan('an astronaut on the moon');
    expect(scene.luminary.y).toBeLessThan(0);
    expect(scene.stars).toBe(true);
    expect(scene.objects.filter((object) => object.filler && object.thing !== 'boulder')).toEqual([]);
    expect(plan('a robot on Mars').objects.some((object) => object.thing === 'cactus')).toBe(false);
  });

  it('adds no palm to a counted palm', () => {
    for (const seed of SEEDS) {
      const scene = plan('a beach with one palm tree', seed);
      expect(scene.objects.filter((object) => object.thing === 'palm')).toHaveLength(1);
    }
  });
});

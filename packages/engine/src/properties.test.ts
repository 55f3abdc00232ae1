import { ASPECT_RATIOS, pixelsOf } from '@heliograph/wire';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawScene } from './draw/draw-scene.ts';
import { drawPicture, preloadEngine } from './draw-picture.ts';
import type { DrawEvent } from './engine.ts';
import { baseOf } from './objects/compound-things.ts';
import { FRAMES } from './plan/frame-registry.ts';
import { PLACES } from './plan/place-registry.ts';
import { planScene } from './plan/plan-scene.ts';
import type { Scene, SceneObject } from './plan/scene.ts';
import { readPrompt } from './read/read-prompt.ts';
import { STYLES } from './style/style-registry.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function plan(prompt: string, seed: number): Scene {
  return planScene(readPrompt(prompt, { hasReference: false }), { seed, width: 1376, height: 768 });
}

const named = (scene: Scene) => scene.objects.filter((object) => !object.filler);

describe('every sample of every place, frame and style', () => {
  const definitions = [
    ...PLACES.map((place) => ['place', place.name, place.samples] as const),
    ...FRAMES.map((frame) => ['frame', frame.name, frame.samples] as const),
    ...STYLES.map((style) => ['style', style.name, style.samples] as const),
  ];

  it.each(definitions)('%s %s can be planned in all ratios, and shows what was named', (_, __, samples) => {
    for (const prompt of samples) {
      const intent = readPrompt(prompt, { hasReference: false });
      ASPECT_RATIOS.forEach((ratio, index) => {
        const scene = planScene(intent, { seed: index + 1, ...pixelsOf(ratio, '1K') });
        const shown = new Set(named(scene).flatMap(({ thing }) => [thing, baseOf(thing)]));
        // A window that was named is the room's own; the narrowest strips of a wall may have no room for it.
        const set = ratio === '1:8' ? 'window' : JSON.stringify(scene.set ?? {});
        for (const { thing } of intent.things)
          expect(
            shown.has(thing) || shown.has(baseOf(thing)) || set.includes(thing),
            `"${prompt}" ${ratio} seed ${index + 1}: no ${thing}`,
          ).toBe(true);
        // Numbers that are none are written as null.
        expect(JSON.stringify(scene).includes('null'), `"${prompt}" ${ratio} has no number`).toBe(false);
      });
    }
  });
});

/** What makes one copy look as it does, other than where it stands and how large that makes it. */
function lookOf({ thing, colour, form, material, age, pose, wears, turn, text }: SceneObject) {
  return { thing, colour, form, material, age, pose, wears, turn, text };
}

describe('one thing more', () => {
  it.each([
    ['a fox in a meadow', 'a fox and a ball in a meadow'],
    ['three llamas in a desert', 'three llamas and a cactus in a desert'],
    ['a cat in a living room', 'a cat and a dog in a living room'],
    ['an old man in a village street', 'an old man and a dog in a village street'],
    ['five balloons in the sky', 'five balloons and a bird in the sky'],
    ['a farmer on a farm', 'a farmer and a pig on a farm'],
  ])('%s: the others look as before in "%s", and it is the same hour there', (before, after) => {
    for (const seed of SEEDS) {
      const one = plan(before, seed);
      const other = plan(after, seed);
      const where = `${after}, seed ${seed}`;
      for (const key of ['place', 'time', 'weather', 'season', 'backdrop', 'water', 'style'] as const)
        expect(other[key], where).toBe(one[key]);
      const byId = new Map(other.objects.map((object) => [object.id, object]));
      for (const object of one.objects) {
        const same = byId.get(object.id);
        // Decoration makes way for what was named; what was named stays.
        if (!same) expect(object.filler, `${where}: ${object.id} is gone`).toBe(true);
        else expect(lookOf(same), `${where}: ${object.id}`).toEqual(lookOf(object));
        if (same && object.filler) expect([same.x, same.facing], where).toEqual([object.x, object.facing]);
      }
    }
  });

  it.each([
    ['a fox in a meadow', 'red-fox'],
    ['a cat in a living room', 'beagle'],
    ['a girl in a village street', 'beagle'],
  ])('%s: a node added to the scene leaves the drawing of all others alone', (prompt, thing) => {
    const width = 160;
    const height = 90;
    const scene = plan(prompt, 2);
    const [main] = named(scene) as [SceneObject];
    const id = 'added-1';
    const added: SceneObject = {
      id,
      thing,
      depth: main.depth * 1.02,
      x: 0.88,
      support: 'ground',
      height: main.height * 0.5,
      facing: 'left',
      filler: false,
    };
    const draw = (objects: readonly SceneObject[]) =>
      drawScene({ ...scene, objects }, width, height, () => {});
    const before = draw(scene.objects);
    const after = draw([...scene.objects, added]);
    const backwards = draw([...scene.objects].reverse());
    expect(
      before.colour.data.every((value, at) => value === backwards.colour.data[at]),
      'the order of nodes',
    ).toBe(true);
    const own = after.guide.names.indexOf(id);
    let shown = 0;
    let changed = 0;
    after.guide.ids.forEach((now, at) => {
      if (now === own) shown++;
      else if (after.guide.names[now] !== before.guide.names[before.guide.ids[at] as number]) changed++;
    });
    expect(shown).toBeGreaterThan(30);
    expect(changed, 'pixels of others').toBe(0);
  });
});

describe('what was said, over eight seeds', () => {
  interface Facts extends Partial<Pick<Scene, 'place' | 'time' | 'weather' | 'season'>> {
    readonly thing: string;
    readonly count: number;
    readonly colour?: string;
  }
  const facts: readonly (readonly [prompt: string, facts: Facts])[] = [
    [
      'five yellow ducks in a row on a pond',
      { thing: 'duck', count: 5, colour: 'yellow', place: 'lily-pond' },
    ],
    ['a blue car in a snowy street', { thing: 'automobile', count: 1, colour: 'blue', season: 'winter' }],
    ['four white sheep on a green hill', { thing: 'ewe', count: 4, colour: 'white', place: 'hills' }],
    ['a green dragon over a castle at night', { thing: 'dragon', count: 1, colour: 'green', time: 'night' }],
    ['six oranges in a bowl', { thing: 'tangerine', count: 6 }],
    ['a blue flamingo by a lake at dusk', { thing: 'flamingo', count: 1, colour: 'blue', time: 'dusk' }],
    [
      'a red boat on the sea in fog',
      { thing: 'sailboat', count: 1, colour: 'red', place: 'sea', weather: 'fog' },
    ],
    ['twelve penguins on the ice', { thing: 'penguin', count: 12, place: 'snow' }],
    [
      'a purple sofa in a living room',
      { thing: 'couch-and-lamp', count: 1, colour: 'purple', place: 'living-room' },
    ],
    ['a yellow umbrella in the rain', { thing: 'umbrella', count: 1, colour: 'yellow', weather: 'rain' }],
    ['three llamas in the desert at sunset', { thing: 'llama', count: 3, place: 'desert', time: 'sunset' }],
    ['a brown horse in a meadow in spring', { thing: 'horse', count: 1, colour: 'brown', season: 'spring' }],
    ['a red bus in the city at night', { thing: 'bus', count: 1, colour: 'red', time: 'night' }],
    ['seven candles on a table', { thing: 'candle', count: 7 }],
    ['two astronauts on the moon', { thing: 'astronaut-figure', count: 2, place: 'moon' }],
    [
      'a white rabbit in a forest in winter',
      { thing: 'rabbit', count: 1, colour: 'white', season: 'winter' },
    ],
    ['nine balloons in the sky', { thing: 'balloon', count: 9, place: 'sky' }],
    ['a red lighthouse at dawn', { thing: 'lighthouse', count: 1, colour: 'red', time: 'dawn' }],
    ['a black dog on the beach', { thing: 'dog', count: 1, colour: 'black', place: 'beach' }],
    ['an orange cat on a sofa', { thing: 'cat', count: 1, colour: 'orange' }],
    ['four green bottles on a shelf', { thing: 'bottle', count: 4, colour: 'green' }],
    ['a blue butterfly in a garden', { thing: 'butterfly', count: 1, colour: 'blue', place: 'garden' }],
    ['a girl in a park in a storm', { thing: 'girl', count: 1, place: 'park', weather: 'storm' }],
    ['eight purple tulips in a vase', { thing: 'tulip', count: 8, colour: 'purple' }],
    ['a horse in falling snow', { thing: 'horse', count: 1, weather: 'snowfall' }],
  ];

  it.each(facts)('%s: holds', (prompt, { thing, count, colour, ...setting }) => {
    for (const seed of SEEDS) {
      const scene = plan(prompt, seed);
      const copies = named(scene).filter(
        (object) => baseOf(object.thing) === thing || object.thing === thing,
      );
      expect(copies, `seed ${seed}`).toHaveLength(count);
      for (const copy of copies) if (colour !== undefined) expect(copy.colour, copy.id).toBe(colour);
      expect(scene, `seed ${seed}`).toMatchObject(setting);
    }
  });

  it.each(['a fox', 'a bicycle', 'a pirate', 'an elephant', 'a girl with a balloon', 'a tractor on a farm'])(
    '%s: is composed in three ways and turned to both sides',
    (prompt) => {
      const scenes = SEEDS.map((seed) => plan(prompt, seed));
      const mains = scenes.map((scene) => named(scene)[0] as SceneObject);
      const layouts = scenes.map(({ horizon }, index) =>
        [horizon * 24, (mains[index] as SceneObject).x * 14].map(Math.round).join(),
      );
      expect(new Set(layouts).size).toBeGreaterThanOrEqual(3);
      expect(new Set(mains.map((main) => main.facing)).size).toBe(2);
    },
  );
});

/** Milliseconds for one small picture on a slow and busy machine: far above what any takes, far below a hang. */
const BUDGET = 30_000;

describe('bad input', () => {
  beforeAll(() => preloadEngine());

  const prompts: Readonly<Record<string, string>> = {
    'no words': '',
    'blanks only': ' \n\t\u3000',
    'thirty thousand characters': 'a red fox beside seven green houses, '.repeat(900).slice(0, 30_000),
    'one endless word': 'x'.repeat(30_000),
    'emoji only': '🐱🌲🌙🔥🚀',
    'punctuation only': '?!... --- ;;; ((( "" “” *** ///',
    'control and bidirectional characters': 'a \u0000fox\u0007 \u202e in \u2066 the\u2069 snow\u200b\ufeff',
    'half a surrogate pair': 'a \ud800 fox \udfff',
    code: 'function draw() { for (let i = 0; i < 10; i++) console.log(i); } // a cat',
    HTML: '<script>alert(1)</script><svg onload="x"><text>a "dog"</text></svg> <b>house</b>',
    'markup to be written': 'a sign that says "</text><image href=\'x\'/>&amp;<text>"',
    base64: Buffer.from('x'.repeat(6000)).toString('base64'),
    'contradictory wishes': 'a sunny night, a black white cat in a snowy desert in summer and winter',
    'a thousand llamas': 'a thousand llamas',
    'absurd numbers': '999999999999999999 cats and -5 dogs and 0 birds and 1e9 trees',
    'unknown words only': 'flurbnix quozzle zibberwock',
    'endless relations': `${'a cat on '.repeat(300)}a mat`,
    "names of an object's own fields": '__proto__ constructor toString hasOwnProperty',
  };

  async function draw(prompt: string, isStrict: boolean): Promise<DrawEvent | undefined> {
    const events: DrawEvent[] = [];
    await drawPicture(
      {
        prompt,
        references: [],
        seed: 3,
        aspectRatio: '4:1',
        imageSize: '512',
        mimeType: 'image/jpeg',
        textAllowed: true,
        isStrict,
      },
      (event) => events.push(event),
      () => {},
    );
    return events.at(-1);
  }

  it.each(Object.entries(prompts))('%s: makes a picture in time', async (_, prompt) => {
    const began = performance.now();
    expect((await draw(prompt, false))?.type).toBe('image');
    expect(performance.now() - began).toBeLessThan(BUDGET);
  });

  it('is refused with a reason by a strict engine', async () => {
    const last = await draw('flurbnix quozzle zibberwock', true);
    expect(last?.type === 'refusal' && last.message).toMatch(/flurbnix/);
  });
});

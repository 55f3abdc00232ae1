import { describe, expect, it } from 'vitest';
import { planScene } from '../plan/plan-scene.ts';
import type { Scene } from '../plan/scene.ts';
import type { EditInstruction, Intent } from '../read/intent.ts';
import { readPrompt } from '../read/read-prompt.ts';
import { editScene } from './edit-scene.ts';
import { isScene } from './is-scene.ts';

function sceneOf(prompt: string): Scene {
  return planScene(readPrompt(prompt, { hasReference: false }), { seed: 3, width: 1376, height: 768 });
}

function intentOf(...edits: (Partial<EditInstruction> & Pick<EditInstruction, 'verb'>)[]): Intent {
  return {
    prompt: '',
    kind: 'edit',
    things: [],
    quoted: [],
    excluded: [],
    unknown: [],
    coverage: 1,
    language: 'en',
    edits: edits.map((edit) => ({ words: edit.verb, things: [], ...edit })),
  };
}

const horse = { thing: 'horse', words: 'horse', match: 'exact', count: 1 } as const;

describe('editing a scene of our own', () => {
  it('adds a thing and changes no other', () => {
    const scene = sceneOf('two llamas in a meadow');
    const { edited, notes, rest } = editScene(scene, intentOf({ verb: 'add', things: [horse] }));
    expect(edited.objects.slice(0, scene.objects.length)).toEqual(scene.objects);
    expect(edited.objects.at(-1)).toMatchObject({ thing: 'horse', support: 'ground', filler: false });
    expect(notes).toHaveLength(1);
    expect(rest.steps).toEqual([]);
    expect(isScene(JSON.parse(JSON.stringify(edited)))).toBe(true);
  });

  it('leaves to the pixels what is no matter of the scene', () => {
    const { notes, rest } = editScene(sceneOf('mountains'), intentOf({ verb: 'adjust', value: 'sepia' }));
    expect(notes).toEqual([]);
    expect(rest.steps).toMatchObject([{ kind: 'adjust', adjustment: 'sepia' }]);
  });

  it('takes a thing out that is there, and only then', () => {
    const scene = sceneOf('three llamas in a meadow');
    const llama = { thing: 'llama', words: 'llamas', match: 'exact', count: 1 } as const;
    const without = editScene(scene, intentOf({ verb: 'remove', things: [llama] })).edited;
    expect(without.objects.some((object) => object.thing === 'llama')).toBe(false);
    const { notes, rest } = editScene(scene, intentOf({ verb: 'remove', things: [horse] }));
    expect(notes).toEqual([]);
    expect(rest.impossible).toHaveLength(1);
  });

  it('stands the new thing on the side that was asked for', () => {
    const scene = sceneOf('a llama in a meadow');
    const llama = scene.objects.find((object) => object.thing === 'llama')!;
    for (const where of ['left', 'right'] as const) {
      const { edited } = editScene(scene, intentOf({ verb: 'add', things: [horse], where }));
      const added = edited.objects.at(-1)!;
      if (where === 'left') expect(added.x).toBeLessThanOrEqual(llama.x);
      else expect(added.x).toBeGreaterThanOrEqual(llama.x);
    }
  });
});

describe('a scene from a picture is not trusted', () => {
  const good = JSON.parse(JSON.stringify(sceneOf('a llama in a meadow'))) as Record<string, unknown>;
  const object = (good['objects'] as Record<string, unknown>[])[0]!;

  it('what the planner made is one', () => {
    expect(isScene(good)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'scene'],
    ['a list', []],
    ['another version', { ...good, version: 2 }],
    ['an unknown place', { ...good, place: 'constructor' }],
    ['an endless horizon', { ...good, horizon: Number.POSITIVE_INFINITY }],
    ['a shape of zero', { ...good, aspect: 0 }],
    ['no objects', { ...good, objects: undefined }],
    ['too many objects', { ...good, objects: Array.from({ length: 5000 }, () => object) }],
    ['an unknown thing', { ...good, objects: [{ ...object, thing: '../../etc/passwd' }] }],
    ['a giant', { ...good, objects: [{ ...object, height: 1000, depth: 0.1 }] }],
    ['an object at no distance', { ...good, objects: [{ ...object, depth: 0 }] }],
    ['a number as text', { ...good, seed: '1' }],
    ['a text without end', { ...good, style: 'x'.repeat(100_000) }],
  ])('%s is refused', (_name, value) => {
    expect(isScene(value)).toBe(false);
  });
});

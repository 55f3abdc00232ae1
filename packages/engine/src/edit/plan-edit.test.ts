import { describe, expect, it } from 'vitest';
import type { EditInstruction, Intent } from '../read/intent.ts';
import { planEdit } from './plan-edit.ts';

function plan(...edits: (Partial<EditInstruction> & Pick<EditInstruction, 'verb'>)[]) {
  const intent: Intent = {
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
  return planEdit(intent);
}

const llama = { thing: 'llama', words: 'llama', match: 'exact', count: 1 } as const;

describe('the plan of an edit', () => {
  it('adds beside by default and wears on top', () => {
    expect(plan({ verb: 'add', things: [llama] }).steps).toMatchObject([{ kind: 'insert', where: 'beside' }]);
    expect(plan({ verb: 'wear', things: [llama] }).steps).toMatchObject([
      { kind: 'insert', where: 'on-top' },
    ]);
    expect(plan({ verb: 'add', things: [llama], where: 'left' }).steps).toMatchObject([{ where: 'left' }]);
  });

  it('keeps the order of the words', () => {
    const steps = plan(
      { verb: 'adjust', value: 'sepia' },
      { verb: 'add', things: [llama] },
      { verb: 'border' },
    ).steps;
    expect(steps.map((step) => step.kind)).toEqual(['adjust', 'insert', 'border']);
  });

  it.each([
    ['crop it to 16:9', '16:9'],
    ['crop to a square', '1:1'],
    ['make it wider', '16:9'],
    ['crop to 4x3', '4:3'],
  ])('%s asks for %s', (words, ratio) => {
    expect(plan({ verb: 'crop', words }).ratio).toBe(ratio);
  });

  it('turns by quarters only', () => {
    expect(plan({ verb: 'rotate', value: -90 }).geometry).toEqual([{ kind: 'rotate', degrees: 270 }]);
    expect(plan({ verb: 'rotate', value: 360 })).toMatchObject({ geometry: [], impossible: [] });
    expect(plan({ verb: 'rotate', value: 45 }).impossible).toHaveLength(1);
  });

  it.each([
    { verb: 'remove', words: 'remove the car' },
    { verb: 'replace', words: 'replace the dog with a cat' },
    { verb: 'recolour', words: 'make the shirt blue' },
    { verb: 'unknown', words: 'make me smile' },
    { verb: 'add', words: 'add a samovar', things: [] },
    { verb: 'write', words: 'write something' },
    { verb: 'adjust', words: 'make it fluffy', value: 'fluffy' },
    { verb: 'background', words: 'a background of cheese', value: 'cheese' },
  ] as const)('$words is called impossible, with a reason', (edit) => {
    const { steps, impossible } = plan(edit);
    expect(steps).toEqual([]);
    expect(impossible).toMatchObject([{ words: edit.words }]);
    expect(impossible[0]?.reason.length).toBeGreaterThan(15);
  });
});

import { describe, expect, it } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const edits = (prompt: string) => readPrompt(prompt, { hasReference: true }).edits;

const TABLE: readonly (readonly [prompt: string, expected: readonly object[]])[] = [
  [
    'Hi, this is a picture of me. Can you add a llama next to me?',
    [{ verb: 'add', where: 'beside', things: [{ thing: 'llama', count: 1 }] }],
  ],
  [
    'add a llama on the left and a llama on the right',
    [
      { verb: 'add', where: 'left', things: [{ thing: 'llama', count: 1 }] },
      { verb: 'add', where: 'right', things: [{ thing: 'llama', count: 1 }] },
    ],
  ],
  ['make it black and white', [{ verb: 'adjust', value: 'black-and-white' }]],
  ['put a red hat on me', [{ verb: 'wear', things: [{ thing: 'top-hat', colour: 'red' }] }]],
  ['give me sunglasses', [{ verb: 'wear', things: [{ thing: 'glasses' }] }]],
  ['remove the background', [{ verb: 'background', value: 'remove' }]],
  ['blur the background', [{ verb: 'background', value: 'blur' }]],
  ['Replace the background with a beach', [{ verb: 'background', value: 'beach' }]],
  ['make it night', [{ verb: 'adjust', value: 'night' }]],
  ['make it snow', [{ verb: 'adjust', value: 'snowfall' }]],
  [
    'add a cat on the left and a tree behind me',
    [
      { verb: 'add', where: 'left', things: [{ thing: 'cat' }] },
      { verb: 'add', where: 'behind', things: [{ thing: 'broadleaf' }] },
    ],
  ],
  ['turn this into a watercolor', [{ verb: 'style', value: 'watercolor' }]],
  ['make it look like an oil painting', [{ verb: 'style', value: 'oil' }]],
  ['rotate 90 degrees', [{ verb: 'rotate', value: 90 }]],
  ['rotate the picture counterclockwise', [{ verb: 'rotate', value: -90 }]],
  ['flip it horizontally', [{ verb: 'flip', value: 'horizontal' }]],
  ['write HELLO at the top', [{ verb: 'write', text: 'HELLO', value: 'top' }]],
  ['Write "Happy Birthday" at the bottom', [{ verb: 'write', text: 'Happy Birthday', value: 'bottom' }]],
  ['crop to 16:9', [{ verb: 'crop', value: '16:9' }]],
  ['crop it to a square', [{ verb: 'crop', value: '1:1' }]],
  ['add a white border', [{ verb: 'border', colour: 'white' }]],
  ['make the car blue', [{ verb: 'recolour', colour: 'blue' }]],
  ['remove the tree', [{ verb: 'remove', things: [{ thing: 'broadleaf' }] }]],
  ['replace the dog with a cat', [{ verb: 'replace', things: [{ thing: 'dog' }, { thing: 'cat' }] }]],
  [
    'make it brighter and add a dog',
    [
      { verb: 'adjust', value: 'brighter' },
      { verb: 'add', things: [{ thing: 'dog' }] },
    ],
  ],
  [
    'add three balloons in the sky',
    [{ verb: 'add', where: 'above', things: [{ thing: 'balloon', count: 3 }] }],
  ],
  ['put a cat on my head', [{ verb: 'add', where: 'on-top', things: [{ thing: 'cat' }] }]],
  ['make the picture warmer', [{ verb: 'adjust', value: 'warmer' }]],
  ['sharpen it a bit', [{ verb: 'adjust', value: 'sharpen', text: 'slight' }]],
  ['zoom out', [{ verb: 'extend' }]],
  ['make me fly', [{ verb: 'unknown' }]],
  ['add a theodolite next to me', [{ verb: 'unknown' }]],
];

describe('reading edit instructions', () => {
  it.each(TABLE)('%s', (prompt, expected) => {
    const found = edits(prompt);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('names the thing it could not understand', () => {
    expect(readPrompt('add a theodolite next to me', { hasReference: true }).unknown).toEqual(['theodolite']);
  });

  it('does not report words of editing as unknown', () => {
    for (const prompt of ['crop to 16:9', 'rotate 90 degrees', 'remove the background', 'make it brighter']) {
      expect(readPrompt(prompt, { hasReference: true }).unknown).toEqual([]);
    }
  });

  it.each([
    ['Generate an image of a sunset over mountains', 'create'],
    ['Create a new picture of a dog', 'create'],
    ['Draw a cat', 'create'],
    ['add a dog to this picture', 'edit'],
    ['Generate a picture of me with a llama', 'edit'],
    ['make it black and white', 'edit'],
  ] as const)('with a picture in the conversation "%s" is to %s', (prompt, kind) => {
    expect(readPrompt(prompt, { hasReference: true }).kind).toBe(kind);
  });

  it('has nothing to edit without a picture', () => {
    expect(readPrompt('add a llama next to me', { hasReference: false })).toMatchObject({
      kind: 'create',
      edits: [],
    });
  });
});

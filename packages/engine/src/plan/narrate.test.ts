import { describe, expect, it } from 'vitest';
import { readPrompt } from '../read/read-prompt.ts';
import { describeOmissions, narrate } from './narrate.ts';
import { planScene } from './plan-scene.ts';

const read = (prompt: string) => readPrompt(prompt, { hasReference: false });
const thoughtsOf = (prompt: string) => {
  const intent = read(prompt);
  return narrate(intent, planScene(intent, { seed: 1, width: 1376, height: 768 }));
};
const textOf = (prompt: string) =>
  thoughtsOf(prompt)
    .map((thought) => thought.text)
    .join('\n');

describe('thoughts', () => {
  it('have a short title and a paragraph each', () => {
    for (const prompt of [
      'a llama',
      'Generate an image of a sunset over mountains',
      'a samovar',
      '',
      'two cats under a tree in the rain',
    ]) {
      const thoughts = thoughtsOf(prompt);
      expect(thoughts.length).toBeGreaterThanOrEqual(3);
      for (const { title, text } of thoughts) {
        expect(title.length).toBeGreaterThan(3);
        expect(title.length).toBeLessThan(60);
        expect(title).not.toMatch(/[\n*]/);
        expect(text.length).toBeGreaterThan(25);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('say what was recognised', () => {
    const text = textOf('three red llamas in a desert at night');
    expect(text).toContain('3 red llamas');
    expect(text).toContain('"desert"');
    expect(text).toContain('"at night"');
  });

  it('say what stands for what', () => {
    expect(textOf('a vicuna')).toContain('For "vicuna" the closest thing in my library is a llama');
    expect(textOf('a river')).toContain('"river"');
    expect(textOf('a photorealistic dog')).toContain('"photorealistic" is only approximated');
  });

  it('say what is left out', () => {
    expect(textOf('a samovar next to a cat')).toContain('samovar');
    expect(textOf('a zombie')).toContain('only a head');
    expect(textOf('a dancing cat')).toContain('"dancing"');
  });

  it('do not invent substitutions', () => {
    expect(thoughtsOf('a llama in a desert')).toHaveLength(3);
  });
});

describe('omissions', () => {
  it('are undefined when the picture shows all that was asked', () => {
    expect(describeOmissions(read('a llama in a desert at night'))).toBeUndefined();
    expect(describeOmissions(read('Generate an image of a sunset over mountains'))).toBeUndefined();
  });

  it('name every word that was not drawn', () => {
    const text = describeOmissions(read('a samovar and a quokka next to a cat'));
    expect(text).toContain('samovar');
    expect(text).toContain('quokka');
  });

  it('call a mood piece a mood piece', () => {
    expect(describeOmissions(read('flibbertigibbet'))).toContain('mood piece');
    expect(describeOmissions(read(''))).toContain('mood piece');
  });

  it('name what was replaced', () => {
    expect(describeOmissions(read('a vicuna'))).toContain('vicuna (drawn as a llama)');
    expect(describeOmissions(read('a fjord'))).toContain('fjord (painted as mountains)');
  });
});

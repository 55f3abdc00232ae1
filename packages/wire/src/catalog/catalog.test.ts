import { describe, expect, it } from 'vitest';
import {
  ASPECT_RATIOS,
  encodeModel,
  encodeModelList,
  estimateTextTokens,
  findModel,
  type ImageModel,
  imageTokens,
  MODELS,
  modelPixels,
} from '../index.ts';

const model = (name: string): ImageModel => {
  const found = findModel(name);
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
};

describe('models', () => {
  it('are found by id, alias and with prefixes', () => {
    for (const known of MODELS) {
      for (const name of [known.id, ...known.aliases]) {
        for (const prefix of ['', 'models/', 'models/models/', '/models/', 'publishers/google/models/']) {
          expect(findModel(prefix + name)).toBe(known);
        }
      }
    }
    expect(model('gemini-3.1-flash-image-preview').id).toBe('gemini-3.1-flash-image');
    for (const name of ['', 'models/', 'gemini', 'gemini-3.1-flash-image-', 'constructor', '__proto__']) {
      expect(findModel(name)).toBeUndefined();
    }
  });

  it('have no name twice', () => {
    const names = MODELS.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('know the tokens and pixels of each size they have', () => {
    for (const known of MODELS) {
      expect(Object.keys(known.imageTokens)).toEqual(known.sizes);
      for (const size of known.sizes) {
        for (const ratio of known.ratios) expect(modelPixels(known, ratio, size).width).toBeGreaterThan(0);
      }
      expect(known.defaultThinkingLevel === undefined).toBe(known.thinkingLevels.length === 0);
    }
    expect(modelPixels(model('gemini-3.1-flash-image'), '16:9', '1K')).toEqual({ width: 1376, height: 768 });
    expect(modelPixels(model('gemini-2.5-flash-image'), '16:9', '1K')).toEqual({ width: 1344, height: 768 });
    expect(model('gemini-3.1-flash-image').ratios).toEqual(ASPECT_RATIOS);
    expect(model('gemini-3-pro-image').ratios).toHaveLength(10);
  });

  it('are encoded as Google does, and for OpenAI clients in the same list', () => {
    expect(encodeModel(model('gemini-3.1-flash-image'))).toMatchObject({
      name: 'models/gemini-3.1-flash-image',
      version: '3.0',
      displayName: 'Nano Banana 2',
      inputTokenLimit: 65_536,
      supportedGenerationMethods: ['generateContent', 'streamGenerateContent', 'countTokens'],
      thinking: true,
    });
    expect(encodeModel(model('gemini-2.5-flash-image'))).not.toHaveProperty('thinking');
    const list = encodeModelList(MODELS);
    expect(list.models.map(({ name }) => name)).toEqual(list.data.map(({ id }) => `models/${id}`));
    expect(list.object).toBe('list');
    expect(list.data[0]).toEqual({
      id: 'gemini-3.1-flash-image',
      object: 'model',
      created: 1_779_926_400,
      owned_by: 'heliograph',
    });
  });
});

describe('tokens', () => {
  it.each([
    ['Generate an image of a sunset over mountains', 8],
    ['Hi, this is a picture of me. Can you add a llama next to me?', 18],
    ['', 0],
    ['   \t ', 0],
    ['a\n\nb', 3],
    ["Don't stop", 2],
    ['2026', 4],
    ['...', 1],
    ['?!', 2],
    ['夕日の山', 3],
    ['해 질 녘의 산', 5],
    ['закат над горами', 5],
    ['🌅🦙', 2],
    ['🇨🇭', 1],
    ['internationalization', 2],
    ['Lorem2ipsum', 3],
  ])('estimates %j as %i', (text, tokens) => {
    expect(estimateTextTokens(text)).toBe(tokens);
  });

  it('grows with the text and stays quick', () => {
    const began = performance.now();
    expect(estimateTextTokens('a sunset over mountains, '.repeat(40_000))).toBe(200_000);
    expect(estimateTextTokens('x'.repeat(1_000_000))).toBe(100_000);
    expect(estimateTextTokens('漢'.repeat(100_000))).toBe(75_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('of pictures depend on the model and the size alone', () => {
    expect(imageTokens(model('gemini-3.1-flash-image'), '1K')).toBe(1120);
    expect(imageTokens(model('gemini-3.1-flash-image'), '512')).toBe(747);
    expect(imageTokens(model('gemini-3.1-flash-image'), '4K')).toBe(2520);
    expect(imageTokens(model('gemini-3-pro-image'), '2K')).toBe(1120);
    expect(imageTokens(model('gemini-2.5-flash-image'), '1K')).toBe(1290);
    expect(imageTokens(model('gemini-3-pro-image'), '512')).toBe(2000);
  });
});

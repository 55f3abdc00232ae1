import { findModel, type ImageModel, MODELS } from '@heliograph/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODALITIES, type Modality } from '../store/tables.ts';
import { chargeTokens, FULL_PRICE_PPM } from './charge.ts';
import { countTokensOfUsage, NO_TOKENS, type TokensByModality } from './count-tokens.ts';
import { createPriceTable, DEFAULT_PRICES, ENGINE_PRICE_MODEL } from './price.ts';

const FLASH = findModel('gemini-3.1-flash-image') as ImageModel;
const prices = createPriceTable([]);

const count = (usage: unknown, pictures = [{ width: 1024, height: 1024 }]) =>
  countTokensOfUsage(usage, FLASH, pictures, undefined);

describe('counting the tokens of a usage', () => {
  it('reads the specification’s last chunk', () => {
    expect(
      count({
        promptTokenCount: 8,
        candidatesTokenCount: 1120,
        totalTokenCount: 1392,
        trafficType: 'ON_DEMAND',
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }],
        candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
        thoughtsTokenCount: 264,
      }),
    ).toEqual({
      tokens: { input_text: 8, input_image: 0, output_text: 0, output_image: 1120, thoughts: 264 },
      isEstimated: false,
    });
  });

  it.each([
    [
      'what the details leave out is text',
      { candidatesTokenCount: 1308, candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1290 }] },
      { output_image: 1290, output_text: 18 },
    ],
    [
      'details that add up to more are believed',
      { candidatesTokenCount: 12, candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }] },
      { output_image: 1120 },
    ],
    [
      'tools count as input, reference pictures as pictures',
      {
        promptTokenCount: 300,
        promptTokensDetails: [{ modality: 'IMAGE', tokenCount: 258 }],
        toolUsePromptTokenCount: 40,
        candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      },
      { input_text: 82, input_image: 258, output_image: 1120 },
    ],
    [
      'counts may be spelt as strings or with a fraction of nothing',
      {
        promptTokenCount: '8',
        thoughtsTokenCount: 1e2,
        candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: '1120' }],
      },
      { input_text: 8, thoughts: 100, output_image: 1120 },
    ],
    [
      'nonsense counts for nothing',
      {
        promptTokenCount: -5,
        candidatesTokenCount: Number.NaN,
        thoughtsTokenCount: 7,
        promptTokensDetails: 'x',
        candidatesTokensDetails: [null, 3, { modality: 'IMAGE', tokenCount: 1120 }],
      },
      { thoughts: 7, output_image: 1120 },
    ],
  ])('%s', (_name, usage, tokens) => {
    expect(count(usage)).toEqual({ tokens: { ...NO_TOKENS, ...tokens }, isEstimated: false });
  });

  it('counts a picture by its pixels when nothing says which tokens were its own', () => {
    const fourK = [{ width: 5504, height: 3072 }];
    expect(count({ promptTokenCount: 8, candidatesTokenCount: 2600 }, fourK)).toEqual({
      tokens: { ...NO_TOKENS, input_text: 8, output_image: 2520, output_text: 80 },
      isEstimated: true,
    });
    expect(count({ promptTokenCount: 8, totalTokenCount: 8 }, fourK)).toMatchObject({
      tokens: { output_image: 2520, output_text: 0 },
      isEstimated: true,
    });
    expect(count({ promptTokenCount: 8, candidatesTokenCount: 30 }, [])).toMatchObject({
      tokens: { output_image: 0, output_text: 30 },
      isEstimated: false,
    });
  });

  it('says when nothing is counted', () => {
    for (const usage of [undefined, null, 'x', {}, { trafficType: 'ON_DEMAND' }, { totalTokenCount: 5 }]) {
      expect(count(usage)).toBeUndefined();
    }
  });

  it('never throws and never counts below zero or beyond what sums can hold', () => {
    const anyCount = fc.oneof(fc.anything(), fc.double(), fc.integer(), fc.string());
    const details = fc.oneof(
      fc.anything(),
      fc.array(fc.record({ modality: fc.constantFrom('TEXT', 'IMAGE', 'VIDEO', 7), tokenCount: anyCount })),
    );
    const usage = fc.record({
      promptTokenCount: anyCount,
      promptTokensDetails: details,
      candidatesTokenCount: anyCount,
      candidatesTokensDetails: details,
      thoughtsTokenCount: anyCount,
    });
    fc.assert(
      fc.property(usage, fc.integer({ min: 0, max: 3 }), (metadata, pictures) => {
        const counted = count(metadata, Array(pictures).fill({ width: 1024, height: 1024 }));
        for (const modality of MODALITIES) {
          const tokens = counted?.tokens[modality] ?? 0;
          expect(Number.isSafeInteger(tokens) && tokens >= 0).toBe(true);
        }
        const charge = chargeTokens(counted?.tokens ?? NO_TOKENS, FLASH.id, prices, FULL_PRICE_PPM);
        expect(Number.isSafeInteger(charge.micros)).toBe(true);
      }),
    );
  });
});

describe('what tokens cost', () => {
  it.each([
    ['gemini-3.1-flash-image', 747, 45_000],
    ['gemini-3.1-flash-image', 1120, 67_000],
    ['gemini-3.1-flash-image', 1680, 101_000],
    ['gemini-3.1-flash-image', 2520, 151_000],
    ['gemini-3-pro-image', 1120, 134_000],
    ['gemini-3-pro-image', 2000, 240_000],
    ['gemini-2.5-flash-image', 1290, 39_000],
    ['gemini-nano-banana-2.1', 1120, 33_600],
  ])('%s: %i tokens of picture cost what the price list says', (model, output_image, micros) => {
    const charge = chargeTokens({ ...NO_TOKENS, output_image }, model, prices, FULL_PRICE_PPM);
    expect(Math.abs(charge.micros - micros)).toBeLessThan(500);
  });

  it('is exact on the specification’s sample', () => {
    const tokens = { ...NO_TOKENS, input_text: 8, output_image: 1120, thoughts: 264 };
    expect(chargeTokens(tokens, FLASH.id, prices, FULL_PRICE_PPM)).toEqual({
      lines: [
        { modality: 'input_text', tokens: 8, micros: 4 },
        { modality: 'output_image', tokens: 1120, micros: 67_200 },
        { modality: 'thoughts', tokens: 264, micros: 792 },
      ],
      micros: 67_996,
    });
  });

  it('rounds half up, each line on its own', () => {
    const table = createPriceTable([{ model: 'm', modality: 'input_text', microsPerMillion: 500_000 }]);
    const of = (input_text: number, ratio: number) =>
      chargeTokens({ ...NO_TOKENS, input_text }, 'm', table, ratio).micros;
    expect([of(1, FULL_PRICE_PPM), of(3, FULL_PRICE_PPM), of(1, 999_999), of(2, 1_500_000)]).toEqual([
      1, 2, 0, 2,
    ]);
  });

  it('agrees with exact arithmetic, grows with every token, and is the sum of its lines', () => {
    const tokens = fc.record(
      Object.fromEntries(MODALITIES.map((modality) => [modality, fc.nat(2_000_000)])) as Record<
        Modality,
        fc.Arbitrary<number>
      >,
    );
    const ratio = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(tokens, ratio, fc.constantFrom(...MODELS), (used: TokensByModality, ratioPpm, model) => {
        const { lines, micros } = chargeTokens(used, model.id, prices, ratioPpm);
        expect(micros).toBe(lines.reduce((sum, line) => sum + line.micros, 0));
        for (const line of lines) {
          const exact =
            (BigInt(line.tokens) *
              BigInt(prices.microsPerMillion(model.id, line.modality)) *
              BigInt(ratioPpm) *
              2n) /
            1_000_000_000_000n;
          expect(BigInt(line.micros)).toBe((exact + 1n) / 2n);
        }
        const more = chargeTokens({ ...used, thoughts: used.thoughts + 1 }, model.id, prices, ratioPpm);
        expect(more.micros).toBeGreaterThanOrEqual(micros);
      }),
    );
  });
});

describe('the price table', () => {
  it('has every model of the catalogue, under its aliases too, and the engine for nothing', () => {
    for (const model of MODELS) {
      for (const name of [model.id, ...model.aliases]) {
        expect(prices.has(name)).toBe(true);
        expect(prices.microsPerMillion(name, 'output_image')).toBeGreaterThan(0);
      }
    }
    expect(MODALITIES.map((modality) => prices.microsPerMillion(ENGINE_PRICE_MODEL, modality))).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(prices.has(ENGINE_PRICE_MODEL)).toBe(true);
    expect(DEFAULT_PRICES).toHaveLength((MODELS.length + 1) * MODALITIES.length);
  });

  it('takes an operator’s prices, by alias too; thoughts follow the price of text until they have their own', () => {
    const alias = FLASH.aliases[0] as string;
    const table = createPriceTable([
      { model: alias, modality: 'output_text', microsPerMillion: 7 },
      { model: 'house-model', modality: 'output_image', microsPerMillion: 9 },
    ]);
    expect(table.microsPerMillion(FLASH.id, 'output_text')).toBe(7);
    expect(table.microsPerMillion(FLASH.id, 'thoughts')).toBe(7);
    expect(table.microsPerMillion(FLASH.id, 'output_image')).toBe(60_000_000);
    expect(table.microsPerMillion('house-model', 'output_image')).toBe(9);
    expect(table.microsPerMillion('house-model', 'thoughts')).toBe(0);
    expect([table.has('house-model'), table.has('another')]).toEqual([true, false]);
    const both = createPriceTable([
      { model: FLASH.id, modality: 'thoughts', microsPerMillion: 3 },
      { model: FLASH.id, modality: 'output_text', microsPerMillion: 7 },
    ]);
    expect(both.microsPerMillion(FLASH.id, 'thoughts')).toBe(3);
  });
});

import { decodeGenerateRequest, findModel, type ImageModel } from '@heliograph/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../store/tables.ts';
import { type Attempted, billGeneration, billOperator } from './bill.ts';
import { chargeTokens, FULL_PRICE_PPM } from './charge.ts';
import { estimateExpected } from './estimate.ts';
import { createPriceTable, ENGINE_PRICE_MODEL } from './price.ts';

const FLASH = findModel('gemini-3.1-flash-image') as ImageModel;
const prices = createPriceTable([]);
const USAGE = {
  promptTokenCount: 8,
  candidatesTokenCount: 1120,
  candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
  thoughtsTokenCount: 264,
};
const WHOLE = [{ width: 1024, height: 1024 }];

function attempted(change: Partial<Attempted> = {}): Attempted {
  return {
    model: FLASH,
    priceModel: FLASH.id,
    usage: USAGE,
    pictures: WHOLE,
    textCharacters: 0,
    thoughtCharacters: 400,
    promptTokens: { text: 8, image: 0 },
    askedSize: undefined,
    ...change,
  };
}

const bill = (outcome: Outcome, change: Partial<Attempted> = {}, ratioPpm = FULL_PRICE_PPM) =>
  billGeneration(outcome, attempted(change), prices, ratioPpm);

describe('the written rule', () => {
  it('complete with a picture: what the wire says, at the group’s ratio', () => {
    expect(bill('complete')).toMatchObject({
      state: 'settled',
      micros: 67_996,
      pictures: 1,
      isEstimated: false,
    });
    expect(bill('complete', {}, 500_000).micros).toBe(2 + 33_600 + 396);
  });

  it('complete without usage: estimated from what was delivered, and marked', () => {
    const { micros, isEstimated, caller } = bill('complete', {
      usage: undefined,
      pictures: [{ width: 2752, height: 1536 }],
    });
    expect({ micros, isEstimated }).toEqual({ micros: 4 + 1680 * 60 + 300, isEstimated: true });
    expect(caller.lines.find(({ modality }) => modality === 'output_image')?.tokens).toBe(1680);
  });

  it('a refusal: prompt and thoughts as the upstream counts them, never tokens of a picture', () => {
    const refused = {
      pictures: [],
      usage: { promptTokenCount: 8, thoughtsTokenCount: 291, totalTokenCount: 299 },
    };
    expect(bill('complete', refused)).toMatchObject({ state: 'settled', micros: 4 + 873, pictures: 0 });
    expect(bill('complete', { pictures: [] })).toMatchObject({
      state: 'settled',
      micros: 4 + 792,
      operator: { micros: 67_200 },
    });
    expect(bill('complete', { pictures: [], usage: undefined })).toMatchObject({
      state: 'released',
      micros: 0,
    });
  });

  it('an answer in words is paid for', () => {
    const words = { pictures: [], usage: undefined, textCharacters: 4000, thoughtCharacters: 0 };
    expect(bill('complete', words)).toMatchObject({ state: 'settled', micros: 3004, isEstimated: true });
  });

  it.each(['failed', 'truncated', 'interrupted'] as const)(
    '%s: free without a whole picture, the operator’s as far as counted; paid with one',
    (outcome) => {
      expect(bill(outcome, { pictures: [] })).toMatchObject({
        state: 'released',
        micros: 0,
        operator: { micros: 67_996 },
      });
      expect(bill(outcome)).toMatchObject({ state: 'settled', micros: 67_996, pictures: 1 });
      expect(bill(outcome, { usage: undefined })).toMatchObject({
        state: 'settled',
        micros: 4 + 67_200 + 300,
        isEstimated: true,
      });
    },
  );

  it('cancelled: what the upstream had counted, and whole pictures', () => {
    expect(bill('cancelled', { pictures: [], usage: undefined, textCharacters: 90 })).toMatchObject({
      state: 'released',
    });
    expect(
      bill('cancelled', { pictures: [], usage: { promptTokenCount: 8, thoughtsTokenCount: 100 } }),
    ).toMatchObject({
      state: 'settled',
      micros: 304,
    });
    expect(bill('cancelled').micros).toBe(67_996);
  });

  it('the engine’s pictures cost nothing but are counted', () => {
    expect(bill('complete', { priceModel: ENGINE_PRICE_MODEL })).toMatchObject({
      state: 'settled',
      micros: 0,
      pictures: 1,
      caller: { lines: [{ tokens: 8 }, { tokens: 1120 }, { tokens: 264 }] },
    });
  });

  it('nobody pays twice: the two bills add up to what the upstream counted', () => {
    const outcome = fc.constantFrom<Outcome>('complete', 'failed', 'truncated', 'cancelled', 'interrupted');
    const usage = fc.record({
      promptTokenCount: fc.nat(5000),
      candidatesTokensDetails: fc.tuple(
        fc.record({ modality: fc.constant('TEXT'), tokenCount: fc.nat(5000) }),
        fc.record({ modality: fc.constant('IMAGE'), tokenCount: fc.integer({ min: 1, max: 5000 }) }),
      ),
      thoughtsTokenCount: fc.nat(5000),
    });
    fc.assert(
      fc.property(outcome, usage, fc.boolean(), (ended, counted, hasPicture) => {
        const attempt = attempted({ usage: counted, pictures: hasPicture ? WHOLE : [] });
        const result = billGeneration(ended, attempt, prices, FULL_PRICE_PPM);
        expect(result.caller.micros + result.operator.micros).toBe(billOperator(attempt, prices).micros);
        expect(result.micros).toBe(result.caller.micros);
        if (result.state === 'released') expect(result.micros).toBe(0);
        if (!hasPicture)
          expect(result.caller.lines.some(({ modality }) => modality === 'output_image')).toBe(false);
      }),
    );
  });
});

describe('what is reserved', () => {
  const expected = (config: object, model = FLASH) =>
    estimateExpected(decodeGenerateRequest({ generationConfig: config }), model, { text: 8, image: 1120 });

  it('follows size, number and thinking of the request', () => {
    expect(expected({})).toMatchObject({
      pictures: 1,
      tokens: { input_text: 8, input_image: 1120, output_image: 1120, thoughts: 500 },
    });
    expect(expected({ imageConfig: { imageSize: '4K' } }).tokens.output_image).toBe(2520);
    expect(expected({ imageConfig: { imageSize: 'vast' } }).tokens.output_image).toBe(1120);
    expect(expected({ candidateCount: 3 })).toMatchObject({ pictures: 3, tokens: { output_image: 3360 } });
    expect(expected({ candidateCount: 1_000_000_000 }).pictures).toBe(8);
    expect(expected({ thinkingConfig: { thinkingLevel: 'high' } }).tokens.thoughts).toBe(4000);
    expect(expected({ responseModalities: ['TEXT'] })).toMatchObject({
      pictures: 0,
      tokens: { output_image: 0 },
    });
    const old = findModel('gemini-2.5-flash-image') as ImageModel;
    expect(expected({}, old).tokens).toMatchObject({ output_image: 1290, thoughts: 0 });
  });

  it('is not less than what the specification’s sample costs', () => {
    const reserved = chargeTokens(expected({}).tokens, FLASH.id, prices, FULL_PRICE_PPM).micros;
    expect(reserved).toBeGreaterThanOrEqual(67_996);
    expect(reserved).toBeLessThan(75_000);
  });
});

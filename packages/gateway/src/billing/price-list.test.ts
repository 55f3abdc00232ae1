import { describe, expect, it, vi } from 'vitest';
import type { Price } from '../store/prices.ts';
import { createPriceList } from './price-list.ts';

const priceOf = (microsPerMillion: number): Price => ({
  model: 'house-model',
  modality: 'output_image',
  microsPerMillion,
});

function setUp() {
  const state = { now: 0, price: 1, isDown: false, reads: 0 };
  const reportFault = vi.fn();
  const reportUnpriced = vi.fn();
  const list = createPriceList({
    async listPrices() {
      state.reads++;
      const { price, isDown } = state;
      await Promise.resolve();
      if (isDown) throw new Error('down');
      return [priceOf(price)];
    },
    reportFault,
    reportUnpriced,
    steadyNow: () => state.now,
  });
  const current = () => list.current().microsPerMillion('house-model', 'output_image');
  return { list, state, current, reportFault, reportUnpriced };
}

describe('the price list', () => {
  it('is read again after a second, behind whoever asks', async () => {
    const { list, state, current } = setUp();
    await list.load();
    state.price = 2;
    state.now = 999;
    expect(current()).toBe(1);
    expect(state.reads).toBe(1);
    state.now = 1_000;
    expect(current()).toBe(1);
    await vi.waitFor(() => expect(current()).toBe(2));
    expect(state.reads).toBe(2);
  });

  it('sees a change that was made while it was being read', async () => {
    const { list, state, current } = setUp();
    const early = list.load();
    state.price = 2;
    await list.load();
    expect(current()).toBe(2);
    await early;
    expect(current()).toBe(2);
  });

  it('tells once of a model that has no price', async () => {
    const { list, reportUnpriced } = setUp();
    await list.load();
    for (const model of ['house-model', 'gift', 'heliograph-engine', 'gift']) {
      expect(list.current().microsPerMillion(model, 'thoughts')).toBe(0);
    }
    expect(reportUnpriced.mock.calls).toEqual([['gift']]);
  });

  it('goes on with the last known prices, and says so', async () => {
    const { list, state, current, reportFault } = setUp();
    await list.load();
    state.isDown = true;
    state.now = 1_000;
    expect(current()).toBe(1);
    await vi.waitFor(() => expect(reportFault).toHaveBeenCalledTimes(1));
    expect(current()).toBe(1);
    expect(state.reads).toBe(2);
    await expect(list.load()).rejects.toThrow('down');
  });
});

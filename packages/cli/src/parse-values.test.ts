import { describe, expect, it } from 'vitest';
import { formatDollars } from './format-values.ts';
import {
  parseCount,
  parseDollars,
  parseDuration,
  parseList,
  parseModelNames,
  parseModels,
  parseMoment,
} from './parse-values.ts';

const NOW = Date.UTC(2026, 10, 5, 12);

describe('dollars', () => {
  it.each([
    ['0', 0],
    ['2.50', 2_500_000],
    ['$1', 1_000_000],
    ['0.000001', 1],
    ['0.1', 100_000],
    // 1.1 * 1,000,000 is not a whole number of floats.
    ['1.1', 1_100_000],
    ['999999999.999999', 999_999_999_999_999],
    ['none', null],
  ])('%s are %s micro-dollars', (text, micros) => {
    expect(parseDollars(text, '--budget-day')).toBe(micros);
  });

  it.each(['', '-1', '1,5', '1.1234567', 'five', '1e3', '.5', '9999999999'])('%j are none', (text) => {
    expect(() => parseDollars(text, '--budget-day')).toThrow(/^--budget-day must be dollars/);
  });

  it('are shown with two to six decimals', () => {
    expect([0, 1, 100_000, 1_230_000, 60_000_000, 1_234_567].map(formatDollars)).toEqual([
      '$0.00',
      '$0.000001',
      '$0.10',
      '$1.23',
      '$60.00',
      '$1.234567',
    ]);
  });
});

describe('numbers and times', () => {
  it('are read with their units', () => {
    expect(parseCount('60', '--concurrent')).toBe(60);
    expect(parseCount('none', '--concurrent')).toBeNull();
    expect(['500ms', '30s', '5m', '2h', '1d'].map((text) => parseDuration(text, '--idle-timeout'))).toEqual([
      500, 30_000, 300_000, 7_200_000, 86_400_000,
    ]);
    expect(() => parseCount('1.5', '--concurrent')).toThrow('--concurrent');
    expect(() => parseDuration('5', '--idle-timeout')).toThrow('--idle-timeout');
  });

  it('are moments from now, ago, or dates', () => {
    expect(parseMoment('90d', '--expires', NOW, 1)).toBe('2027-02-03T12:00:00.000Z');
    expect(parseMoment('24h', '--since', NOW, -1)).toBe('2026-11-04T12:00:00.000Z');
    expect(parseMoment('2027-01-31', '--expires', NOW, 1)).toBe('2027-01-31T00:00:00.000Z');
    for (const text of ['soon', '', '999999999d', '90']) {
      const parse = () => parseMoment(text, '--expires', NOW, 1);
      // A bare number is a year to Date.parse; nobody means that.
      expect(parse).toThrow(/^--expires must be a time/);
    }
  });
});

describe('lists', () => {
  it('are words with commas between them; all is null', () => {
    expect(parseList(' a, b,,c ')).toEqual(['a', 'b', 'c']);
    expect(parseModels('all')).toBeNull();
    expect(parseModels('nano-banana')).toEqual(['nano-banana']);
  });

  it('of models map our names to the upstream’s', () => {
    expect(parseModelNames('nano-banana=x, gemini-3-pro-image ,new-one,a=b=c')).toEqual({
      'gemini-2.5-flash-image': 'x',
      'gemini-3-pro-image': 'gemini-3-pro-image',
      'new-one': 'new-one',
      a: 'b=c',
    });
    expect(parseModelNames('all')).toBeNull();
  });
});

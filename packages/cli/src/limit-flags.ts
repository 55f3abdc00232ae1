import type { ArgsDef } from 'citty';
import type { Given } from './admin-command.ts';
import { parseCount } from './parse-values.ts';

export const LIMIT_FLAGS = {
  'requests-per-minute': { type: 'string', description: 'Requests a minute, or "none"', valueHint: 'count' },
  concurrent: { type: 'string', description: 'Generations at once, or "none"', valueHint: 'count' },
  'pictures-per-day': { type: 'string', description: 'Pictures a day (UTC), or "none"', valueHint: 'count' },
} as const satisfies ArgsDef;

export interface Limits {
  readonly requestsPerMinute: number | null;
  readonly concurrent: number | null;
  readonly picturesPerDay: number | null;
}

const MEMBERS = {
  'requests-per-minute': 'requestsPerMinute',
  concurrent: 'concurrent',
  'pictures-per-day': 'picturesPerDay',
} as const;

/** The limits that were given, as the API takes them; undefined when none was. */
export function readLimits(given: Given): Partial<Limits> | undefined {
  const limits = Object.entries(MEMBERS).flatMap(([flag, member]) => {
    const text = given[flag];
    return typeof text === 'string' ? [[member, parseCount(text, `--${flag}`)] as const] : [];
  });
  return limits.length === 0 ? undefined : Object.fromEntries(limits);
}

/** `60/min 4 at once`, or a dash. */
export function formatLimits(limits: Limits): string {
  const words = [
    ...(limits.requestsPerMinute === null ? [] : [`${limits.requestsPerMinute}/min`]),
    ...(limits.concurrent === null ? [] : [`${limits.concurrent} at once`]),
    ...(limits.picturesPerDay === null ? [] : [`${limits.picturesPerDay} pictures/day`]),
  ];
  return words.join(', ') || '-';
}

import { findModel } from '@heliograph/wire';
import { UsageError } from './usage-error.ts';

const MICROS_DECIMALS = 6;

/** Dollars as they are typed (`2.50`) in micro-dollars, without going through a float; `none` is null. */
export function parseDollars(text: string, flag: string): number | null {
  if (text === 'none') {
    return null;
  }
  const [, whole, fraction = ''] = /^\$?(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) {
    throw new UsageError(
      `${flag} must be dollars such as 2.50 (at most six decimals), or "none", but is "${text}"`,
    );
  }
  return Number(whole + fraction.padEnd(MICROS_DECIMALS, '0'));
}

/** A whole number; `none` is null. */
export function parseCount(text: string, flag: string): number | null {
  if (text === 'none') {
    return null;
  }
  if (!/^-?\d{1,12}$/.test(text)) {
    throw new UsageError(`${flag} must be a whole number, but is "${text}"`);
  }
  return Number(text);
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `300s`, `5m`, `90d` in milliseconds; undefined when it is none of those. */
function readDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNIT_MS[unit ?? ''] ?? 0);
}

export function parseDuration(text: string, flag: string): number {
  const duration = readDuration(text);
  if (duration === undefined) {
    throw new UsageError(`${flag} must be a time such as 500ms, 30s or 5m, but is "${text}"`);
  }
  return duration;
}

/** A moment: a date, or so long from `now` in the direction given (-1: ago). RFC 3339. */
export function parseMoment(text: string, flag: string, now: number, direction: 1 | -1): string {
  const duration = readDuration(text);
  const isDate = /^\d{4}-\d{2}/.test(text);
  const at = duration === undefined ? (isDate ? Date.parse(text) : Number.NaN) : now + direction * duration;
  if (Number.isNaN(at) || Math.abs(at) > 8.64e15) {
    throw new UsageError(
      `${flag} must be a time such as ${direction === 1 ? '12h or 90d from now' : '24h or 7d ago'}, or a date (2027-01-31), but is "${text}"`,
    );
  }
  return new Date(at).toISOString();
}

/** Words with commas between them. */
export function parseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Names of models; `all` is null. */
export function parseModels(text: string): readonly string[] | null {
  return text === 'all' ? null : parseList(text);
}

/** `a=b,c`: our model `a` is called `b` by the upstream, `c` the same; `all` is null. */
export function parseModelNames(text: string): Readonly<Record<string, string>> | null {
  if (text === 'all') {
    return null;
  }
  return Object.fromEntries(
    parseList(text).map((pair) => {
      const [, ours = pair, theirs] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      const id = findModel(ours.trim())?.id ?? ours.trim();
      return [id, theirs?.trim() ?? id];
    }),
  );
}

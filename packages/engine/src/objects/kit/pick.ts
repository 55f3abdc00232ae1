import type { HeroOptions } from '../hero.ts';

/** One of a list, by the copy's own chance. */
export function pick<T>(random: HeroOptions['random'], purpose: string, list: readonly [T, ...T[]]): T {
  return list[Math.min(list.length - 1, Math.floor(random(purpose) * list.length))] ?? list[0];
}

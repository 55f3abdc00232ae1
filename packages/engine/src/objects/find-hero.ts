import type { Hero } from './hero.ts';
import { HEROES } from './hero-registry.ts';

const byKey = new Map(HEROES.map((hero) => [hero.key, hero]));

export function findHero(key: string): Hero | undefined {
  return byKey.get(key);
}

export function listHeroes(): readonly Hero[] {
  return HEROES;
}

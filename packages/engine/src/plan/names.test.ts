import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listHeroes } from '../objects/find-hero.ts';
import { STYLES } from '../style/style-registry.ts';
import { PLACES } from './place-registry.ts';

const source = new URL('../', import.meta.url).pathname;

/** Where things, places and styles are defined, and the tables about icons that have no file of their own. */
const DEFINITIONS =
  /^(objects\/|plan\/(places|frames|fillers|rooms|streets)\/|style\/|read\/|edit\/|.*\.test\.ts$|.*registry\.ts$)/;

const names = new Set([
  ...PLACES.map((place) => place.name),
  ...listHeroes().map((hero) => hero.key),
  ...STYLES.map((style) => style.name),
]);

/** Something named like a place, thing or style compared with a name. */
const COMPARED =
  /(?:place|thing|style|hero|key)(?:\.(?:name|value|key|thing))?\)?\s*[!=]==\s*'([a-z0-9-]+)'/gi;

describe('names', () => {
  it('of places, heroes and styles decide nothing outside their definitions', () => {
    const found: string[] = [];
    for (const entry of readdirSync(source, { recursive: true })) {
      const file = String(entry).split(path.sep).join('/');
      if (!file.endsWith('.ts') || DEFINITIONS.test(file)) continue;
      const text = readFileSync(path.join(source, file), 'utf8');
      for (const [, name] of text.matchAll(COMPARED))
        if (names.has(name ?? '')) found.push(`${file}: ${name}`);
    }
    expect(found).toEqual([]);
  });

  it('of places are unique, and no two places claim one word', () => {
    expect(new Set(PLACES.map((place) => place.name)).size).toBe(PLACES.length);
    const owners = new Map<string, string>();
    for (const place of PLACES) {
      for (const word of place.words) {
        expect(owners.get(word) ?? place.name, word).toBe(place.name);
        owners.set(word, place.name);
      }
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareGoldens } from './goldens/compare-goldens.ts';
import { type Golden, measureGolden } from './goldens/measure-golden.ts';

const folder = new URL('../goldens/', import.meta.url);
const goldens = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.slice(0, -'.json'.length), readGolden(file)] as const);

function readGolden(file: string): Golden {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden;
}

function look(name: string, { prompt, ratio, seed }: Golden): string {
  return [
    `Look: npm run gallery -- --prompt ${JSON.stringify(prompt)} --ratio ${ratio} --seed ${seed}`,
    `If it is better so: npx tsc -b packages/engine && node packages/engine/scripts/accept-goldens.mjs ${name}`,
  ].join('\n');
}

describe('accepted pictures', () => {
  it.each(goldens)('%s is drawn as it was accepted', (name, golden) => {
    const faults = compareGoldens(golden, measureGolden(golden));
    expect(faults, `${name}: ${faults.join('; ')}.\n${look(name, golden)}`).toEqual([]);
  });
});

describe('comparing', () => {
  const [, golden] = goldens[0] as (typeof goldens)[number];
  const id = Object.keys(golden.named)[0] ?? '';

  it.each([
    ['a thing that is gone', { named: {} }, /is gone/],
    ['a thing that came', { named: { ...golden.named, 'ghost-1': 40 } }, /ghost-1 is new/],
    ['a thing that shrank', { named: { ...golden.named, [id]: 1 } }, /instead of/],
    [
      'a moved thing',
      { ids: golden.ids.map((row) => row.slice(9) + row.slice(0, 9)) },
      /cells show the same/,
    ],
    ['another light', { blocks: golden.blocks.map((row) => row.replaceAll(/\b./g, '0')) }, /on the average/],
    [
      'a stain',
      { blocks: golden.blocks.map((row, at) => (at === 7 ? `00ff00${row.slice(6)}` : row)) },
      /block 56/,
    ],
    ['lost edges', { edges: golden.edges.map((row) => row.replaceAll('#', '.')) }, /edges/],
  ] as const)('notices %s', (_, change, message) => {
    expect(compareGoldens(golden, { ...golden, ...change }).join()).toMatch(message);
  });
});

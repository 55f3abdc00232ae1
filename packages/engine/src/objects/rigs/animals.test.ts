import { describe, expect, it } from 'vitest';
import { listHeroes } from '../find-hero.ts';
import type { Hero, HeroArt } from '../hero.ts';
import { renderSvg } from '../render-svg.ts';

const animals = listHeroes().filter(({ kind, poses }) => kind === 'animal' && poses !== undefined);

function draw(hero: Hero, more: Partial<Parameters<Hero['draw']>[0]>): HeroArt {
  return hero.draw({
    random: () => 0.5,
    form: 0,
    colour: undefined,
    material: undefined,
    age: undefined,
    pose: undefined,
    wears: [],
    traits: {},
    season: 'summer',
    lit: false,
    ...more,
  });
}

/** y of the lowest painted row, in drawing units. */
function lowestOf({ width, height, body }: HeroArt): number {
  const side = 120;
  const { data } = renderSvg(body, { x: 0, y: 0, width, height }, side, side);
  for (let y = side - 1; y >= 0; y--)
    for (let x = 0; x < side; x++)
      if ((data[(y * side + x) * 4 + 3] as number) > 60) return ((y + 1) / side) * height;
  return 0;
}

describe('animals', () => {
  it('stand, sit and lie on the ground with what is lowest of them', () => {
    const afloat: string[] = [];
    for (const hero of animals)
      for (const pose of hero.poses ?? []) {
        if (!['standing', 'walking', 'sitting', 'lying', 'eating'].includes(pose) || hero.support === 'air')
          continue;
        const art = draw(hero, { pose });
        const off = Math.abs(lowestOf(art) - (art.foot ?? art.height)) / art.height;
        if (off > 0.1) afloat.push(`${hero.key} ${pose} ${off.toFixed(2)}`);
      }
    expect(afloat).toEqual([]);
  });

  it('have their eyes in their heads', () => {
    for (const hero of animals)
      for (const form of [0, 1]) {
        const { head, eyes } = draw(hero, { form }).anchors ?? {};
        if (!head || !eyes) continue;
        for (const [x, y] of eyes)
          expect(Math.hypot(x - head.x, y - head.y) / head.radius, `${hero.key} ${form}`).toBeLessThan(1.9);
      }
  });

  it('have larger heads for their bodies when they are young', () => {
    for (const key of ['dog', 'horse', 'cow', 'lion-body', 'elephant', 'duck']) {
      const hero = animals.find((animal) => animal.key === key) as Hero;
      const share = (art: HeroArt) => (art.anchors?.head?.radius ?? 0) / art.width;
      expect(share(draw(hero, { age: 'young' })), key).toBeGreaterThan(share(draw(hero, {})) * 1.08);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Rgb } from '../base/raster.ts';
import { MATERIALS } from '../read/intent.ts';
import { artOf, type ThingOptions } from './art.ts';
import { listHeroes } from './find-hero.ts';
import type { Anchors, Box, Hero, HeroArt, Point } from './hero.ts';
import type { Pose } from './pose.ts';
import { renderSvg } from './render-svg.ts';

const heroes = listHeroes();

/** Draws with an unusual wish for everything, so that no branch stays unseen. */
function drawHero(hero: Hero, more: Partial<Parameters<Hero['draw']>[0]> = {}): HeroArt {
  return hero.draw({
    random: (purpose) => spread(`${hero.key}${purpose}`),
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

function spread(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  return (Math.imul(hash, 2654435761) >>> 0) / 2 ** 32;
}

/** Figures share one rig and its postures: each shows a few of them, all of them together every one. */
function posesOf({ poses = [], kind, key }: Hero): readonly Pose[] {
  const turn = Math.floor(spread(key) * 6);
  return kind === 'person' ? poses.filter((_, index) => index % 6 === turn) : poses;
}

/** Every kind of drawing that a hero knows. */
function variantsOf(hero: Hero): { name: string; art: HeroArt }[] {
  const variants: { name: string; art: HeroArt }[] = [];
  const add = (name: string, more: Parameters<typeof drawHero>[1]) =>
    variants.push({ name: `${hero.key} ${name}`, art: drawHero(hero, more) });
  for (let form = 0; form < (hero.forms ?? 1); form++) {
    add(`form ${form}`, { form });
    add(`form ${form} in winter, lit, old`, { form, season: 'winter', lit: true, age: 'old' });
  }
  for (const pose of posesOf(hero)) add(pose, { pose });
  for (const material of hero.materials ?? []) add(material, { material });
  add('red, new', { colour: [200, 40, 40], age: 'new', season: 'spring' });
  return variants;
}

function textOf({ body, glow = '', front = '' }: HeroArt): string {
  return body + front + glow;
}

function pointsOf(anchors: Anchors): Point[] {
  const corners = (box: Box | undefined): Point[] =>
    box
      ? [
          [box.x, box.y],
          [box.x + box.width, box.y + box.height],
        ]
      : [];
  return [
    ...(anchors.tops ?? []).flatMap(({ x1, x2, y }): Point[] => [
      [x1, y],
      [x2, y],
    ]),
    ...(anchors.seat ? [anchors.seat] : []),
    ...(anchors.head ? [[anchors.head.x, anchors.head.y] as const] : []),
    ...(anchors.eyes ?? []),
    ...(anchors.grips ?? []),
    ...(anchors.hang ?? []),
    ...(anchors.lean
      ? [[anchors.lean.x, anchors.lean.y1] as const, [anchors.lean.x, anchors.lean.y2] as const]
      : []),
    ...corners(anchors.inside),
    ...corners(anchors.label),
  ];
}

/** Share of the painted pixels that lie outside the drawing's box, where they are cut off. */
function outsideShare({ width, height, body, front = '' }: HeroArt): number {
  const margin = 0.25;
  const side = 48;
  const raster = renderSvg(
    body + front,
    {
      x: -width * margin,
      y: -height * margin,
      width: width * (1 + 2 * margin),
      height: height * (1 + 2 * margin),
    },
    side,
    side,
  );
  const first = (side * margin) / (1 + 2 * margin);
  const isInside = (at: number) => at >= Math.floor(first) - 1 && at <= Math.ceil(side - first);
  let outside = 0;
  let all = 0;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const alpha = raster.data[(y * side + x) * 4 + 3] as number;
      all += alpha;
      if (!isInside(x) || !isInside(y)) outside += alpha;
    }
  }
  return outside / Math.max(1, all);
}

/** Mean colour and share of painted pixels of a drawing. */
function lookOf({ width, height, body, front = '' }: HeroArt): { mean: Rgb; covered: number } {
  const raster = renderSvg(body + front, { x: 0, y: 0, width, height }, 64, 64);
  const sum = [0, 0, 0];
  let weight = 0;
  for (let at = 0; at < raster.data.length; at += 4) {
    const alpha = raster.data[at + 3] as number;
    for (let channel = 0; channel < 3; channel++)
      sum[channel] = (sum[channel] as number) + (raster.data[at + channel] as number) * alpha;
    weight += alpha;
  }
  const mean = sum.map((value) => value / Math.max(1, weight));
  return { mean: [mean[0] ?? 0, mean[1] ?? 0, mean[2] ?? 0], covered: weight / 255 / (64 * 64) };
}

describe('every hero', () => {
  it('has a key and words of its own', () => {
    expect(new Set(heroes.map(({ key }) => key)).size).toBe(heroes.length);
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { key, words } of heroes) {
      expect(words.length, key).toBeGreaterThan(0);
      for (const word of new Set(words)) {
        const owner = owners.get(word);
        if (owner !== undefined) shared.push(`"${word}" of ${owner} and ${key}`);
        owners.set(word, key);
      }
    }
    expect(shared).toEqual([]);
  });

  it('draws sound SVG in every form, pose and material', () => {
    for (const hero of heroes) {
      for (const { name, art } of variantsOf(hero)) {
        const text = textOf(art);
        expect(/NaN|undefined|Infinity|\[object/.exec(text)?.[0], name).toBeUndefined();
        if (hero.kind !== 'plant' && hero.kind !== 'nature')
          expect(art.body.length, `${name} is too long`).toBeLessThan(60_000);
        expect(text, name).not.toMatch(/<(?:filter|mask|image|script|foreignObject|use)\b/);
        expect(art.foot ?? 0, name).toBeLessThanOrEqual(art.height);
        const astray = pointsOf(art.anchors ?? {}).filter(
          ([x, y]) => !(x >= 0 && x <= art.width && y >= 0 && y <= art.height),
        );
        expect(astray, `${name}: anchors outside its box`).toEqual([]);
        if (hero.holds) expect(art.anchors?.inside, `${name} holds nothing`).toBeDefined();
      }
    }
  });

  it('stays inside its box and fills some of it', () => {
    for (const hero of heroes) {
      for (let form = 0; form < (hero.forms ?? 1); form++) {
        const art = drawHero(hero, { form });
        expect(outsideShare(art), `${hero.key} form ${form} is cut off`).toBeLessThan(0.004);
        expect(lookOf(art).covered, `${hero.key} form ${form}`).toBeGreaterThan(0.02);
      }
    }
  });

  it('draws its forms and poses differently', () => {
    for (const hero of heroes) {
      const bodies = Array.from({ length: hero.forms ?? 1 }, (_, form) => drawHero(hero, { form }).body);
      expect(new Set(bodies).size, hero.key).toBe(bodies.length);
      const posed = (hero.poses ?? []).map((pose) => drawHero(hero, { pose }).body);
      expect(new Set(posed).size, `poses of ${hero.key}`).toBe(posed.length);
      for (const [word, form] of Object.entries(hero.wordForms ?? {})) {
        expect([...hero.words, ...(hero.kindOf ?? [])], `${hero.key} has no word "${word}"`).toContain(word);
        expect(form, word).toBeLessThan(hero.forms ?? 1);
      }
      for (const material of hero.materials ?? []) expect(MATERIALS).toContain(material);
    }
  });

  it('turns to the side that was asked for', () => {
    for (const { key, facing } of heroes) {
      const facingOf = (wanted: NonNullable<ThingOptions['facing']>) =>
        artOf(key, { facing: wanted }).flipped;
      expect(facingOf('left'), key).toBe(facing === 'right');
      expect(facingOf('right'), key).toBe(facing !== 'right');
    }
  });

  it('comes with two forms', () => {
    const single = heroes.filter(({ forms = 1 }) => forms < 2).map(({ key }) => key);
    expect(single).toEqual([]);
  });
});

/** A made thing takes the colour that was asked for; what is alive or bare nature has its own. */
describe('a vehicle', () => {
  it.each(heroes.filter(({ kind }) => kind === 'vehicle').map((hero) => [hero.key, hero] as const))(
    '%s takes the wanted colour',
    (_, hero) => {
      const red = lookOf(drawHero(hero, { colour: [205, 40, 40] })).mean;
      const blue = lookOf(drawHero(hero, { colour: [40, 70, 205] })).mean;
      expect(red[0] - blue[0]).toBeGreaterThan(8);
      expect(blue[2] - red[2]).toBeGreaterThan(8);
    },
  );
});

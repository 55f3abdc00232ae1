import { scaleRgb } from '../../base/colour.ts';
import { randomOf } from '../../base/random.ts';
import { findThingByKey } from '../../objects/things.ts';
import { boxOf, overlaps } from '../object-box.ts';
import type { PlaceContext } from '../place.ts';
import type { SceneObject } from '../scene.ts';
import type { Front, Lamp, StreetSet } from '../scene-set.ts';
import type { Range, StreetRecipe } from './street-recipe.ts';

/** Metres of street that are built. */
const longest = 110;
const lampHeight = 4.2;

/** A street after its recipe: fronts, colours and lamps decided by the seed. */
export function buildStreet(recipe: StreetRecipe, context: PlaceContext): StreetSet {
  const { seed, camera, aspect, setting, named } = context;
  const draw = ([least, most]: Range, purpose: string) =>
    least + (most - least) * randomOf(seed, 'street', purpose);
  const roadWidth = draw(recipe.roadWidth, 'road');
  const pavementWidth = draw(recipe.pavementWidth, 'pavement');
  const far = Math.max(
    0,
    ...named.filter((object) => object.support !== 'air').map((object) => object.depth),
  );
  const isAcross = recipe.layout === 'across';
  const offset = (randomOf(seed, 'street', 'offset') - 0.5) * roadWidth * 0.35;
  const half = roadWidth / 2 + pavementWidth;
  const from = isAcross
    ? far === 0
      ? 19
      : Math.max(far + 5, 8)
    : Math.max(1.2, ((half - Math.abs(offset)) * 2 * camera.focal) / aspect - 9);
  const isWet = setting.weather === 'rain' || setting.weather === 'storm';
  const width = isAcross ? (from * aspect) / camera.focal + 8 : longest;
  const row = (side: string) => buildRow(recipe, width, seed, side);
  return {
    kind: 'street',
    layout: recipe.layout ?? 'along',
    roadWidth,
    pavementWidth,
    offset,
    road: recipe.road,
    pavement: recipe.pavement,
    markings: recipe.markings,
    left: row('left'),
    right: isAcross ? [] : row('right'),
    from,
    end: recipe.ends[Math.floor(randomOf(seed, 'street', 'end') * recipe.ends.length)]!,
    wet: isWet ? 0.9 : (recipe.wet ?? 0),
    lamps: lampsOf(recipe, { roadWidth, pavementWidth, offset, from, isAcross }),
    bunting: randomOf(seed, 'street', 'bunting') < (recipe.bunting ?? 0),
    seed: Math.floor(randomOf(seed, 'street', 'seed') * 9000),
  };
}

function buildRow(recipe: StreetRecipe, length: number, seed: number, side: string): readonly Front[] {
  const fronts: Front[] = [];
  let at = 0;
  let last = -1;
  for (let index = 0; at < length && index < 40; index++) {
    const random = (purpose: string) => randomOf(seed, 'front', side, index, purpose);
    const pick = <T>(list: readonly T[], purpose: string): T =>
      list[Math.floor(random(purpose) * list.length)]!;
    const between = ([least, most]: Range, purpose: string) => least + (most - least) * random(purpose);
    const floors = Math.max(1, Math.round(between(recipe.floors, 'floors')));
    const isShop = random('shop') < recipe.shops;
    // Neighbours differ in colour.
    let colour = Math.floor(random('wall') * recipe.walls.length);
    if (colour === last) colour = (colour + 1) % recipe.walls.length;
    last = colour;
    const width = between(recipe.frontWidth, 'width');
    const gap = recipe.gap === undefined ? 0 : between(recipe.gap, 'gap');
    const style = pick(recipe.styles, 'style');
    fronts.push({
      style,
      width,
      height:
        style === 'hedge'
          ? 1.5
          : floors * recipe.floorHeight * (0.92 + 0.16 * random('height')) + (isShop ? 0.5 : 0.2),
      floors,
      colour: scaleRgb(recipe.walls[colour]!, 0.95 + 0.1 * random('tone')),
      trim: pick(recipe.trims, 'trim'),
      roofColour: scaleRgb(pick(recipe.roofColours, 'roof-colour'), 0.9 + 0.2 * random('roof-tone')),
      roof: pick(recipe.roofs, 'roof'),
      gap,
      ...(isShop ? { sign: pick(recipe.signs, 'sign') } : {}),
      ...(isShop && random('awning') < 0.75 ? { awning: pick(awnings, 'awning-colour') } : {}),
      balconies: random('balconies') < recipe.balconies,
      ...(random('shutters') < recipe.shutters ? { shutters: pick(shutterColours, 'shutter-colour') } : {}),
      ...(random('neon') < (recipe.neon ?? 0) ? { neon: pick(neonColours, 'neon-colour') } : {}),
      lit: 0.3 + 0.45 * random('lit'),
      seed: Math.floor(random('seed') * 9000),
    });
    at += width + gap;
  }
  return fronts;
}

const awnings: readonly Front['colour'][] = [
  [192, 70, 62],
  [62, 118, 98],
  [66, 98, 150],
  [222, 150, 70],
  [142, 76, 112],
];
const shutterColours: readonly Front['colour'][] = [
  [82, 120, 110],
  [96, 122, 152],
  [132, 88, 66],
  [156, 80, 74],
  [110, 132, 88],
];
const neonColours: readonly Front['colour'][] = [
  [255, 64, 160],
  [64, 224, 255],
  [255, 176, 48],
  [150, 92, 255],
  [80, 255, 170],
];

interface Lane {
  readonly roadWidth: number;
  readonly pavementWidth: number;
  readonly offset: number;
  readonly from: number;
  readonly isAcross: boolean;
}

/** Feet of the street lamps, near ones first. */
function lampFeet({ lampEvery }: StreetRecipe, lane: Lane): readonly (readonly [x: number, z: number])[] {
  if (lampEvery === 0) return [];
  if (lane.isAcross)
    return [-1.5, -0.5, 0.5, 1.5].map((step) => [step * lampEvery, lane.from - 1.2] as const);
  const feet: (readonly [number, number])[] = [];
  for (let z = lampEvery * 0.75; z < 60; z += lampEvery) {
    for (const side of [-1, 1]) {
      feet.push([
        lane.offset + side * (lane.roadWidth / 2 + Math.min(0.6, lane.pavementWidth * 0.35)),
        z + (side < 0 ? 0 : lampEvery * 0.35),
      ]);
    }
  }
  return feet;
}

function lampsOf(recipe: StreetRecipe, lane: Lane): readonly Lamp[] {
  return lampFeet(recipe, lane)
    .slice(0, 8)
    .map(([x, z]) => ({
      x,
      y: lampHeight * 0.88,
      z,
      colour: recipe.lampLight ?? [255, 206, 138],
      strength: 0.8,
      reach: 4.5,
    }));
}

/** Lamps, trees, benches along the pavements; none before a named thing. */
export function furnishStreet(recipe: StreetRecipe, context: PlaceContext): readonly SceneObject[] {
  const { frame, camera, aspect, seed } = context;
  const street = buildStreet(recipe, context);
  const lane: Lane = { ...street, isAcross: street.layout === 'across' };
  const named = context.named.map((object) => boxOf(object, frame, camera, aspect));
  const nearest = Math.min(Number.POSITIVE_INFINITY, ...context.named.map((object) => object.depth));
  const standing: SceneObject[] = [];
  const stand = (thing: string, id: string, x: number, z: number, height: number): void => {
    // Trees at arm's length would hide the street.
    if (z < (height > 5 ? 8 : Math.min(3, nearest)) || (z < nearest && named.length > 0)) return;
    const share = 0.5 + (camera.focal * x) / (z * aspect);
    if (share < -0.2 || share > 1.2) return;
    if (context.named.some((object) => object.thing === thing) || context.intent.excluded.includes(thing))
      return;
    const object: SceneObject = {
      id,
      thing,
      x: Math.round(share * 10_000) / 10_000,
      support: 'ground',
      depth: Math.round(z * 100) / 100,
      height,
      facing: x < 0 ? 'right' : 'left',
      filler: true,
    };
    const box = boxOf(object, frame, camera, aspect);
    if (named.some((other) => overlaps(box, other) && z < nearest * 3)) return;
    standing.push(object);
  };
  const lamp = ['street-lamp', 'lantern-post'].find((key) => findThingByKey(key)?.source === 'hero');
  if (lamp !== undefined) {
    lampFeet(recipe, lane).forEach(([x, z], index) => {
      stand(lamp, `filler-lamp-${index + 1}`, x, z, lampHeight);
    });
  }
  recipe.pieces.forEach((piece, index) => {
    const key = piece.things.find((thing) => findThingByKey(thing)?.source === 'hero');
    const thing = key === undefined ? undefined : findThingByKey(key);
    if (key === undefined || thing === undefined || randomOf(seed, 'street-piece', index) >= piece.chance)
      return;
    for (let step = 0; step < 4; step++) {
      const side = lane.isAcross
        ? step % 2 === 0
          ? -1
          : 1
        : randomOf(seed, key, 'side', step) < 0.5
          ? -1
          : 1;
      const z = lane.isAcross
        ? lane.from - 1
        : piece.every * (step + 0.6 + 0.4 * randomOf(seed, key, 'z', step));
      const x = lane.isAcross
        ? side * piece.every * (0.4 + step * 0.5)
        : lane.offset + side * (lane.roadWidth / 2 + lane.pavementWidth * 0.62);
      stand(key, `filler-${key}-${step + 1}`, x, z, thing.height);
    }
  });
  return standing;
}

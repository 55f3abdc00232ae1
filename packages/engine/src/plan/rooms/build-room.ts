import { mixRgb, scaleRgb } from '../../base/colour.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { PlaceContext } from '../place.ts';
import {
  FIXTURE_KINDS,
  type Fixture,
  type FixtureKind,
  type Lamp,
  type Opening,
  type RoomSet,
} from '../scene-set.ts';
import { isAskedFor, isSameFurniture } from './built-in.ts';
import type { Feature, Range, RoomRecipe, Scheme } from './room-recipe.ts';

/** Metres behind the farthest named thing at which the back wall stands. */
const behindSubject = 1.7;
const warmLight: Rgb = [255, 206, 138];

/** A room after its recipe: sizes, colours and what hangs where, decided by the seed and by what the camera sees. */
export function buildRoom(recipe: RoomRecipe, context: PlaceContext): RoomSet {
  const { seed, camera, setting, aspect } = context;
  const draw = (range: number | Range, purpose: string): number =>
    typeof range === 'number' ? range : range[0] + (range[1] - range[0]) * randomOf(seed, 'room', purpose);
  const pick = <T>(list: readonly T[], purpose: string): T =>
    list[Math.floor(randomOf(seed, 'room', purpose) * list.length)]!;
  const scheme = pick(recipe.schemes, 'scheme');
  const standing = context.named.filter((object) => object.support !== 'air').map((object) => object.depth);
  const far = standing.length === 0 ? undefined : Math.max(...standing);
  const usual = draw(recipe.depth, 'depth');
  const depth = far === undefined ? usual : Math.max(2.2, Math.min(usual, far + behindSubject), far * 1.25);
  const height = Math.max(draw(recipe.height, 'height'), camera.eye * 1.25);
  const width = Math.max(draw(recipe.width, 'width'), (depth * aspect * 0.42) / camera.focal);
  const offset = (randomOf(seed, 'room', 'offset') - 0.5) * 0.16;
  const frame: Frame = {
    recipe,
    scheme,
    width,
    depth,
    height,
    left: -offset * width - width / 2,
    named: context.named.map((object) => object.thing),
    isAsked: (item) => isAskedFor(item, context.intent),
    free: far === undefined ? 0 : far + 0.2,
    seenHalf: (depth * aspect) / (2 * camera.focal),
    sideFrom: Math.max(0.5, ((width / 2) * 2 * camera.focal) / aspect),
    seed,
  };
  const { openings, fixtures } = arrangeFeatures(frame);
  const wainscot = recipe.wainscot;
  const isDark = setting.time === 'night' || setting.time === 'dusk';
  const trim = scheme.trim;
  const ceilingForm = pick(recipe.ceilingForms, 'ceiling');
  return {
    kind: 'room',
    width,
    depth,
    height,
    offset,
    floor: scheme.floor,
    walls: scheme.walls,
    ceiling: {
      material: recipe.ceilingMaterial ?? 'plaster',
      colour: recipe.ceilingMaterial === 'wood' ? mixRgb(scheme.wood, scheme.ceiling, 0.35) : scheme.ceiling,
    },
    ...(wainscot !== undefined && randomOf(seed, 'room', 'wainscot') < wainscot.chance
      ? {
          wainscot: {
            material: wainscot.material,
            colour: paintOf(scheme, wainscot.paint),
            height: wainscot.height,
            pitch: 0.3,
          },
        }
      : {}),
    trim,
    ceilingForm,
    openings,
    fixtures,
    ...rugOf(recipe, scheme, frame, far, seed),
    lamps: lampsOf(fixtures, frame, recipe.lampLight ?? warmLight, isDark, ceilingForm),
    outlook: {
      kind: pick(recipe.outlooks, 'outlook'),
      time: setting.time,
      weather: setting.weather,
      season: setting.season,
    },
    daylight: recipe.daylight,
    seed: Math.floor(randomOf(seed, 'room', 'seed') * 9000),
  };
}

interface Frame {
  readonly recipe: RoomRecipe;
  readonly scheme: Scheme;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** x of the left wall. */
  readonly left: number;
  readonly named: readonly string[];
  isAsked(item: Feature['item']): boolean;
  /** Nothing built in comes nearer than this. */
  readonly free: number;
  /** Metres of the back wall's plane seen on either side of the middle. */
  readonly seenHalf: number;
  /** z from which a side wall is seen. */
  readonly sideFrom: number;
  readonly seed: number;
}

interface Slot {
  readonly wall: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

function arrangeFeatures(frame: Frame): { openings: readonly Opening[]; fixtures: readonly Fixture[] } {
  const { recipe, scheme, seed } = frame;
  const openings: Opening[] = [];
  const fixtures: Fixture[] = [];
  const taken: Slot[] = [];
  const kinds = new Set<string>(FIXTURE_KINDS);
  // The seed mirrors a room.
  const mirror = randomOf(seed, 'room', 'mirror') < 0.5 ? -1 : 1;
  const indexed = recipe.features.map((feature, index) => ({ feature, index }));
  // What was asked for finds its room first.
  indexed.sort((a, b) => Number(frame.isAsked(b.feature.item)) - Number(frame.isAsked(a.feature.item)));
  indexed.forEach(({ feature, index }) => {
    const random = (purpose: string) => randomOf(seed, 'feature', index, purpose);
    // What was named stands there already.
    if (frame.named.some((thing) => isSameFurniture(thing, feature.item))) return;
    if (!frame.isAsked(feature.item) && random('chance') >= (feature.chance ?? 1)) return;
    const sides: readonly ('back' | 'left' | 'right')[] =
      feature.wall === 'sides' ? ['left', 'right'] : [feature.wall];
    for (const side of sides) {
      for (const spot of spotsOf(feature, side, frame, mirror, random)) {
        const width = feature.across ? frame.width - 0.04 : between(feature.width, random('width'));
        const height = Math.min(
          between(feature.height, random('height')),
          frame.height - (feature.base ?? 0) - 0.12,
        );
        if (height < 0.1) continue;
        const isFree =
          (feature.away ?? 0) > 0.3 || ((feature.depth ?? 0) >= 0.45 && (feature.base ?? 0) < 0.3);
        const slot: Slot = {
          wall: isFree ? `${side}-free-${Math.floor((feature.away ?? 0) / 0.9)}` : side,
          from: spot - width / 2 - 0.08 - (feature.curtains ? 0.3 : 0),
          to: spot + width / 2 + 0.08 + (feature.curtains ? 0.3 : 0),
          low: feature.base ?? 0,
          high: (feature.base ?? 0) + height + 0.05,
        };
        if (!feature.over && taken.some((other) => clashes(slot, other))) continue;
        // Nothing stands before a bookcase, a fireplace or a door.
        // Nor does furniture reach as near as the things that were named.
        if (
          side === 'back' &&
          isFree &&
          frame.depth - (feature.away ?? 0) - (feature.depth ?? 0) < frame.free
        )
          continue;
        const blocks = taken.some(
          (other) => other.wall === side && other.low < 0.3 && clashes({ ...slot, wall: side }, other),
        );
        if (isFree && !feature.over && (feature.away ?? 0) < 1 && blocks) continue;
        if (!feature.over) taken.push(slot);
        if (kinds.has(feature.item)) {
          fixtures.push({
            kind: feature.item as FixtureKind,
            wall: side,
            at: spot,
            base: feature.base ?? 0,
            width,
            height,
            depth: feature.depth ?? 0.3,
            ...(feature.away === undefined ? {} : { away: feature.away }),
            colour: paintOf(scheme, feature.colour ?? 'wood'),
            accent: paintOf(scheme, feature.accent ?? 'accent'),
            seed: Math.floor(randomOf(seed, 'fixture', index, side, Math.round(spot * 100)) * 9000),
            ...(feature.texts === undefined
              ? {}
              : { text: feature.texts[Math.floor(random('text') * feature.texts.length)]! }),
          });
        } else {
          openings.push({
            kind: feature.item as Opening['kind'],
            wall: side,
            at: spot,
            sill: feature.base ?? 0,
            width,
            height,
            frame: feature.colour === undefined ? scheme.trim : paintOf(scheme, feature.colour),
            ...(feature.curtains ? { curtains: scheme.fabric } : {}),
            ...(feature.panes === undefined ? {} : { panes: feature.panes }),
          });
        }
      }
    }
  });
  // Far ones first: what stands nearer is painted over them.
  const depthOf = (fixture: Fixture) =>
    fixture.wall === 'back'
      ? frame.depth - (fixture.away ?? 0)
      : fixture.wall === 'left'
        ? fixture.at
        : frame.depth - fixture.at;
  const aside = (fixture: Fixture) => Math.abs(frame.left + fixture.at);
  return {
    openings,
    fixtures: [...fixtures].sort((one, other) => depthOf(other) - depthOf(one) || aside(other) - aside(one)),
  };
}

function clashes(one: Slot, other: Slot): boolean {
  return (
    one.wall === other.wall &&
    one.from < other.to &&
    one.to > other.from &&
    one.low < other.high &&
    one.high > other.low
  );
}

/** Middles along the wall in metres from its left end. */
function spotsOf(
  feature: Feature,
  side: 'back' | 'left' | 'right',
  frame: Frame,
  mirror: number,
  random: (purpose: string) => number,
): readonly number[] {
  const { left, width, depth, seenHalf, sideFrom } = frame;
  const share = between(feature.at, random('at'));
  if (side === 'back') {
    if (feature.across) return [width / 2];
    const from = Math.max(0, -left - seenHalf * 0.98);
    const to = Math.min(width, -left + seenHalf * 0.98);
    const middle = (from + to) / 2;
    const half = (to - from) / 2;
    if (feature.every !== undefined)
      return repeat(middle + share * feature.every, feature.every, from - 0.4, to + 0.4).filter(
        (spot) => spot - feature.every! * 0.52 > -0.02 && spot + feature.every! * 0.52 < width + 0.02,
      );
    const own = between(feature.width, random('width')) / 2 + (feature.curtains ? 0.3 : 0.05);
    const reach = Math.max(0, half - own);
    if (own > half * 1.25) return [];
    return [middle + share * mirror * reach];
  }
  // Only as much of a side wall as is seen: from where it enters the picture to the corner.
  if (depth - sideFrom < 0.5) return [];
  const near = Math.max(sideFrom, 0.6);
  if (feature.every !== undefined) {
    const spots = repeat(
      depth - feature.every * (0.5 + share * 0.5),
      feature.every,
      near - feature.every,
      depth - 0.2,
    );
    return spots
      .filter((z) => z > feature.every! * 0.4 && z < depth - feature.every! * 0.3)
      .map((z) => (side === 'left' ? z : depth - z));
  }
  const own = between(feature.width, random('width')) / 2;
  if (depth - near < own) return [];
  const z = depth - own - 0.15 - (share * 0.5 + 0.5) * Math.max(0, depth - near - own * 1.4);
  return [side === 'left' ? z : depth - z];
}

function repeat(start: number, step: number, from: number, to: number): readonly number[] {
  const spots: number[] = [];
  for (
    let spot = start - Math.ceil((start - from) / step) * step;
    spot < to && spots.length < 24;
    spot += step
  ) {
    if (spot > from) spots.push(spot);
  }
  return spots;
}

function between(range: number | Range, random: number): number {
  return typeof range === 'number' ? range : range[0] + (range[1] - range[0]) * random;
}

function paintOf(scheme: Scheme, paint: NonNullable<Feature['colour']>): Rgb {
  if (typeof paint !== 'string') return paint;
  switch (paint) {
    case 'wood':
      return scheme.wood;
    case 'fabric':
      return scheme.fabric;
    case 'accent':
      return scheme.accent;
    case 'trim':
      return scheme.trim;
    default:
      return scheme.walls.colour;
  }
}

function rugOf(
  recipe: RoomRecipe,
  scheme: Scheme,
  { width, depth, seenHalf }: Frame,
  far: number | undefined,
  seed: number,
): Pick<RoomSet, 'rug'> {
  if (recipe.rugs === undefined || recipe.rugs.length === 0) return {};
  const form = recipe.rugs[Math.floor(randomOf(seed, 'rug') * recipe.rugs.length)]!;
  const z = far === undefined ? depth * 0.62 : Math.min(depth - 0.8, far + 0.1);
  const most = Math.min(width * 0.66, seenHalf * 1.5, far === undefined ? 3.4 : far * 1.1 + 0.4);
  return {
    rug: {
      form,
      x: (randomOf(seed, 'rug', 'x') - 0.5) * 0.3,
      z: form === 'runner' ? depth * 0.5 : z,
      width: form === 'runner' ? Math.min(1.4, width * 0.4) : most,
      length:
        form === 'runner' ? depth * 0.9 : form === 'round' ? most * 0.8 : Math.min(most * 0.66, depth * 0.5),
      colour: scheme.fabric,
      accent: scaleRgb(scheme.accent, 1),
    },
  };
}

/** Every fixture that gives light, and at least one lamp out of sight. */
function lampsOf(
  fixtures: readonly Fixture[],
  { left, width, depth, height }: Frame,
  colour: Rgb,
  isDark: boolean,
  ceilingForm: RoomSet['ceilingForm'],
): readonly Lamp[] {
  const lamps: Lamp[] = [];
  const lamp = (
    fixture: Fixture,
    v: number,
    out: number,
    strength: number,
    reach: number,
    light: Rgb,
  ): void => {
    const w = (fixture.away ?? 0) + out;
    const [x, z] =
      fixture.wall === 'back'
        ? [left + fixture.at, depth - w]
        : fixture.wall === 'left'
          ? [left + w, fixture.at]
          : [left + width - w, depth - fixture.at];
    if (z > 0.3) lamps.push({ x, y: fixture.base + v, z, colour: light, strength, reach });
  };
  for (const fixture of fixtures) {
    if (fixture.kind === 'pendant') lamp(fixture, -0.05, 0, 0.85, 2, colour);
    if (fixture.kind === 'sconce') lamp(fixture, fixture.height * 0.85, 0.18, 0.8, 1.9, colour);
    if (fixture.kind === 'floor-lamp')
      lamp(fixture, fixture.height * 0.86, fixture.depth / 2, 0.8, 1.9, colour);
    if (fixture.kind === 'desk-lamp')
      lamp(fixture, fixture.height * 0.75, fixture.depth / 2, 0.7, 1.6, colour);
    if (fixture.kind === 'chandelier') lamp(fixture, fixture.height * 0.7, 0, 1, 3.2, colour);
    if (fixture.kind === 'fireplace') lamp(fixture, 0.4, fixture.depth + 0.3, 0.85, 1.8, [255, 150, 66]);
    if (fixture.kind === 'altar') lamp(fixture, fixture.height + 0.7, 0.6, 0.5, 1.8, [255, 206, 130]);
    if (fixture.kind === 'screen') lamp(fixture, fixture.height / 2, 0.3, 0.28, 1.2, fixture.accent);
    if (fixture.kind === 'console') lamp(fixture, fixture.height, 0.5, 0.3, 1.2, fixture.accent);
  }
  if (ceilingForm === 'lamps') {
    for (const share of [0.35, 0.7])
      lamps.push({
        x: left + width / 2,
        y: height - 0.1,
        z: depth * share,
        colour: [238, 242, 255],
        strength: 0.75,
        reach: 3.4,
      });
  }
  const light = lamps.reduce((sum, each) => sum + each.strength, 0);
  if (isDark && light < 1.9) {
    lamps.push({
      x: -width * 0.24,
      y: Math.min(2.2, height * 0.8),
      z: Math.max(0.35, depth * 0.45),
      colour,
      strength: 0.95,
      reach: 2.8,
    });
  }
  return lamps.slice(0, 10);
}

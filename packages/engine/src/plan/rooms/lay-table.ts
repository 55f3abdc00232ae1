import { rgb } from '../../base/colour.ts';
import { randomOf } from '../../base/random.ts';
import type { PlaceContext } from '../place.ts';
import type { Surface, TableSet } from '../scene-set.ts';
import { buildRoom } from './build-room.ts';
import type { RoomRecipe } from './room-recipe.ts';

interface Top {
  readonly surface: Surface;
  readonly polish: number;
}

const wood = (colour: string, polish = 0.45): Top => ({
  surface: { material: 'wood', colour: rgb(colour) },
  polish,
});
const cloth = (colour: string, accent?: string): Top => ({
  surface: {
    material: 'cloth',
    colour: rgb(colour),
    ...(accent === undefined ? {} : { accent: rgb(accent) }),
  },
  polish: 0.04,
});

const tops: readonly Top[] = [
  wood('#c08a58'),
  wood('#8f5e3c', 0.6),
  wood('#d3a878', 0.35),
  wood('#6f4a33', 0.7),
  { surface: { material: 'marble', colour: rgb('#ece7e0'), accent: rgb('#a39b98') }, polish: 0.6 },
  cloth('#f1ebe0', '#c3524a'),
  cloth('#e9eef0', '#5b86a8'),
  wood('#b77b4c', 0.5),
];

/** Metres of the eye above the floor behind a table. */
const standingEye = 1.25;

/** Where the far edge of a table lies: well behind what stands on it, yet below the horizon. */
function edgeOf({ camera, named }: PlaceContext): number {
  const far = Math.max(...named.map((object) => object.depth), camera.eye * 2);
  return far * 2.6;
}

/** A table in a room that is out of focus. */
export function layTable(recipe: RoomRecipe, context: PlaceContext): TableSet {
  const { seed, camera } = context;
  const top = tops[Math.floor(randomOf(seed, 'table', 'top') * tops.length)]!;
  const behind = buildRoom(recipe, { ...context, named: [], camera: { ...camera, eye: standingEye } });
  return {
    kind: 'table',
    top: top.surface,
    polish: top.polish,
    shape: randomOf(seed, 'table', 'shape') < 0.25 ? 'round' : 'straight',
    edge: edgeOf(context),
    behind,
    eye: standingEye,
    seed: Math.floor(randomOf(seed, 'table', 'seed') * 9000),
  };
}

/** A garden table. */
export function layGardenTable(context: PlaceContext): TableSet {
  const { seed, setting } = context;
  const top = tops[Math.floor(randomOf(seed, 'table', 'top') * tops.length)]!;
  return {
    kind: 'table',
    top: top.surface,
    polish: top.polish * 0.6,
    shape: 'straight',
    edge: edgeOf(context),
    behind: {
      kind: 'open',
      outlook: {
        kind: randomOf(seed, 'table', 'view') < 0.7 ? 'garden' : 'hills',
        time: setting.time,
        weather: setting.weather,
        season: setting.season,
      },
    },
    eye: standingEye,
    seed: Math.floor(randomOf(seed, 'table', 'seed') * 9000),
  };
}

const papers = ['#e9dcc6', '#cfdbe0', '#e8cfc4', '#d5dec6', '#dcd3e2', '#f0e2b8', '#b9cfd0', '#e2b9a4'].map(
  rgb,
);

/** Paper that sweeps up behind the things, in the colour that was asked for or one of the seed's. */
export function layPaper(context: PlaceContext, colour?: Surface['colour']): TableSet {
  const { seed } = context;
  const paper = colour ?? papers[Math.floor(randomOf(seed, 'table', 'paper') * papers.length)]!;
  return {
    kind: 'table',
    top: { material: 'paper', colour: paper },
    polish: 0.1,
    shape: 'sweep',
    edge: edgeOf(context),
    behind: { kind: 'plain', colour: paper },
    eye: standingEye,
    seed: Math.floor(randomOf(seed, 'table', 'seed') * 9000),
  };
}

import type { Fixture, FixtureKind } from '../../../plan/scene-set.ts';
import type { WallFrame } from '../wall-frame.ts';
import {
  paintChandelier,
  paintDeskLamp,
  paintFireplace,
  paintFloorLamp,
  paintPendant,
  paintSconce,
} from './lamps.ts';
import {
  paintAltar,
  paintBathtub,
  paintBed,
  paintColumn,
  paintConsole,
  paintExhibit,
  paintPew,
  paintRailing,
  paintSeats,
  paintStairs,
  paintTable,
  paintThrone,
  paintWeights,
} from './seating.ts';
import { paintSofa } from './sofas.ts';
import {
  paintBarrels,
  paintBookcase,
  paintCounter,
  paintLockers,
  paintPlants,
  paintRack,
  paintSlab,
  paintWallCabinet,
} from './storage.ts';
import {
  paintBanner,
  paintBars,
  paintBoard,
  paintBunting,
  paintClock,
  paintMirror,
  paintPicture,
  paintPipes,
  paintPoster,
  paintRadiator,
  paintScreen,
  paintStripe,
  paintTools,
  paintWallShelf,
} from './wall-decor.ts';

/** Paints a fixture on a frame whose origin is its own lower left corner at the wall. */
type PaintFixture = (place: WallFrame, fixture: Fixture) => void;

const painters: Readonly<Record<FixtureKind, PaintFixture>> = {
  bookcase: paintBookcase,
  'wall-shelf': paintWallShelf,
  picture: paintPicture,
  clock: paintClock,
  mirror: paintMirror,
  poster: paintPoster,
  board: paintBoard,
  counter: paintCounter,
  'wall-cabinet': paintWallCabinet,
  stripe: paintStripe,
  slab: paintSlab,
  column: paintColumn,
  pew: paintPew,
  table: paintTable,
  console: paintConsole,
  screen: paintScreen,
  lockers: paintLockers,
  barrels: paintBarrels,
  rack: paintRack,
  banner: paintBanner,
  fireplace: paintFireplace,
  radiator: paintRadiator,
  seats: paintSeats,
  pendant: paintPendant,
  sconce: paintSconce,
  chandelier: paintChandelier,
  tools: paintTools,
  pipes: paintPipes,
  plants: paintPlants,
  bars: paintBars,
  altar: paintAltar,
  throne: paintThrone,
  exhibit: paintExhibit,
  railing: paintRailing,
  bunting: paintBunting,
  bed: paintBed,
  weights: paintWeights,
  bathtub: paintBathtub,
  stairs: paintStairs,
  sofa: paintSofa,
  'floor-lamp': paintFloorLamp,
  'desk-lamp': paintDeskLamp,
};

export function paintFixture(wall: WallFrame, fixture: Fixture): void {
  painters[fixture.kind](
    wall.shifted(fixture.at - fixture.width / 2, fixture.base, fixture.away ?? 0),
    fixture,
  );
}

/** The floor is darker around whatever stands on it; painted before all of them. */
export function castShade(wall: WallFrame, { at, width, depth, base, away = 0 }: Fixture): void {
  if (base >= 0.05 || depth <= 0.2) return;
  const place = wall.shifted(at - width / 2, 0, away);
  for (const [grow, alpha] of [
    [0.2, 0.05],
    [0.15, 0.05],
    [0.1, 0.06],
    [0.06, 0.07],
    [0.02, 0.09],
  ] as const) {
    place.pen.fill(
      [
        place.at(-grow, 0.003, 0),
        place.at(width + grow, 0.003, 0),
        place.at(width + grow, 0.003, depth + grow),
        place.at(-grow, 0.003, depth + grow),
      ],
      [30, 20, 16],
      alpha,
    );
  }
}

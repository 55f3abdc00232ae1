import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../../base/raster.ts';
import type { Fixture, RoomSet } from '../../plan/scene-set.ts';
import { lightOf } from '../light.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { levelGround } from './level-ground.ts';
import { takePen } from './perspective-pen.ts';
import { lightRoom, type RoomLight, shineOnRoom } from './room/light-room.ts';
import { openWalls } from './room/open-walls.ts';
import { paintFixture } from './room/paint-fixture.ts';
import { lightObjects } from './room/light-objects.ts';
import { paintShell } from './room/room-parts.ts';
import { wallOf } from './room/room-box.ts';
import { shineLamps } from './room/shine-lamps.ts';
import { type SetCamera, setCameraOf } from './set-camera.ts';

/** What stands this far from its wall may stand before a window: it is painted after the openings. */
const standsFree = 0.3;

/** A room as a box in perspective: its surfaces, what is built in, windows with a view, and its own light. */
export const openRoom: OpenSet = (scene, view, light, check) => {
  const room = scene.set as RoomSet;
  const inside = lightRoom(room, light);
  const { time, weather, season } = room.outlook;
  const outside =
    time === scene.time && weather === scene.weather ? light : lightOf({ ...scene, time, weather, season });
  return {
    light: lightObjects(room, inside, light),
    ground: levelGround(setCameraOf(scene, view.width, view.height)),
    paintBehind(target) {
      const { width, height } = target.raster;
      const camera = setCameraOf(scene, width, height);
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      const pen = takePen(context, camera);
      const paintFixtures = (wanted: (fixture: Fixture) => boolean): void => {
        for (const fixture of room.fixtures.filter(wanted)) paintFixture(wallOf(pen, room, fixture.wall), fixture);
      };
      paintShell(pen, room);
      paintFixtures((fixture) => (fixture.away ?? 0) < standsFree);
      check();
      lightLayer(context, room, inside, camera);
      check();
      openWalls(pen, room, inside, outside);
      if (room.fixtures.some((fixture) => (fixture.away ?? 0) >= standsFree)) {
        const layer = createCanvas(width, height);
        const free = layer.getContext('2d');
        const freePen = takePen(free, camera);
        for (const fixture of room.fixtures.filter(({ away = 0 }) => away >= standsFree)) {
          paintFixture(wallOf(freePen, room, fixture.wall), fixture);
        }
        lightLayer(free, room, inside, camera);
        context.drawImage(layer, 0, 0);
      }
      check();
      shineLamps(pen, room, inside);
      fillTarget(target, context, room.depth);
      return undefined;
    },
  };
};

function lightLayer(context: SKRSContext2D, room: RoomSet, light: RoomLight, camera: SetCamera): void {
  const image = context.getImageData(0, 0, camera.width, camera.height);
  const raster: Raster = { width: camera.width, height: camera.height, data: image.data };
  shineOnRoom(raster, room, light, camera);
  context.putImageData(image, 0, 0);
}

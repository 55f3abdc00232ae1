import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../../base/raster.ts';
import type { Fixture, RoomSet } from '../../plan/scene-set.ts';
import { lightOf } from '../light.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { takePen } from './perspective-pen.ts';
import { lightObjects } from './room/light-objects.ts';
import { lightRoom, type RoomLight, shineOnRoom } from './room/light-room.ts';
import { openWalls } from './room/open-walls.ts';
import { paintFixture } from './room/paint-fixture.ts';
import { boxOfRoom, meetRoom, wallOf } from './room/room-box.ts';
import { paintShell } from './room/room-parts.ts';
import { lightCeiling, lightFires, shineLamps } from './room/shine-lamps.ts';
import { type SetCamera, setCameraOf } from './set-camera.ts';

/** What stands out from its wall may stand before a window: it is painted after the openings. */
function standsFree({ away = 0, depth, base }: Fixture): boolean {
  return away >= 0.3 || (depth >= 0.45 && base < 0.3);
}

/** A room as a box in perspective: its surfaces, what is built in, windows with a view, and its own light. */
export const openRoom: OpenSet = (scene, view, light, check) => {
  const room = scene.set as RoomSet;
  const inside = lightRoom(room, light);
  const whole = setCameraOf(scene, view.width, view.height);
  const depthScale = guideDepthScale(view, whole);
  const { time, weather, season } = room.outlook;
  const outside =
    time === scene.time && weather === scene.weather ? light : lightOf({ ...scene, time, weather, season });
  return {
    light: lightObjects(room, inside, light),
    ground: levelGround(view, whole),
    paintBehind(target) {
      const { width, height } = target.raster;
      const camera = setCameraOf(scene, width, height);
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      const pen = takePen(context, camera);
      paintShell(pen, room);
      for (const fixture of room.fixtures.filter((each) => !standsFree(each))) {
        paintFixture(wallOf(pen, room, fixture.wall), fixture);
      }
      check();
      lightLayer(context, room, inside, camera, false);
      check();
      lightCeiling(pen, room, inside, outside);
      openWalls(pen, room, inside, outside);
      lightFires(pen, room);
      const free = room.fixtures.filter(standsFree);
      if (free.length > 0) {
        const layer = createCanvas(width, height);
        const layerContext = layer.getContext('2d');
        const layerPen = takePen(layerContext, camera);
        for (const fixture of free) paintFixture(wallOf(layerPen, room, fixture.wall), fixture);
        lightLayer(layerContext, room, inside, camera, true);
        context.drawImage(layer, 0, 0);
      }
      check();
      shineLamps(pen, room, inside);
      const box = boxOfRoom(room);
      const point = new Float64Array(3);
      fillTarget(target, context, (x, y) => {
        meetRoom(box, camera, x, y, point);
        return point[2]! * depthScale;
      });
      return undefined;
    },
  };
};

function lightLayer(
  context: SKRSContext2D,
  room: RoomSet,
  light: RoomLight,
  camera: SetCamera,
  areThings: boolean,
): void {
  const image = context.getImageData(0, 0, camera.width, camera.height);
  const raster: Raster = { width: camera.width, height: camera.height, data: image.data };
  shineOnRoom(raster, room, light, camera, areThings);
  context.putImageData(image, 0, 0);
}

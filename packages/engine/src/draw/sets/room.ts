import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { scaleRgb } from '../../base/colour.ts';
import type { Raster } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { Fixture, Outlook, RoomSet } from '../../plan/scene-set.ts';
import { lightOf, type SceneLight } from '../light.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { cssOf, type PerspectivePen, takePen } from './perspective-pen.ts';
import { lightObjects } from './room/light-objects.ts';
import { lightRoom, type RoomLight, shineOnRoom } from './room/light-room.ts';
import { openWalls } from './room/open-walls.ts';
import { castShade, paintFixture } from './room/paint-fixture.ts';
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
  return {
    light: lightObjects(room, inside, light),
    ground: levelGround(view, whole),
    paintBehind(target) {
      const { width, height } = target.raster;
      const camera = setCameraOf(scene, width, height);
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      paintRoom(context, room, camera, inside, outsideOf(scene, room.outlook, light), check);
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

/** The light outside a window, which may have another time and weather than the scene. */
export function outsideOf(scene: Scene, { time, weather, season }: Outlook, light: SceneLight): SceneLight {
  return time === scene.time && weather === scene.weather
    ? light
    : lightOf({ ...scene, time, weather, season });
}

/** Paints a whole room onto a canvas of the camera's size. */
export function paintRoom(
  context: SKRSContext2D,
  room: RoomSet,
  camera: SetCamera,
  inside: RoomLight,
  outside: SceneLight,
  check: () => void,
): void {
  const pen = takePen(context, camera);
  const place = (onto: PerspectivePen, fixtures: readonly Fixture[]): void => {
    for (const fixture of fixtures) castShade(wallOf(onto, room, fixture.wall), fixture);
    for (const fixture of fixtures) paintFixture(wallOf(onto, room, fixture.wall), fixture);
  };
  // Where smooth edges of two planes meet neither covers the whole pixel.
  context.fillStyle = cssOf(scaleRgb(room.walls.colour, 0.85));
  context.fillRect(0, 0, camera.width, camera.height);
  paintShell(pen, room);
  place(
    pen,
    room.fixtures.filter((fixture) => !standsFree(fixture)),
  );
  check();
  lightLayer(context, room, inside, camera, false);
  check();
  lightCeiling(pen, room, inside, outside);
  openWalls(pen, room, inside, outside);
  lightFires(pen, room);
  const free = room.fixtures.filter(standsFree);
  if (free.length > 0) {
    const layer = createCanvas(camera.width, camera.height);
    const layerContext = layer.getContext('2d');
    place(takePen(layerContext, camera), free);
    lightLayer(layerContext, room, inside, camera, true);
    context.drawImage(layer, 0, 0);
  }
  check();
  shineLamps(pen, room, inside);
}

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

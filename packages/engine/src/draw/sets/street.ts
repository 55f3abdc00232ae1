import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { mixRgb } from '../../base/colour.ts';
import type { Front, StreetSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import { paintPrecipitation } from '../precipitation.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { paintOutlook } from './paint-outlook.ts';
import { cssOf, type PerspectivePen, takePen } from './perspective-pen.ts';
import { type Point3, projectPoint, type SetCamera, setCameraOf } from './set-camera.ts';
import { type LightStreet, lightStreet } from './street/light-street.ts';
import { laneOf, paveStreet } from './street/pave-street.ts';
import { raiseFront } from './street/raise-front.ts';
import { frameWall } from './wall-frame.ts';

/** Rows of houses end here, metres. */
const rowEnd = 130;
/** Wet roads mirror a picture of this share of the size. */
const mirrorShare = 0.4;

/** A street in perspective: sky, houses from far to near, road and pavements, lamps, wet reflections. */
export const openStreet: OpenSet = (scene, view, light, check) => {
  const street = scene.set as StreetSet;
  const shine = lightStreet(light, street.lamps);
  const whole = setCameraOf(scene, view.width, view.height);
  const depthScale = guideDepthScale(view, whole);
  const haze = mixRgb(light.haze, light.sky[0], 0.4);
  const range = 130 * Math.min(1.4, Math.max(0.22, light.hazeRange / 21000));
  return {
    light: lightThings(street, light),
    ground: levelGround(view, whole, (depth) => ({
      share: 0.7 * (1 - Math.exp(-Math.max(0, depth - 8) / range)),
      colour: haze,
    })),
    paintBehind(target) {
      const { width, height } = target.raster;
      const camera = setCameraOf(scene, width, height);
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      const outlook = { kind: street.end, time: scene.time, weather: scene.weather, season: scene.season };
      paintOutlook(
        context,
        outlook,
        light,
        { left: 0, top: 0, right: width, bottom: height },
        camera.horizonY + height * 0.006,
        street.seed,
      );
      const pen = takePen(context, camera);
      paveStreet(pen, street, light, shine);
      shadeRoad(pen, street, light);
      check();
      raiseRows(pen, street, light, shine);
      check();
      const wet = Math.max(street.wet, street.markings === 'canal' ? 0.7 : 0);
      if (wet > 0.02) mirrorRows(context, camera, street, light, shine, wet);
      shineStreet(pen, street, light);
      const lane = laneOf(street);
      fillTarget(target, context, (x, y) => {
        const ky = (camera.horizonY - y) / camera.focal;
        const kx = (x - camera.centreX) / camera.focal;
        const ground = ky < 0 ? camera.eye / -ky : Number.POSITIVE_INFINITY;
        const row =
          street.layout === 'across'
            ? street.from
            : kx < 0
              ? lane.leftFront / kx
              : lane.rightFront / Math.max(1e-6, kx);
        return Math.min(ground, Math.max(0.5, row), rowEnd) * depthScale;
      });
      return undefined;
    },
    paintBefore: (target) => paintPrecipitation(scene, view, light, target.raster),
  };
};

/** Between houses with lit windows nothing is as dark as on open land. */
function lightThings(street: StreetSet, light: SceneLight): SceneLight {
  const lamp = street.lamps[0]?.colour ?? [255, 206, 138];
  const share = light.lamps * light.night;
  const add = (part: number, channel: 0 | 1 | 2, most: number) => part + (lamp[channel] / 255) * most * share;
  return {
    ...light,
    ambient: [add(light.ambient[0], 0, 0.2), add(light.ambient[1], 1, 0.18), add(light.ambient[2], 2, 0.14)],
    key: [add(light.key[0], 0, 0.3), add(light.key[1], 1, 0.22), add(light.key[2], 2, 0.1)],
    shadowStrength: light.shadowStrength * 0.9,
  };
}

interface Site {
  readonly front: Front;
  readonly side: 'left' | 'right' | 'back';
  /** Metres along the row. */
  readonly from: number;
}

function sitesOf(street: StreetSet): readonly Site[] {
  const sites: Site[] = [];
  if (street.layout === 'across') {
    const length = street.left.reduce((sum, front) => sum + front.width + front.gap, 0);
    let from = -length / 2;
    for (const front of street.left) {
      sites.push({ front, side: 'back', from });
      from += front.width + front.gap;
    }
    return sites.sort(
      (one, other) => Math.abs(other.from + other.front.width / 2) - Math.abs(one.from + one.front.width / 2),
    );
  }
  for (const side of ['left', 'right'] as const) {
    let from = street.from;
    for (const front of street[side]) {
      sites.push({ front, side, from });
      from += front.width + front.gap;
    }
  }
  return sites.sort((one, other) => other.from - one.from);
}

function raiseRows(pen: PerspectivePen, street: StreetSet, light: SceneLight, shine: LightStreet): void {
  const lane = laneOf(street);
  for (const { front, side, from } of sitesOf(street)) {
    if (side === 'back')
      raiseFront(frameWall(pen, 'back', from, street.from, front.width), front, [0, 0, -1], light, shine);
    else if (side === 'left')
      raiseFront(frameWall(pen, 'left', lane.leftFront, from, front.width), front, [1, 0, 0], light, shine);
    else
      raiseFront(
        frameWall(pen, 'right', lane.rightFront, from + front.width, front.width),
        front,
        [-1, 0, 0],
        light,
        shine,
      );
  }
  if (street.bunting) hangBunting(pen, street, shine);
}

/** Houses between the sun and the street throw their shade over it. */
function shadeRoad(pen: PerspectivePen, street: StreetSet, light: SceneLight): void {
  const strength = light.shadowStrength * (1 - light.shadowSoftness) * 0.75;
  if (strength < 0.05 || street.layout === 'across') return;
  const lane = laneOf(street);
  const [dx, dy] = light.direction;
  const fromLeft = dx < 0;
  const reach = Math.min(2.2, Math.abs(dx) / Math.max(0.25, dy));
  for (const { front, side, from } of sitesOf(street)) {
    if ((side === 'left') !== fromLeft || front.gap > 20) continue;
    const wall = fromLeft ? lane.leftFront : lane.rightFront;
    const long = Math.min(front.height * reach * 0.55, lane.rightFront - lane.leftFront);
    const end = fromLeft ? wall + long : wall - long;
    pen.fill(
      [
        [wall, 0, from],
        [end, 0, Math.max(0.1, from - long * 0.15)],
        [end, 0, from + front.width - long * 0.15],
        [wall, 0, from + front.width],
      ],
      [30, 34, 60],
      strength,
    );
  }
}

/** The rows upside down below their feet: painted by an eye under the ground, then turned over and blurred. */
function mirrorRows(
  context: SKRSContext2D,
  camera: SetCamera,
  street: StreetSet,
  light: SceneLight,
  shine: LightStreet,
  wet: number,
): void {
  const width = Math.max(8, Math.round(camera.width * mirrorShare));
  const height = Math.max(8, Math.round(camera.height * mirrorShare));
  const layer = createCanvas(width, height);
  const onto = layer.getContext('2d');
  const below: SetCamera = {
    ...camera,
    width,
    height,
    centreX: width / 2,
    horizonY: height - (camera.horizonY / camera.height) * height,
    focal: (camera.focal / camera.height) * height,
    eye: -camera.eye,
  };
  raiseRows(takePen(onto, below), street, light, shine);
  const lane = laneOf(street);
  const pen = takePen(context, camera);
  const road: readonly Point3[] =
    street.markings === 'canal' || street.layout === 'along'
      ? [
          [street.markings === 'canal' ? lane.left : lane.leftFront, 0, 200],
          [street.markings === 'canal' ? lane.right : lane.rightFront, 0, 200],
          [street.markings === 'canal' ? lane.right : lane.rightFront, 0, 0.1],
          [street.markings === 'canal' ? lane.left : lane.leftFront, 0, 0.1],
        ]
      : [
          [-200, 0, street.from],
          [200, 0, street.from],
          [200, 0, 0.1],
          [-200, 0, 0.1],
        ];
  pen.within(road, () => {
    context.globalAlpha = 0.62 * wet;
    context.imageSmoothingEnabled = true;
    context.filter = `blur(${(camera.span * 0.004).toFixed(2)}px)`;
    context.translate(0, camera.height);
    context.scale(1, -1);
    context.drawImage(layer, 0, 0, camera.width, camera.height);
    context.filter = 'none';
  });
}

/** Lamps throw pools on the ground and shine in the air. */
function shineStreet(
  { context, camera, ...pen }: PerspectivePen,
  street: StreetSet,
  light: SceneLight,
): void {
  if (light.lamps < 0.3) return;
  context.save();
  context.globalCompositeOperation = 'lighter';
  for (const lamp of street.lamps) {
    for (let ring = 5; ring >= 1; ring--) {
      const radius = (lamp.reach * 0.75 * ring) / 5;
      const points = Array.from({ length: 30 }, (_, step): Point3 => {
        const angle = (step / 30) * Math.PI * 2;
        return [lamp.x + Math.cos(angle) * radius, 0, Math.max(0.1, lamp.z + Math.sin(angle) * radius)];
      });
      pen.fill(points, lamp.colour, 0.05 * light.lamps * lamp.strength);
    }
    const [x, y] = projectPoint(camera, [lamp.x, lamp.y, lamp.z]);
    const radius = (camera.focal * 1.3) / lamp.z;
    const glow = context.createRadialGradient(x, y, 0, x, y, radius);
    glow.addColorStop(0, cssOf(lamp.colour, 0.55 * light.lamps * lamp.strength));
    glow.addColorStop(0.25, cssOf(lamp.colour, 0.16 * light.lamps * lamp.strength));
    glow.addColorStop(1, cssOf(lamp.colour, 0.001));
    context.fillStyle = glow;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
  context.restore();
}

const flags = [
  [226, 108, 96],
  [240, 190, 92],
  [112, 178, 172],
  [138, 142, 202],
] as const;

function hangBunting(pen: PerspectivePen, street: StreetSet, shine: LightStreet): void {
  const lane = laneOf(street);
  const [from, to] = street.layout === 'across' ? [-9, 9] : [lane.leftFront, lane.rightFront];
  for (const z of street.layout === 'across' ? [street.from - 2.5] : [26, 18, 11.5]) {
    const count = Math.round((to - from) / 0.55);
    const at = (share: number): Point3 => [from + (to - from) * share, 5 - 4 * share * (1 - share) * 0.9, z];
    for (let flag = 0; flag < count; flag++) {
      const one = at(flag / count);
      const other = at((flag + 1) / count);
      pen.line(one, other, 0.03, shine([235, 230, 215], one, [0, 0, -1]));
      pen.fill(
        [one, [one[0] * 0.2 + other[0] * 0.8, other[1], z], [(one[0] + other[0]) / 2, one[1] - 0.5, z]],
        shine(flags[flag % flags.length]!, one, [0, 0, -1]),
      );
    }
  }
}

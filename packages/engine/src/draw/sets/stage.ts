import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { mixRgb, scaleRgb } from '../../base/colour.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { StageSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { laySurface } from './lay-surface.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { cssOf, type PerspectivePen, takePen } from './perspective-pen.ts';
import { type Point3, projectPoint, setCameraOf } from './set-camera.ts';

/** A stage under its own lights, whatever the hour. */
export const openStage: OpenSet = (scene, view, light) => {
  const stage = scene.set as StageSet;
  const whole = setCameraOf(scene, view.width, view.height);
  const depthScale = guideDepthScale(view, whole);
  return {
    light: lightOnStage(stage, light),
    ground: levelGround(view, whole),
    paintBehind(target) {
      const { width, height } = target.raster;
      const camera = setCameraOf(scene, width, height);
      const context = createCanvas(width, height).getContext('2d');
      const pen = takePen(context, camera);
      paintBack(pen, stage);
      layFloor(pen, stage);
      lightPools(pen, stage);
      if (stage.form === 'theatre') hangCurtain(pen, stage);
      if (stage.form === 'circus') raiseRing(pen, stage);
      throwBeams(context, pen, stage);
      fillTarget(target, context, (_x, y) => {
        const below = y - camera.horizonY;
        const floor = below > 0 ? (camera.focal * camera.eye) / below : stage.depth;
        return Math.min(stage.depth, floor) * depthScale;
      });
      return undefined;
    },
  };
};

function lightOnStage(stage: StageSet, light: SceneLight): SceneLight {
  const [spot] = stage.spots;
  const side = spot !== undefined && spot.x > 0 ? 1 : -1;
  const colour: Rgb = spot === undefined ? [255, 240, 214] : mixRgb(spot.colour, [255, 246, 228], 0.65);
  return {
    ...light,
    direction: [side * 0.42, 0.8, -0.43],
    key: scaleRgb(colour, 0.78 / 255),
    ambient: mixRgb([0.44, 0.41, 0.46], scaleRgb(stage.backdrop, 1 / 255), 0.2),
    bounce: [0.16, 0.13, 0.12],
    rim: spot?.colour ?? [255, 240, 214],
    rimStrength: 0.75,
    shadowStrength: 0.5,
    shadowSoftness: 0.25,
    hazeRange: 1e7,
    mist: 0,
    lamps: 1,
  };
}

function paintBack({ context, camera }: PerspectivePen, stage: StageSet): void {
  const { width, height, horizonY } = camera;
  const base = horizonY + (camera.focal * camera.eye) / stage.depth;
  const gradient = context.createLinearGradient(0, 0, 0, base);
  gradient.addColorStop(0, cssOf(scaleRgb(stage.backdrop, 0.4)));
  gradient.addColorStop(1, cssOf(stage.backdrop));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  if (stage.form === 'theatre') {
    paintFolds(context, 0, 0, width, base, scaleRgb(stage.curtain, 0.62), 26, stage.seed);
  } else if (stage.form === 'concert') {
    // A wall of lights.
    const cell = camera.span * 0.034;
    for (let row = 0; row * cell < base; row++) {
      for (let column = 0; column * cell < width; column++) {
        const random = randomOf(stage.seed, 'cell', row, column);
        const wave = 0.5 + 0.5 * Math.sin(column * 0.4 + Math.sin(row * 0.7 + stage.seed) * 2);
        const colour = mixRgb(
          stage.curtain,
          stage.spots[row % Math.max(1, stage.spots.length)]?.colour ?? stage.curtain,
          random,
        );
        context.fillStyle = cssOf(colour, 0.1 + 0.34 * wave * random);
        context.fillRect(column * cell + cell * 0.12, row * cell + cell * 0.12, cell * 0.76, cell * 0.76);
      }
    }
  } else if (stage.form === 'circus') {
    const points = 14;
    for (let stripe = 0; stripe < points; stripe++) {
      const from = -0.3 + (1.6 * stripe) / points;
      context.fillStyle = cssOf(scaleRgb(stripe % 2 === 0 ? stage.curtain : [238, 222, 190], 0.72));
      context.beginPath();
      context.moveTo(width * 0.5, -height * 0.35);
      context.lineTo(width * from, base * 0.78);
      context.lineTo(width * (from + 1.6 / points), base * 0.78);
      context.closePath();
      context.fill();
    }
    paintCrowd(context, width, base * 0.7, base, camera.span, stage);
  } else {
    context.fillStyle = cssOf(scaleRgb(stage.curtain, 0.5));
    for (let panel = 0; panel < 5; panel++)
      context.fillRect(width * (0.06 + panel * 0.19), height * 0.06, width * 0.12, base - height * 0.06);
    paintCrowd(context, width * 0.3, base * 0.82, base * 1.15, camera.span, stage);
    context.save();
    context.translate(width * 0.7, 0);
    paintCrowd(context, width * 0.3, base * 0.82, base * 1.15, camera.span, stage);
    context.restore();
  }
}

/** Rows of heads in the dark. */
function paintCrowd(
  context: SKRSContext2D,
  width: number,
  top: number,
  bottom: number,
  span: number,
  stage: StageSet,
): void {
  for (let row = 0; row < 5; row++) {
    const y = top + ((bottom - top) * row) / 5;
    const size = span * (0.011 + row * 0.002);
    for (let head = 0; head * size * 2.6 < width + size * 3; head++) {
      const x =
        head * size * 2.6 + (row % 2) * size * 1.3 + (randomOf(stage.seed, 'head', row, head) - 0.5) * size;
      const tone = mixRgb([52, 44, 66], [120, 92, 92], randomOf(stage.seed, 'tone', row, head));
      context.fillStyle = cssOf(scaleRgb(tone, 0.7 + row * 0.06));
      context.beginPath();
      context.ellipse(x, y + size * 2.3, size * 1.5, size * 1.6, 0, 0, 7);
      context.fill();
      context.fillStyle = cssOf(mixRgb(tone, [206, 158, 128], 0.35));
      context.beginPath();
      context.arc(x, y, size, 0, 7);
      context.fill();
    }
  }
}

/** Upright folds of heavy cloth. */
function paintFolds(
  context: SKRSContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Rgb,
  folds: number,
  seed: number,
): void {
  let x = left;
  for (let fold = 0; fold < folds; fold++) {
    const wide = (width / folds) * (0.75 + 0.5 * randomOf(seed, 'fold', fold));
    const end = fold === folds - 1 ? left + width : Math.min(left + width, x + wide);
    const gradient = context.createLinearGradient(x, 0, end, 0);
    gradient.addColorStop(0, cssOf(scaleRgb(colour, 0.55)));
    gradient.addColorStop(0.35, cssOf(scaleRgb(colour, 1.16)));
    gradient.addColorStop(0.62, cssOf(colour));
    gradient.addColorStop(1, cssOf(scaleRgb(colour, 0.5)));
    context.fillStyle = gradient;
    context.fillRect(x, top, end - x + 1, height);
    x = end;
  }
}

function layFloor(pen: PerspectivePen, stage: StageSet): void {
  const wide = 16;
  laySurface(
    { pen, width: wide, height: stage.depth, seed: stage.seed, at: (u, v) => [u - wide / 2, 0, v] },
    { ...stage.floor, colour: scaleRgb(stage.floor.colour, 0.5) },
  );
  if (stage.form === 'runway') {
    pen.fill(
      [
        [-1.5, 0.001, stage.depth],
        [1.5, 0.001, stage.depth],
        [1.5, 0.001, 0.1],
        [-1.5, 0.001, 0.1],
      ],
      scaleRgb(stage.floor.colour, 0.95),
    );
    for (const x of [-1.5, 1.44])
      pen.fill(
        [
          [x, 0.002, stage.depth],
          [x + 0.06, 0.002, stage.depth],
          [x + 0.06, 0.002, 0.1],
          [x, 0.002, 0.1],
        ],
        [255, 246, 220],
      );
  }
}

/** Where the spots meet the floor. */
function lightPools({ context, fill }: PerspectivePen, stage: StageSet): void {
  context.save();
  context.globalCompositeOperation = 'lighter';
  for (const spot of stage.spots) {
    for (let ring = 7; ring >= 1; ring--) {
      const radius = spot.reach * (0.35 + (0.65 * ring) / 7);
      const points = Array.from({ length: 36 }, (_, step): Point3 => {
        const angle = (step / 36) * Math.PI * 2;
        return [
          spot.x * 0.35 + Math.cos(angle) * radius,
          0,
          Math.max(0.1, spot.z + Math.sin(angle) * radius * 0.9),
        ];
      });
      fill(points, mixRgb(spot.colour, stage.floor.colour, 0.45), 0.055 * spot.strength);
    }
  }
  context.restore();
}

/** The curtain drawn aside, with its valance. */
function hangCurtain({ context, camera }: PerspectivePen, stage: StageSet): void {
  const { width, height } = camera;
  const base = camera.horizonY + (camera.focal * camera.eye) / (stage.depth * 0.72);
  for (const side of [0, 1]) {
    const wide = width * 0.17;
    context.save();
    if (side === 1) {
      context.translate(width, 0);
      context.scale(-1, 1);
    }
    context.beginPath();
    context.moveTo(-2, -2);
    context.lineTo(wide * 1.25, -2);
    context.bezierCurveTo(wide * 1.2, base * 0.4, wide * 0.6, base * 0.5, wide * 0.55, base * 0.62);
    context.bezierCurveTo(wide * 0.62, base * 0.8, wide * 0.86, base * 0.9, wide * 0.9, base);
    context.lineTo(-2, base * 1.01);
    context.closePath();
    context.clip();
    paintFolds(context, 0, 0, wide * 1.3, base * 1.02, stage.curtain, 9, stage.seed + side);
    context.fillStyle = cssOf([222, 176, 84]);
    context.fillRect(0, base * 0.6, wide, base * 0.035);
    context.restore();
  }
  const deep = height * 0.13;
  const swags = Math.max(3, Math.round(width / (deep * 2.2)));
  for (let swag = 0; swag < swags; swag++) {
    const left = (width * swag) / swags;
    const wide = width / swags;
    const gradient = context.createLinearGradient(0, 0, 0, deep);
    gradient.addColorStop(0, cssOf(scaleRgb(stage.curtain, 0.7)));
    gradient.addColorStop(0.7, cssOf(scaleRgb(stage.curtain, 1.14)));
    gradient.addColorStop(1, cssOf(scaleRgb(stage.curtain, 0.8)));
    context.fillStyle = gradient;
    context.beginPath();
    context.moveTo(left - 1, -1);
    context.lineTo(left + wide + 1, -1);
    context.lineTo(left + wide + 1, deep * 0.55);
    context.quadraticCurveTo(left + wide / 2, deep * 1.35, left - 1, deep * 0.55);
    context.fill();
    context.strokeStyle = cssOf([226, 182, 92]);
    context.lineWidth = deep * 0.07;
    context.beginPath();
    context.moveTo(left, deep * 0.55);
    context.quadraticCurveTo(left + wide / 2, deep * 1.35, left + wide, deep * 0.55);
    context.stroke();
  }
}

/** The low wall around a circus ring, behind what stands in it. */
function raiseRing({ fill }: PerspectivePen, stage: StageSet): void {
  const z = stage.depth * 0.62;
  const radius = stage.depth * 0.5;
  const pieces = 26;
  for (let piece = 0; piece < pieces; piece++) {
    const point = (index: number, y: number): Point3 => {
      const angle = Math.PI * (1 - index / pieces);
      return [Math.cos(angle) * radius * 1.5, y, Math.max(0.3, z + Math.sin(angle) * radius * 0.7)];
    };
    const colour: Rgb = piece % 2 === 0 ? stage.curtain : [240, 222, 176];
    fill(
      [point(piece, 0), point(piece + 1, 0), point(piece + 1, 0.42), point(piece, 0.42)],
      scaleRgb(colour, 0.86),
    );
    fill(
      [point(piece, 0.42), point(piece + 1, 0.42), point(piece + 1, 0.48), point(piece, 0.48)],
      [232, 190, 96],
    );
  }
}

/** Cones of light in the dust of the air. */
function throwBeams(context: SKRSContext2D, { camera }: PerspectivePen, stage: StageSet): void {
  context.save();
  context.globalCompositeOperation = 'lighter';
  context.filter = `blur(${(camera.span * 0.005).toFixed(2)}px)`;
  for (const spot of stage.spots) {
    const [x] = projectPoint(camera, [spot.x, spot.y, spot.z]);
    const top = -camera.height * 0.04;
    const [footX, footY] = projectPoint(camera, [spot.x * 0.35, 0, spot.z]);
    const half = (camera.focal * spot.reach) / spot.z;
    const gradient = context.createLinearGradient(x, top, footX, footY);
    gradient.addColorStop(0, cssOf(spot.colour, 0.42 * spot.strength));
    gradient.addColorStop(0.6, cssOf(spot.colour, 0.12 * spot.strength));
    gradient.addColorStop(1, cssOf(spot.colour, 0.02));
    context.fillStyle = gradient;
    context.beginPath();
    context.moveTo(x - camera.span * 0.012, top);
    context.lineTo(x + camera.span * 0.012, top);
    context.lineTo(footX + half, footY);
    context.lineTo(footX - half, footY);
    context.closePath();
    context.fill();
  }
  context.restore();
}

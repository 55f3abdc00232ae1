import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { fbm, noise } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { PatternSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { Target } from '../target.ts';
import type { View } from '../view.ts';
import { lightEvenly } from './light-evenly.ts';
import { paintSoft } from './paint-soft.ts';

/** A ground of repeated or flowing forms, with or without things on it. */
export function openPattern(scene: Scene, view: View, light: SceneLight, set: PatternSet): PaintedSet {
  return {
    ...lightEvenly(view, light),
    paintBehind(target) {
      if (set.form === 'swirl' || set.form === 'gradient') paintFlow(target, scene, set);
      else paintForms(target, scene, set);
      return undefined;
    },
  };
}

const flowCells = 700_000;

/** Colours that run into each other: bent bands (swirl) or soft fields (gradient). */
function paintFlow(target: Target, scene: Scene, set: PatternSet): void {
  const { width, height } = target.raster;
  const span = Math.sqrt(width * height);
  const seed = randomOf(scene.seed, 'pattern', 'flow') * 400;
  const inks = [set.ground, ...set.inks];
  const fine = set.form === 'swirl';
  paintSoft(target, flowCells, (x, y, out) => {
    const u = (x - width / 2) / span;
    const v = (y - height / 2) / span;
    const bendX = fbm(u * 1.4 + seed, v * 1.4, 4) * 1.1;
    const bendY = fbm(u * 1.4 + 60, v * 1.4 + seed, 4) * 1.1;
    const turned = fbm(u * 1.1 + bendX * 1.4 + seed, v * 1.1 + bendY * 1.4, 3);
    const at = fine
      ? (turned * 4.2 + (u + v) * 0.9 + bendX * 1.3 + 20) % inks.length
      : Math.max(0, Math.min(0.999, 0.5 + turned * 0.8 + v * 0.45)) * (inks.length - 1);
    const index = Math.floor(at);
    const share = at - index;
    const eased = fine ? Math.min(1, Math.max(0, (share - 0.72) / 0.28)) : share * share * (3 - 2 * share);
    const from = inks[index % inks.length]!;
    const to = inks[(index + 1) % inks.length]!;
    const sheen = fine ? 1 + (share - 0.4) * 0.22 : 1 + noise(u * 3, v * 3 + seed) * 0.04;
    for (let channel = 0; channel < 3; channel++)
      out[channel] = (from[channel]! + (to[channel]! - from[channel]!) * eased) * sheen;
  });
}

function paintForms({ raster }: Target, scene: Scene, set: PatternSet): void {
  const { width, height } = raster;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = css(set.ground);
  pen.fillRect(0, 0, width, height);
  const span = Math.sqrt(width * height);
  const random = (name: string): number => randomOf(scene.seed, 'pattern', name);
  const ink = (name: string): string =>
    css(set.inks[Math.floor(random(name) * set.inks.length)] ?? [255, 255, 255]);
  switch (set.form) {
    case 'stripes':
      stripes(pen, width, height, span, set, random('turn'));
      break;
    case 'checks':
      checks(pen, width, height, span, set);
      break;
    case 'waves':
      waves(pen, width, height, span, set);
      break;
    case 'shapes':
      shapes(pen, width, height, span, random, ink);
      break;
    case 'bubbles':
      bubbles(pen, width, height, span, random, ink);
      break;
    case 'triangles':
      triangles(pen, width, height, span, random, ink);
      break;
    case 'half-drop':
    case 'grid':
    case 'scatter':
      dots(pen, width, height, span, set);
      break;
  }
  raster.data.set(pen.getImageData(0, 0, width, height).data);
}

function stripes(
  pen: SKRSContext2D,
  width: number,
  height: number,
  span: number,
  set: PatternSet,
  turn: number,
): void {
  const step = span * 0.075;
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.rotate(turn < 0.4 ? 0 : turn < 0.7 ? Math.PI / 4 : Math.PI / 2);
  const reach = Math.hypot(width, height);
  for (let at = 0, index = 0; at < reach * 2; at += step, index++) {
    pen.fillStyle = css(set.inks[index % set.inks.length] ?? set.ground);
    if (index % (set.inks.length + 1) !== set.inks.length)
      pen.fillRect(at - reach, -reach, step * 0.62, reach * 2);
  }
  pen.restore();
}

function checks(pen: SKRSContext2D, width: number, height: number, span: number, set: PatternSet): void {
  const side = span * 0.11;
  const [first = [0, 0, 0], second = first] = set.inks;
  for (let row = 0; row * side < height; row++) {
    for (let column = 0; column * side < width; column++) {
      const kind = (row % 2) + (column % 2);
      if (kind === 1) continue;
      pen.fillStyle = css(kind === 0 ? first : second);
      pen.globalAlpha = kind === 0 ? 0.92 : 0.6;
      pen.fillRect(column * side, row * side, side + 1, side + 1);
    }
  }
  pen.globalAlpha = 1;
}

/** Scales of overlapping arcs, as on old Japanese cloth. */
function waves(pen: SKRSContext2D, width: number, height: number, span: number, set: PatternSet): void {
  const radius = span * 0.085;
  const rows = Math.ceil(height / (radius * 0.5)) + 2;
  for (let row = 0; row < rows; row++) {
    for (let column = -1; column * radius * 2 < width + radius * 2; column++) {
      const x = column * radius * 2 + (row % 2) * radius;
      const y = row * radius * 0.5;
      for (let ring = 0; ring < 4; ring++) {
        pen.fillStyle = css(ring % 2 === 0 ? (set.inks[ring / 2] ?? set.ground) : set.ground);
        pen.beginPath();
        pen.arc(x, y, radius * (1 - ring * 0.22), 0, Math.PI * 2);
        pen.fill();
      }
    }
  }
}

type Draw = (name: string) => number;
type Ink = (name: string) => string;

/** Large plain forms that overlap: circles, half circles, bars and arcs, balanced over a coarse grid. */
function shapes(
  pen: SKRSContext2D,
  width: number,
  height: number,
  span: number,
  random: Draw,
  ink: Ink,
): void {
  for (let index = 0; index < 17; index++) {
    const size = span * (0.1 + 0.3 * random(`s${index}`) ** 1.7);
    const x = (((index * 0.618 + random(`x${index}`) * 0.3) % 1) * 1.1 - 0.05) * width;
    const y = (((index * 0.381 + random(`y${index}`) * 0.4) % 1) * 1.1 - 0.05) * height;
    pen.save();
    pen.translate(x, y);
    pen.rotate(Math.floor(random(`r${index}`) * 8) * (Math.PI / 4));
    pen.fillStyle = ink(`i${index}`);
    pen.strokeStyle = ink(`i${index}`);
    pen.globalAlpha = 0.93;
    const kind = Math.floor(random(`k${index}`) * 5);
    pen.beginPath();
    if (kind === 0) pen.arc(0, 0, size * 0.5, 0, Math.PI * 2);
    else if (kind === 1) pen.arc(0, 0, size * 0.55, 0, Math.PI);
    else if (kind === 2) pen.roundRect(-size * 0.6, -size * 0.08, size * 1.2, size * 0.16, size * 0.08);
    else if (kind === 3) pen.rect(-size * 0.38, -size * 0.38, size * 0.76, size * 0.76);
    if (kind === 4) {
      pen.lineWidth = size * 0.12;
      pen.arc(0, 0, size * 0.46, Math.PI, Math.PI * 1.75);
      pen.stroke();
    } else pen.fill();
    pen.restore();
  }
}

function bubbles(
  pen: SKRSContext2D,
  width: number,
  height: number,
  span: number,
  random: Draw,
  ink: Ink,
): void {
  for (let index = 0; index < 60; index++) {
    const radius = span * (0.012 + 0.1 * random(`r${index}`) ** 2.6);
    const x = random(`x${index}`) * width;
    const y = random(`y${index}`) * height;
    pen.globalAlpha = 0.5 + 0.4 * random(`a${index}`);
    pen.fillStyle = ink(`i${index}`);
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fill();
    pen.globalAlpha = 0.35;
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    pen.arc(x - radius * 0.34, y - radius * 0.36, radius * 0.22, 0, Math.PI * 2);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function triangles(
  pen: SKRSContext2D,
  width: number,
  height: number,
  span: number,
  random: Draw,
  ink: Ink,
): void {
  const side = span * 0.12;
  const tall = side * 0.866;
  for (let row = -1; row * tall < height + tall; row++) {
    for (let column = -1; column * side * 0.5 < width + side; column++) {
      const x = column * side * 0.5;
      const y = row * tall;
      const isUp = (row + column) % 2 === 0;
      pen.fillStyle = ink(`i${row}-${column}`);
      pen.globalAlpha = 0.55 + 0.45 * random(`a${row}-${column}`);
      pen.beginPath();
      pen.moveTo(x - side / 2, isUp ? y + tall : y);
      pen.lineTo(x + side / 2, isUp ? y + tall : y);
      pen.lineTo(x, isUp ? y : y + tall);
      pen.fill();
    }
  }
  pen.globalAlpha = 1;
}

/** Small dots between the things that the plan has laid out. */
function dots(pen: SKRSContext2D, width: number, height: number, span: number, set: PatternSet): void {
  const step = span * 0.09;
  for (let row = 0; row * step < height + step; row++) {
    for (let column = 0; column * step < width + step; column++) {
      pen.fillStyle = css(set.inks[(row + column) % set.inks.length] ?? set.ground);
      pen.globalAlpha = 0.5;
      pen.beginPath();
      pen.arc(column * step + (row % 2) * step * 0.5, row * step, span * 0.006, 0, Math.PI * 2);
      pen.fill();
    }
  }
  pen.globalAlpha = 1;
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)})`;
}

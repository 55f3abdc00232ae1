import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { FlatSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { Target } from '../target.ts';
import type { View } from '../view.ts';
import { lightEvenly } from './light-evenly.ts';

/** A plain ground with a simple form behind the subject: icons, stickers, posters and cards. */
export function openFlat(scene: Scene, view: View, light: SceneLight, set: FlatSet): PaintedSet {
  return {
    ...lightEvenly(view, light),
    paintBehind(target) {
      layGround(target, scene, set);
      return undefined;
    },
  };
}

function layGround({ raster }: Target, scene: Scene, set: FlatSet): void {
  const { width, height } = raster;
  const { ground } = set;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = css(ground);
  pen.fillRect(0, 0, width, height);
  const short = Math.min(width, height);
  const x = width / 2;
  const y = height / 2;
  pen.fillStyle = css(set.accent);
  switch (set.form) {
    case 'plain':
      break;
    case 'gradient': {
      const fill = pen.createRadialGradient(x, y * 0.9, 0, x, y, Math.hypot(width, height) * 0.62);
      fill.addColorStop(0, css(mixed(ground, [255, 255, 255], 0.3)));
      fill.addColorStop(1, css(mixed(ground, set.accent, 0.55)));
      pen.fillStyle = fill;
      pen.fillRect(0, 0, width, height);
      break;
    }
    case 'disc':
      disc(pen, x, y, short * 0.44);
      break;
    case 'rounded-square': {
      const side = short * 0.86;
      const fill = pen.createLinearGradient(0, y - side / 2, 0, y + side / 2);
      fill.addColorStop(0, css(mixed(set.accent, [255, 255, 255], 0.22)));
      fill.addColorStop(1, css(mixed(set.accent, [20, 20, 60], 0.16)));
      pen.fillStyle = fill;
      pen.beginPath();
      pen.roundRect(x - side / 2, y - side / 2, side, side, side * 0.22);
      pen.fill();
      break;
    }
    case 'rays':
      rays(pen, x, y, Math.hypot(width, height), scene.seed, css(mixed(ground, set.accent, 0.55)));
      break;
    case 'halves':
      pen.fillRect(0, height * 0.62, width, height);
      break;
    case 'frame':
    case 'card':
      frame(pen, width, height, short, set);
      break;
    case 'poster':
      pen.fillStyle = css(mixed(ground, set.accent, 0.8));
      disc(pen, x, height * 0.4, short * 0.31);
      frame(pen, width, height, short, set);
      break;
    case 'sticker':
      pen.fillStyle = css(mixed(ground, set.accent, 0.35));
      disc(pen, x, y, short * 0.46);
      break;
  }
  raster.data.set(pen.getImageData(0, 0, width, height).data);
}

function disc(pen: SKRSContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}

function rays(pen: SKRSContext2D, x: number, y: number, reach: number, seed: number, fill: string): void {
  const count = 14 + (seed % 5) * 2;
  pen.fillStyle = fill;
  for (let ray = 0; ray < count; ray++) {
    const from = (ray / count) * Math.PI * 2;
    const to = from + Math.PI / count;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + Math.cos(from) * reach, y + Math.sin(from) * reach);
    pen.lineTo(x + Math.cos(to) * reach, y + Math.sin(to) * reach);
    pen.fill();
  }
}

/** A double line along the edges with small corners. */
function frame(pen: SKRSContext2D, width: number, height: number, short: number, set: FlatSet): void {
  pen.strokeStyle = css(set.accent);
  const margin = short * 0.045;
  pen.lineWidth = short * 0.012;
  pen.strokeRect(margin, margin, width - margin * 2, height - margin * 2);
  const inner = margin + short * 0.022;
  pen.lineWidth = short * 0.0035;
  pen.strokeRect(inner, inner, width - inner * 2, height - inner * 2);
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)})`;
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

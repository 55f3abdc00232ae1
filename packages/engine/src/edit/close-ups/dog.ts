import type { SKRSContext2D } from '@napi-rs/canvas';
import { noise } from '../../base/noise.ts';
import { bulgeNormal, cssOf, drawHair, type FurLight, furLightness, rampColour } from './fur.ts';
import type { EarBrush, Pet } from './pet.ts';

/** A golden retriever's kind of dog from the front. */
export const DOG: Pet = {
  faceTop: -0.46,
  chin: 0.5,
  top: -0.6,
  hairLength: 0.11,
  coat: [
    [52, 30, 14],
    [112, 70, 34],
    [172, 116, 60],
    [212, 160, 96],
    [238, 200, 146],
    [253, 232, 196],
  ],
  faceHalfWidth: (y) => {
    if (y < -0.05) return 0.39 * Math.sqrt(Math.max(0, 1 - ((y + 0.05) / 0.42) ** 2)) ** 0.85;
    const down = Math.min(1, (y + 0.05) / 0.55);
    return 0.39 - 0.16 * down * down * (3 - 2 * down) - 0.2 * Math.max(0, (y - 0.4) / 0.1) ** 2;
  },
  whiteness: () => 0,
  marking: (x, y) => {
    const hollow = Math.exp(-(((Math.abs(x) - 0.19) / 0.1) ** 2) - ((y + 0.04) / 0.09) ** 2) * 0.26;
    const stop = Math.exp(-((x / 0.07) ** 2) - ((y + 0.12) / 0.1) ** 2) * 0.12;
    const brow = Math.exp(-(((Math.abs(x) - 0.15) / 0.06) ** 2) - ((y + 0.19) / 0.04) ** 2) * 0.14;
    const cheek = Math.exp(-(((Math.abs(x) - 0.24) / 0.06) ** 2) - ((y - 0.28) / 0.15) ** 2) * 0.2;
    const muzzle = 0.16 * Math.min(1, Math.max(0, 1.6 - 2 * Math.hypot(x / 0.24, (y - 0.34) / 0.24)));
    const chest = y > 0.5 ? 0.14 * Math.max(0, 1 - Math.hypot(x / 0.4, (y - 1) / 0.6)) : 0;
    return muzzle + chest + brow - hollow - stop - cheek;
  },
  earsInFront: true,
  drawEar,
  drawFeatures,
};

function drawEar({ context, side, random, light, coat }: EarBrush): void {
  context.save();
  context.scale(side, 1);
  const roots: { x: number; y: number; across: number }[] = [];
  for (let index = 0; index < 2600; index++) {
    const t = random();
    const across = random() * 2 - 1;
    const half = 0.15 * Math.sin(Math.min(1, t * 1.02 + 0.02) * Math.PI * 0.94) ** 0.62 + 0.012;
    const middle = 0.33 + 0.14 * Math.sin(Math.min(1, t * 1.3) * Math.PI * 0.5) + 0.015 * t;
    roots.push({ x: middle + across * half, y: -0.32 + 0.68 * t, across });
  }
  roots.sort((a, b) => b.y - a.y);
  for (const { x, y, across } of roots) {
    const lock = noise(x * 15 + 3 * side, y * 8);
    const normal = bulgeNormal(across * 0.9 * side, 0, 0, 0, 1, 1);
    const lightness = furLightness(normal, light) * 0.6 + 0.1 + 0.2 * lock + (random() - 0.5) * 0.12;
    const angle = 0.35 - 0.5 * (y + 0.3) + lock * 0.5 + across * 0.12;
    drawHair(
      context,
      x,
      y,
      angle,
      -0.25 + lock * 0.4,
      0.07 + 0.07 * random(),
      0.011,
      cssOf(rampColour(coat, lightness), 0.85),
    );
  }
  context.restore();
}

function drawFeatures(context: SKRSContext2D, light: FurLight): void {
  for (const side of [-1, 1]) drawEye(context, side, light);
  drawMouth(context);
  // The nose: wet black leather.
  const leather = context.createRadialGradient(light.direction[0] * 0.05, 0.15, 0.01, 0, 0.2, 0.16);
  leather.addColorStop(0, '#6a5f5c');
  leather.addColorStop(0.35, '#2c2625');
  leather.addColorStop(1, '#0f0c0c');
  context.fillStyle = leather;
  context.beginPath();
  context.moveTo(-0.118, 0.165);
  context.bezierCurveTo(-0.1, 0.115, 0.1, 0.115, 0.118, 0.165);
  context.bezierCurveTo(0.125, 0.22, 0.05, 0.275, 0, 0.278);
  context.bezierCurveTo(-0.05, 0.275, -0.125, 0.22, -0.118, 0.165);
  context.fill();
  for (const side of [-1, 1]) {
    context.fillStyle = 'rgba(0,0,0,0.9)';
    context.beginPath();
    context.ellipse(side * 0.06, 0.214, 0.03, 0.019, side * -0.45, 0, Math.PI * 2);
    context.fill();
  }
  context.fillStyle = 'rgba(255,255,255,0.42)';
  context.beginPath();
  context.ellipse(light.direction[0] * 0.06, 0.147, 0.042, 0.012, 0, 0, Math.PI * 2);
  context.fill();
}

function drawMouth(context: SKRSContext2D): void {
  // A happy dog pants a little.
  const tongue = context.createLinearGradient(0, 0.36, 0, 0.56);
  tongue.addColorStop(0, '#a84a52');
  tongue.addColorStop(0.3, '#e0858a');
  tongue.addColorStop(1, '#d97880');
  context.fillStyle = 'rgba(52,22,22,0.95)';
  context.beginPath();
  context.moveTo(-0.14, 0.345);
  context.quadraticCurveTo(0, 0.41, 0.14, 0.345);
  context.quadraticCurveTo(0.09, 0.46, 0, 0.47);
  context.quadraticCurveTo(-0.09, 0.46, -0.14, 0.345);
  context.fill();
  context.fillStyle = tongue;
  context.beginPath();
  context.moveTo(-0.075, 0.4);
  context.bezierCurveTo(-0.085, 0.5, -0.06, 0.565, 0, 0.567);
  context.bezierCurveTo(0.06, 0.565, 0.085, 0.5, 0.075, 0.4);
  context.closePath();
  context.fill();
  context.strokeStyle = 'rgba(150,62,70,0.6)';
  context.lineWidth = 0.01;
  context.beginPath();
  context.moveTo(0, 0.405);
  context.lineTo(0, 0.52);
  context.stroke();
  context.strokeStyle = 'rgba(44,26,20,0.9)';
  context.lineWidth = 0.014;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(0, 0.276);
  context.lineTo(0, 0.335);
  context.moveTo(-0.19, 0.318);
  context.bezierCurveTo(-0.14, 0.375, -0.05, 0.39, 0, 0.335);
  context.bezierCurveTo(0.05, 0.39, 0.14, 0.375, 0.19, 0.318);
  context.stroke();
}

function drawEye(context: SKRSContext2D, side: number, light: FurLight): void {
  context.save();
  context.translate(side * 0.178, -0.045);
  context.scale(side, 1);
  context.rotate(0.1);
  const shape = (grow: number): void => {
    context.beginPath();
    context.moveTo(-0.078 * grow, 0.016 * grow);
    context.bezierCurveTo(
      -0.05 * grow,
      -0.062 * grow,
      0.045 * grow,
      -0.066 * grow,
      0.078 * grow,
      0.006 * grow,
    );
    context.bezierCurveTo(
      0.045 * grow,
      0.056 * grow,
      -0.04 * grow,
      0.058 * grow,
      -0.078 * grow,
      0.016 * grow,
    );
    context.closePath();
  };
  shape(1.22);
  context.fillStyle = 'rgba(34,20,14,0.95)';
  context.fill();
  shape(1);
  const iris = context.createRadialGradient(0, 0.02, 0.008, 0, 0, 0.075);
  iris.addColorStop(0, '#8a5528');
  iris.addColorStop(0.55, '#4a2a14');
  iris.addColorStop(1, '#1c0f08');
  context.fillStyle = iris;
  context.fill();
  context.save();
  shape(1);
  context.clip();
  context.fillStyle = '#080605';
  context.beginPath();
  context.arc(0, -0.004, 0.03, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = 'rgba(255,255,255,0.95)';
  context.beginPath();
  context.ellipse(light.direction[0] * side * 0.04, -0.025, 0.014, 0.012, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
  context.restore();
}

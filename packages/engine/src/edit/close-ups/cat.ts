import type { SKRSContext2D } from '@napi-rs/canvas';
import { cssOf, drawHair, type FurLight, rampColour } from './fur.ts';
import type { EarBrush, Pet } from './pet.ts';

/** A tabby from the front. */
export const CAT: Pet = {
  faceTop: -0.4,
  chin: 0.37,
  top: -0.78,
  hairLength: 0.1,
  coat: [
    [42, 26, 16],
    [98, 62, 34],
    [164, 108, 60],
    [208, 152, 94],
    [236, 194, 140],
    [252, 226, 186],
  ],
  faceHalfWidth: (y) => {
    const t = (y + 0.02) / (y < -0.02 ? 0.39 : 0.4);
    const round = Math.sqrt(Math.max(0, 1 - Math.min(1, t * t)));
    // Cheeks are wider than the brow.
    return 0.47 * round ** 0.9 + 0.05 * Math.exp(-(((y - 0.16) / 0.12) ** 2));
  },
  whiteness: (x, y) => {
    const muzzle = 1.25 - Math.hypot(x / 0.23, (y - 0.23) / 0.17);
    const bridge = 0.75 - Math.hypot(x / 0.05, (y - 0.02) / 0.16);
    const chest = y > 0.34 ? 1.15 - Math.hypot(x / 0.27, (y - 0.75) / 0.5) : -1;
    return Math.min(1, Math.max(0, Math.max(muzzle, bridge, chest) * 2.2));
  },
  marking: (x, y) => {
    // The M of the brow, the lines of the cheeks, the bars of the shoulders.
    const brow = y < -0.12 ? Math.max(0, Math.cos(x * 30)) ** 3 * Math.min(1, (-0.12 - y) / 0.08) : 0;
    const side = Math.abs(x) - 0.26;
    const cheek =
      side > 0 && y < 0.32 ? Math.max(0, Math.cos((y - 0.3 * side) * 34)) ** 4 * Math.min(1, side / 0.06) : 0;
    const shoulder =
      y > 0.4 ? Math.max(0, Math.cos(y * 22 + Math.abs(x) * 6)) ** 4 * Math.min(1, Math.abs(x) / 0.3) : 0;
    const eyeLine =
      Math.exp(-(((y - 0.02 - 0.25 * (Math.abs(x) - 0.3)) / 0.018) ** 2)) * (Math.abs(x) > 0.29 ? 1 : 0);
    return -0.4 * Math.max(brow * 0.9, cheek * 0.8, shoulder * 0.7, eyeLine) + 0.04;
  },
  earsInFront: false,
  drawEar,
  drawFeatures,
};

function drawEar({ context, side, random, coat }: EarBrush): void {
  context.save();
  context.scale(side, 1);
  const outline = (): void => {
    context.beginPath();
    context.moveTo(0.08, -0.3);
    context.quadraticCurveTo(0.22, -0.6, 0.38, -0.75);
    context.quadraticCurveTo(0.5, -0.48, 0.47, -0.1);
    context.closePath();
  };
  outline();
  context.fillStyle = cssOf(rampColour(coat, 0.42));
  context.fill();
  const hollow = context.createLinearGradient(0.36, -0.7, 0.3, -0.22);
  hollow.addColorStop(0, 'rgba(190,130,112,0.95)');
  hollow.addColorStop(0.6, 'rgba(150,92,80,0.95)');
  hollow.addColorStop(1, 'rgba(90,52,44,0.9)');
  context.beginPath();
  context.moveTo(0.16, -0.3);
  context.quadraticCurveTo(0.26, -0.54, 0.365, -0.66);
  context.quadraticCurveTo(0.44, -0.45, 0.41, -0.18);
  context.closePath();
  context.fillStyle = hollow;
  context.fill();
  for (let index = 0; index < 520; index++) {
    const t = random();
    const inner = random() < 0.5;
    const x = inner ? 0.08 + 0.3 * t : 0.47 - 0.09 * t ** 1.6;
    const y = inner ? -0.3 - 0.45 * t : -0.1 - 0.65 * t;
    const inset = random() ** 1.6 * 0.05;
    const lightness = 0.46 + (random() - 0.5) * 0.35;
    const fill = cssOf(rampColour(coat, lightness), 0.8);
    drawHair(
      context,
      x + (inner ? inset : -inset),
      y + inset,
      inner ? 2.3 : 3.6,
      0.3,
      0.05 + 0.03 * random(),
      0.009,
      fill,
    );
  }
  // Long pale hair inside.
  for (let index = 0; index < 110; index++) {
    const y = -0.28 - 0.26 * random();
    const x = 0.17 + 0.1 * random() + (-0.28 - y) * 0.35;
    const fill = `rgba(245,230,212,${0.35 + 0.4 * random()})`;
    drawHair(context, x, y, 2.0 + random() * 0.6, -0.5, 0.12 + 0.08 * random(), 0.007, fill);
  }
  context.restore();
}

function drawFeatures(context: SKRSContext2D, light: FurLight): void {
  for (const side of [-1, 1]) drawEye(context, side, light);
  // Nose.
  const leather = context.createLinearGradient(0, 0.1, 0, 0.2);
  leather.addColorStop(0, '#d99384');
  leather.addColorStop(1, '#a8594f');
  context.fillStyle = leather;
  context.strokeStyle = 'rgba(92,48,42,0.55)';
  context.lineWidth = 0.008;
  context.beginPath();
  context.moveTo(-0.062, 0.118);
  context.quadraticCurveTo(0, 0.098, 0.062, 0.118);
  context.quadraticCurveTo(0.05, 0.168, 0, 0.186);
  context.quadraticCurveTo(-0.05, 0.168, -0.062, 0.118);
  context.fill();
  context.stroke();
  context.fillStyle = 'rgba(60,26,24,0.75)';
  for (const side of [-1, 1]) {
    context.beginPath();
    context.ellipse(side * 0.034, 0.154, 0.015, 0.008, side * -0.5, 0, Math.PI * 2);
    context.fill();
  }
  context.strokeStyle = 'rgba(78,48,40,0.8)';
  context.lineWidth = 0.011;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(0, 0.186);
  context.lineTo(0, 0.225);
  context.moveTo(-0.125, 0.243);
  context.quadraticCurveTo(-0.06, 0.275, 0, 0.225);
  context.quadraticCurveTo(0.06, 0.275, 0.125, 0.243);
  context.stroke();
  for (const side of [-1, 1]) {
    for (let row = 0; row < 4; row++) {
      const y = 0.195 + row * 0.02;
      context.fillStyle = 'rgba(70,45,36,0.6)';
      context.beginPath();
      context.arc(side * (0.085 + 0.02 * (row % 2)), y, 0.006, 0, Math.PI * 2);
      context.fill();
      const angle = side * (1.78 - row * 0.17);
      drawHair(
        context,
        side * 0.1,
        y,
        angle,
        side * -0.16,
        0.5 + 0.06 * (row % 2),
        0.0085,
        'rgba(250,246,238,0.85)',
      );
    }
  }
}

function drawEye(context: SKRSContext2D, side: number, light: FurLight): void {
  context.save();
  context.translate(side * 0.205, -0.035);
  context.scale(side, 1);
  context.rotate(-0.16);
  const shape = (grow: number): void => {
    context.beginPath();
    context.moveTo(-0.105 * grow, 0.022 * grow);
    context.bezierCurveTo(-0.06 * grow, -0.09 * grow, 0.06 * grow, -0.1 * grow, 0.105 * grow, -0.02 * grow);
    context.bezierCurveTo(0.07 * grow, 0.08 * grow, -0.05 * grow, 0.085 * grow, -0.105 * grow, 0.022 * grow);
    context.closePath();
  };
  shape(1.16);
  context.fillStyle = 'rgba(38,24,16,0.92)';
  context.fill();
  shape(1);
  const iris = context.createRadialGradient(0, 0, 0.01, 0, 0, 0.11);
  iris.addColorStop(0, '#d8d46a');
  iris.addColorStop(0.5, '#a9b84c');
  iris.addColorStop(0.85, '#6f8434');
  iris.addColorStop(1, '#3d4a20');
  context.fillStyle = iris;
  context.fill();
  context.save();
  shape(1);
  context.clip();
  context.fillStyle = '#0c0a08';
  context.beginPath();
  context.ellipse(0, -0.006, 0.034, 0.076, 0.16, 0, Math.PI * 2);
  context.fill();
  // The lid throws a shadow on the ball.
  const lid = context.createLinearGradient(0, -0.09, 0, 0.01);
  lid.addColorStop(0, 'rgba(10,8,4,0.6)');
  lid.addColorStop(1, 'rgba(10,8,4,0)');
  context.fillStyle = lid;
  context.fillRect(-0.2, -0.12, 0.4, 0.14);
  context.fillStyle = 'rgba(255,255,255,0.92)';
  context.beginPath();
  context.ellipse(light.direction[0] * side * 0.05 - 0.005, -0.035, 0.017, 0.014, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
  context.restore();
}

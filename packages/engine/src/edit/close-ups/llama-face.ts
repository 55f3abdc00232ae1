import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Rgb } from '../../base/raster.ts';
import {
  bulgeNormal,
  createStream,
  cssOf,
  drawHair,
  type FurLight,
  furLightness,
  rampColour,
} from './fur.ts';

/** The velvet of the nose. */
const MUZZLE: readonly Rgb[] = [
  [70, 55, 48],
  [122, 100, 86],
  [178, 155, 136],
  [216, 198, 178],
  [240, 228, 212],
];

/** Half the width of the face at a height below the brow. */
function faceHalfWidth(y: number): number {
  const points: readonly (readonly [number, number])[] = [
    [-0.2, 0.16],
    [-0.08, 0.25],
    [0.08, 0.295],
    [0.22, 0.3],
    [0.36, 0.265],
    [0.5, 0.21],
    [0.64, 0.185],
    [0.76, 0.18],
    [0.86, 0.155],
    [0.94, 0.09],
    [0.97, 0.03],
  ];
  for (let index = 1; index < points.length; index++) {
    const [y0, w0] = points[index - 1]!;
    const [y1, w1] = points[index]!;
    if (y > y1) continue;
    const share = Math.max(0, (y - y0) / (y1 - y0));
    const soft = share * share * (3 - 2 * share);
    return w0 + (w1 - w0) * soft;
  }
  return 0.02;
}

/** The face turns a little: the nose stands further to the side than the skull. */
function faceCentre(y: number): number {
  return -0.075 * Math.max(0, y) ** 1.2;
}

function traceFace(context: SKRSContext2D, from: number, grow: number): void {
  context.beginPath();
  for (let y = from; y <= 0.97; y += 0.02) context.lineTo(faceCentre(y) - faceHalfWidth(y) * grow, y);
  for (let y = 0.97; y >= from; y -= 0.02) context.lineTo(faceCentre(y) + faceHalfWidth(y) * grow, y);
  context.closePath();
}

/** Skull and cheeks with their hair, and the shadow they throw on the neck. */
export function drawHead(
  context: SKRSContext2D,
  wool: readonly Rgb[],
  unitPx: number,
  light: FurLight,
  seed: number,
): void {
  const random = createStream(seed, 'head');
  // A soft shadow under the jaw sets the head off from the neck.
  context.save();
  context.filter = `blur(${0.016 * unitPx}px)`;
  context.globalAlpha = 0.4;
  context.translate(0.02, 0.06);
  traceFace(context, 0, 1.06);
  context.fillStyle = cssOf(wool[0]!);
  context.fill();
  context.restore();
  traceFace(context, -0.2, 1);
  context.fillStyle = cssOf(rampColour(wool, 0.66));
  context.fill();
  // Hair of the face grows from the brow outwards and down, short towards the nose.
  const hairs: { x: number; y: number }[] = [];
  for (let index = 0; index < 6200; index++) {
    const y = -0.2 + 1.12 * random();
    const across = (random() * 2 - 1) * 1.0;
    hairs.push({ x: across, y });
  }
  hairs.sort((a, b) => b.y - a.y);
  for (const { x: across, y } of hairs) {
    const half = faceHalfWidth(y);
    const x = faceCentre(y) + across * half;
    const woolly = Math.max(0, 1 - Math.max(0, y - 0.05) / 0.75);
    const length = 0.022 + 0.075 * woolly * Math.abs(across) ** 1.5 + 0.018 * woolly;
    drawHair(
      context,
      x,
      y,
      across * (0.55 + 0.5 * woolly) + (random() - 0.5) * 0.35,
      across * 0.25 + (random() - 0.5) * 0.5,
      length * (0.7 + 0.6 * random()),
      0.0085,
      cssOf(rampColour(wool, faceLightness(across, y, light) + (random() - 0.5) * 0.13), 0.75),
    );
  }
}

/** Shape of the face as brightness: bridge of the nose, eye hollows, cheeks. */
function faceLightness(across: number, y: number, light: FurLight): number {
  const bridge = Math.exp(-((across / 0.42) ** 2)) * (y > 0.1 ? 0.1 : 0.04);
  const normal = bulgeNormal(across * 0.92, (y - 0.35) * 0.42, 0, 0, 1, 1);
  const hollow = Math.exp(-(((Math.abs(across) - 0.72) / 0.2) ** 2) - ((y - 0.2) / 0.13) ** 2) * 0.3;
  const underCheek = Math.exp(-(((Math.abs(across) - 0.8) / 0.25) ** 2) - ((y - 0.5) / 0.12) ** 2) * 0.16;
  const chin = Math.max(0, y - 0.82) * 1.2;
  return furLightness(normal, light) * 0.84 + 0.17 + bridge - hollow - underCheek - chin;
}

/** Nose, lips and chin. */
export function drawMuzzle(
  context: SKRSContext2D,
  wool: readonly Rgb[],
  light: FurLight,
  seed: number,
): void {
  const random = createStream(seed, 'muzzle');
  const cx = faceCentre(0.8);
  // Velvet of the nose: a grey-brown bloom with very short hair.
  const bloom = context.createRadialGradient(cx, 0.76, 0.02, cx, 0.78, 0.2);
  bloom.addColorStop(0, 'rgba(120,96,84,0.75)');
  bloom.addColorStop(0.55, 'rgba(150,126,110,0.45)');
  bloom.addColorStop(1, 'rgba(190,168,148,0)');
  context.save();
  traceFace(context, 0.4, 0.99);
  context.clip();
  context.fillStyle = bloom;
  context.fillRect(-1, 0.4, 2, 0.7);
  context.restore();
  // The chin's beard hides where the face ends.
  for (let index = 0; index < 260; index++) {
    const across = random() * 2 - 1;
    const y = 0.9 + 0.07 * random() * (1 - across * across);
    const lightness = 0.5 - 0.25 * Math.abs(across) + (random() - 0.5) * 0.2;
    const fill = cssOf(rampColour(wool, lightness), 0.75);
    drawHair(
      context,
      cx + across * 0.1,
      y,
      across * 0.5,
      (random() - 0.5) * 0.6,
      0.05 + 0.04 * random(),
      0.01,
      fill,
    );
  }
  // The two halves of the upper lip bulge to both sides of a groove.
  for (const side of [-1, 1]) {
    for (let index = 0; index < 520; index++) {
      const angle = random() * Math.PI * 2;
      const radius = Math.sqrt(random());
      const x = cx + side * 0.07 + Math.cos(angle) * radius * 0.085;
      const y = 0.82 + Math.sin(angle) * radius * 0.07;
      const normal = bulgeNormal(x, y, cx + side * 0.07, 0.815, 0.1, 0.085);
      const lightness = furLightness(normal, light) * 0.8 + 0.16 + (random() - 0.5) * 0.12;
      drawHair(
        context,
        x,
        y,
        side * 0.5 + (random() - 0.5) * 0.6,
        0.2 * side,
        0.02,
        0.008,
        cssOf(rampColour(MUZZLE, lightness), 0.6),
      );
    }
  }
  context.lineCap = 'round';
  // Nostrils: two slanting commas.
  for (const side of [-1, 1]) {
    context.save();
    context.translate(cx + side * 0.066, 0.735);
    context.scale(side, 1);
    const dark = context.createRadialGradient(0, 0, 0.004, 0, 0, 0.07);
    dark.addColorStop(0, 'rgba(52,36,32,0.9)');
    dark.addColorStop(1, 'rgba(90,66,58,0)');
    context.fillStyle = dark;
    context.beginPath();
    context.ellipse(0, 0, 0.07, 0.045, 0.5, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#2a1d1a';
    context.beginPath();
    context.moveTo(-0.042, 0.028);
    context.bezierCurveTo(-0.03, -0.005, 0.01, -0.035, 0.05, -0.03);
    context.bezierCurveTo(0.04, 0.0, 0.0, 0.022, -0.042, 0.028);
    context.fill();
    context.restore();
  }
  // Groove and mouth; the corners turn up a little.
  context.strokeStyle = 'rgba(58,40,35,0.85)';
  context.lineWidth = 0.013;
  context.beginPath();
  context.moveTo(cx, 0.755);
  context.quadraticCurveTo(cx - 0.006, 0.82, cx, 0.868);
  context.stroke();
  context.lineWidth = 0.016;
  context.beginPath();
  context.moveTo(cx - 0.145, 0.842);
  context.bezierCurveTo(cx - 0.1, 0.9, cx - 0.04, 0.898, cx, 0.868);
  context.bezierCurveTo(cx + 0.04, 0.898, cx + 0.1, 0.9, cx + 0.15, 0.838);
  context.stroke();
  context.strokeStyle = 'rgba(255,244,232,0.22)';
  context.lineWidth = 0.012;
  context.beginPath();
  context.moveTo(cx - 0.1, 0.915);
  context.quadraticCurveTo(cx, 0.93, cx + 0.1, 0.912);
  context.stroke();
}

/** Dark eyes with long lashes, the sky in them on the side of the light. */
export function drawEyes(context: SKRSContext2D, light: FurLight): void {
  for (const side of [-1, 1]) {
    context.save();
    context.translate(side * 0.205 - 0.02, 0.2);
    context.scale(side * (side < 0 ? 0.88 : 1), 1);
    context.rotate(0.24);
    // Dark skin around the eye.
    const rim = context.createRadialGradient(0, 0, 0.03, 0, 0, 0.125);
    rim.addColorStop(0, 'rgba(48,34,28,0.95)');
    rim.addColorStop(0.55, 'rgba(70,52,42,0.42)');
    rim.addColorStop(1, 'rgba(110,88,70,0)');
    context.fillStyle = rim;
    context.beginPath();
    context.ellipse(0, 0, 0.125, 0.1, 0, 0, Math.PI * 2);
    context.fill();
    context.beginPath();
    context.moveTo(-0.082, 0.014);
    context.bezierCurveTo(-0.05, -0.075, 0.05, -0.078, 0.086, 0.004);
    context.bezierCurveTo(0.05, 0.068, -0.045, 0.066, -0.082, 0.014);
    const ball = context.createRadialGradient(0.01, 0.03, 0.005, 0, 0, 0.085);
    ball.addColorStop(0, '#5a3a26');
    ball.addColorStop(0.5, '#2a1a13');
    ball.addColorStop(1, '#0e0908');
    context.fillStyle = ball;
    context.fill();
    context.save();
    context.clip();
    // The sky in the eye, on the side of the light.
    const lightX = light.direction[0] * side;
    context.fillStyle = 'rgba(255,255,255,0.92)';
    context.beginPath();
    context.ellipse(lightX * 0.035, -0.028, 0.017, 0.014, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = 'rgba(200,220,240,0.25)';
    context.beginPath();
    context.ellipse(-lightX * 0.02, 0.026, 0.04, 0.014, 0, 0, Math.PI * 2);
    context.fill();
    context.restore();
    context.strokeStyle = 'rgba(24,15,12,0.95)';
    context.lineWidth = 0.015;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(-0.088, 0.016);
    context.bezierCurveTo(-0.052, -0.082, 0.052, -0.084, 0.094, 0.002);
    context.stroke();
    // Long lashes.
    for (let index = 0; index < 13; index++) {
      const t = 0.22 + (index / 12) * 0.8;
      const rootX = -0.085 + 0.175 * t;
      const rootY = -0.062 * Math.sin(Math.min(1, t) * Math.PI) + 0.004;
      drawHair(
        context,
        rootX,
        rootY,
        Math.PI - 0.25 - t * 0.95,
        -0.5,
        0.055 + 0.035 * t,
        0.011,
        'rgba(28,19,15,0.9)',
      );
    }
    context.restore();
  }
}

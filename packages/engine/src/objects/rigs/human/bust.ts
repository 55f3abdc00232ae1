import type { HeroArt, Point } from '../../hero.ts';
import { circle, ellipse, line, path, shade } from '../../kit.ts';
import { drawBustClothes } from './bust-clothes.ts';
import { drawBustFace, drawBustNeck, drawMouth } from './bust-face.ts';
import { frameBust, soften, u } from './bust-frame.ts';
import { drawBustBeard, drawBustHair } from './bust-hair.ts';
import type { Figure } from './draw-figure.ts';
import { drawHat, hatKindOf, pressHair } from './draw-hat.ts';
import { drawEyewear } from './draw-worn.ts';
import { frameHead } from './head-frame.ts';
import type { Outfit } from './outfit.ts';

/** Width of the drawing; the head is 400 tall in it. */
const WIDTH = 1000;
/** From the middle of the head to the lower edge, at the chest. */
const BELOW = 540;

/**
 * Head and shoulders of a figure in what it wears, drawn for being looked at closely. About a metre of it; the lower
 * edge is cut level and belongs at the edge of the picture.
 */
export function drawBust(figure: Figure): HeroArt {
  const { look } = figure;
  const outfit = figure.outfit;
  const frame = frameBust(look);
  const { scarf } = outfit;
  const hatKind = outfit.hat && hatKindOf(outfit.hat);
  const hides = hatKind?.hidesFace ?? false;
  const small = frameHead(look.years, look.isFemale, 0.12);
  const hat = outfit.hat ? drawHat(small, outfit.hat) : { front: '' };
  const onHead = (art: string | undefined) =>
    art
      ? `<g transform="translate(3 ${hatKind?.hair === 'hidden' || hatKind?.hidesFace ? 0 : -20}) scale(3.9)">${art}</g>`
      : '';
  const style = pressHair(look.hairStyle, outfit.hat, look.isFemale);
  const hair =
    hatKind?.hair === 'hidden' || hides
      ? { behind: '', front: '' }
      : drawBustHair(frame, style, outfit.hat !== undefined && hatKind?.hair !== 'free');
  const eyewear =
    outfit.eyewear ??
    (look.hasGlasses && !hides ? { kind: 'glasses' as const, colour: [60, 52, 50] as const } : undefined);
  const above = 240 + riseOf(outfit, look.hairStyle);
  const art = [
    onHead(hat.behind),
    hair.behind,
    drawBustNeck(frame),
    drawBustClothes(frame, outfit, figure.girth),
    scarf ? drawShawl(scarf) : '',
    hides ? '' : drawBustFace(frame),
    hides ? '' : drawBustBeard(frame, () => drawMouth(frame, shade(look.skin, -0.4), shade(look.skin, 0.3))),
    outfit.clownNose
      ? circle(frame.at(0, 1.8), frame.noseY - 8, 36, '#d83c34') +
        soften('red', [frame.at(-12, 1.8), frame.noseY - 22, 14, 10], '#ffd0c4', 0.9)
      : '',
    hair.front,
    eyewear ? drawBustEyewear(frame, eyewear) : '',
    outfit.hat && !hides && hatKind?.hair !== 'free'
      ? soften('hatshade', [8, -76, 150, 50], '#2a1a1e', 0.36)
      : '',
    onHead(hat.front),
  ].join('');
  const move = ([x, y]: Point): Point => [Math.round(x + WIDTH / 2), Math.round(y + above)];
  const eyeX = 60;
  return {
    width: WIDTH,
    height: above + BELOW,
    body: `<g transform="translate(${WIDTH / 2} ${u(above)})">${art}</g>`,
    foot: above + BELOW,
    anchors: {
      head: { x: WIDTH / 2, y: Math.round(above), radius: 190 },
      eyes: [move([frame.at(-eyeX), frame.eyeY]), move([frame.at(eyeX), frame.eyeY])],
    },
  };
}

/** How far hat or hair stand above the crown. */
function riseOf({ hat, wings }: Outfit, style: string): number {
  const kind = hat?.kind ?? '';
  const tall: Readonly<Record<string, number>> = {
    pointed: 320,
    top: 130,
    chef: 180,
    santa: 140,
    crown: 90,
    tricorn: 110,
    samurai: 200,
    viking: 170,
    clown: 190,
    bear: 140,
    halo: 110,
    knight: 180,
    cowboy: 90,
    beanie: 90,
    space: 60,
    police: 70,
  };
  return Math.max(
    hat ? (tall[kind] ?? 50) : 0,
    style === 'bun' ? 90 : style === 'afro' ? 110 : 20,
    wings ? 120 : 0,
  );
}

function drawShawl(colour: NonNullable<Outfit['scarf']>): string {
  return (
    path('M-136 196Q0 150 140 196L172 300Q0 366 -170 300Z', shade(colour, 0)) +
    path('M-170 300Q0 366 172 300L160 342Q0 410 -160 342Z', shade(colour, -0.2)) +
    path('M40 320Q96 330 116 600L10 620Q-6 440 -10 340Z', shade(colour, -0.12)) +
    line(
      'M-140 226Q0 290 150 230M-156 268Q0 336 162 270M-8 380Q40 400 92 384M0 470Q50 486 104 474',
      shade(colour, -0.3),
      7,
      'opacity="0.45"',
    ) +
    line('M-120 206Q0 258 120 210', shade(colour, 0.26), 7, 'opacity="0.45"')
  );
}

function drawBustEyewear(
  frame: ReturnType<typeof frameBust>,
  eyewear: NonNullable<Outfit['eyewear']>,
): string {
  const { at, eyeY: y } = frame;
  const tone = shade(eyewear.colour, 0);
  const l = at(-61);
  const r = at(61);
  if (eyewear.kind === 'glasses' || eyewear.kind === 'sunglasses') {
    const isDark = eyewear.kind === 'sunglasses';
    const glass = (x: number, w: number) =>
      `<rect x="${u(x - w)}" y="${u(y - 36)}" width="${u(w * 2)}" height="74" rx="32" fill="${isDark ? tone : '#e4f3fa'}" fill-opacity="${isDark ? 0.94 : 0.16}" stroke="${tone}" stroke-width="7"/>` +
      path(
        `M${u(x - w * 0.7)} ${u(y - 2)}L${u(x - w * 0.2)} ${u(y - 28)}L${u(x + w * 0.12)} ${u(y - 28)}L${u(x - w * 0.5)} ${u(y + 12)}Z`,
        '#ffffff',
        `opacity="${isDark ? 0.28 : 0.36}"`,
      );
    return (
      line(
        `M${u(l - 46)} ${u(y - 10)}L${u(at(-146, -0.4))} ${u(y - 12)}M${u(r + 44)} ${u(y - 10)}L${u(at(146, -0.4))} ${u(y - 12)}`,
        tone,
        7,
      ) +
      glass(l, 47) +
      glass(r, 45) +
      line(`M${u(l + 46)} ${u(y - 8)}Q${u(at(0, 1.5))} ${u(y - 24)} ${u(r - 44)} ${u(y - 8)}`, tone, 7)
    );
  }
  if (eyewear.kind === 'patch')
    return (
      line(`M${u(at(-140, 0))} -110L${u(r)} ${u(y - 26)}L${u(at(142, 0))} 30`, tone, 9) +
      ellipse(r, y + 2, 48, 42, tone) +
      ellipse(r - 10, y - 10, 26, 20, shade(eyewear.colour, 0.16), 'opacity="0.5"')
    );
  return `<g transform="translate(8 ${u(y - 15)}) scale(3.7)">${drawEyewear(frameHead(frame.look.years, frame.look.isFemale, 0.1), eyewear)}</g>`;
}

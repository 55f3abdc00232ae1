import type { HeroArt, Point } from '../../hero.ts';
import { circle } from '../../kit.ts';
import { buildOf } from './build.ts';
import {
  drawApron,
  drawArm,
  drawBareTrunk,
  drawBelt,
  drawBib,
  drawCoat,
  drawHips,
  drawLeg,
  drawSkirt,
  drawTop,
  drawTutu,
} from './draw-clothes.ts';
import { drawFace } from './draw-face.ts';
import { drawFoot } from './draw-foot.ts';
import { drawBeard, drawHair } from './draw-hair.ts';
import { drawHand, frameHand } from './draw-hand.ts';
import { drawHat, hatKindOf, pressHair } from './draw-hat.ts';
import { drawBook, drawRod, findProp, placeProp } from './draw-prop.ts';
import { drawTail } from './draw-tail.ts';
import { drawBack, drawCapeFront, drawEyewear, drawNeckwear, drawScarf, drawStraps } from './draw-worn.ts';
import { frameHead } from './head-frame.ts';
import { paintLimb, stringLimb } from './limb.ts';
import type { Look } from './look.ts';
import type { Outfit } from './outfit.ts';
import { d1 } from './outline.ts';
import type { Posture } from './poses.ts';
import { type Member, poseSkeleton, type Skeleton, turnPoint } from './skeleton.ts';
import { trunkTube } from './trunk.ts';
import { add } from './view.ts';

export interface Figure {
  readonly look: Look;
  readonly outfit: Outfit;
  readonly girth: number;
  readonly tall: number;
}

/** A whole figure in a posture, turned to the right or facing the viewer. */
export function drawFigure(figure: Figure, posture: Posture, isFront: boolean): HeroArt {
  const { look, outfit } = figure;
  const build = buildOf(look.years, look.isFemale, figure.girth, figure.tall);
  const prop = posture.isBusy ? undefined : findProp(outfit.prop);
  const skeleton = poseSkeleton(
    build,
    prop ? { ...posture, [prop.isNear ? 'nearArm' : 'farArm']: prop.arm } : posture,
    isFront,
  );
  const hands = [frameHand(skeleton, skeleton.nearArm), frameHand(skeleton, skeleton.farArm)] as const;
  const head = drawHead(skeleton, figure, posture);
  return fitBox(
    skeleton,
    composeBody(skeleton, figure, head),
    {
      head: head.middle,
      radius: build.head * 0.46,
      eyes: head.eyes,
      grips: [hands[0].grip, hands[1].grip],
    },
    hatRise(outfit, build.head),
    reachOf(skeleton, figure, mid(hands[0].grip, hands[1].grip), prop && hands[prop.isNear ? 0 : 1].grip),
  );
}

/** Everything from back to front. */
function composeBody(skeleton: Skeleton, figure: Figure, head: HeadArt): string {
  const { look, outfit } = figure;
  const { build, posture } = skeleton;
  const prop = posture.isBusy ? undefined : findProp(outfit.prop);
  const isTurned = skeleton.view.yaw > 0.36;
  const [nearHand, farHand] = [frameHand(skeleton, skeleton.nearArm), frameHand(skeleton, skeleton.farArm)];
  const hands = posture.hands ?? (['easy', 'easy'] as const);
  const handTone = outfit.gloves ?? look.skin;
  const arm = (member: Member, dim: number, from = 0) => {
    const isNear = member.side < 0;
    const frame = isNear ? nearHand : farHand;
    const kind = prop && isNear === (prop.isNear ?? false) ? 'fist' : hands[isNear ? 0 : 1];
    return drawHand(frame, kind, handTone, dim) + drawArm(skeleton, member, outfit, look, dim, from);
  };
  const shoes = outfit.shoes ?? { kind: 'bare', colour: look.skin };
  const leg = (member: Member, dim: number) =>
    (shoes.kind === 'boot' ? drawFoot(skeleton, member, shoes, look.skin, dim) : '') +
    drawLeg(skeleton, member, outfit, look, dim) +
    (shoes.kind === 'boot' ? '' : drawFoot(skeleton, member, shoes, look.skin, dim));
  const legs = outfit.tail
    ? []
    : [
        {
          depth: skeleton.farLeg.end + skeleton.farLeg.joint - 0.1,
          isBefore: skeleton.farLeg.joint > 44,
          art: leg(skeleton.farLeg, -0.12),
        },
        {
          depth: skeleton.nearLeg.end + skeleton.nearLeg.joint,
          isBefore: skeleton.nearLeg.joint > 44,
          art: leg(skeleton.nearLeg, 0),
        },
      ].sort((one, other) => one.depth - other.depth);
  const skirts =
    (outfit.skirt
      ? outfit.skirt.isTutu
        ? drawTutu(skeleton, outfit.skirt)
        : drawSkirt(skeleton, outfit.skirt, 'skirt')
      : '') + (outfit.overskirt ? drawSkirt(skeleton, outfit.overskirt, 'over') : '');
  const book = posture.with === 'book' ? drawBook(mid(nearHand.grip, farHand.grip), build.head / 100) : '';
  const rod = posture.with === 'rod' ? drawRod(mid(nearHand.grip, farHand.grip), 0) : '';
  const held = prop ? (prop.isNear ? nearHand : farHand).grip : undefined;
  const propArt = prop && held ? placeProp(prop, held, build.head / 100) : '';
  const farFront = skeleton.farArm.end > 14;
  return [
    drawBack(skeleton, outfit),
    isTurned ? arm(skeleton.farArm, -0.14) : '',
    head.behind,
    outfit.tail ? '' : drawHips(skeleton, outfit, look),
    legs
      .filter(({ isBefore }) => !isBefore)
      .map(({ art }) => art)
      .join(''),
    outfit.tail ? drawTail(skeleton, outfit.tail) : '',
    drawBareTrunk(skeleton, look),
    drawNeck(skeleton, look),
    drawTop(skeleton, outfit, look),
    drawNeckwear(skeleton, outfit),
    legs
      .filter(({ isBefore }) => isBefore)
      .map(({ art }) => art)
      .join(''),
    skirts,
    drawBib(skeleton, outfit),
    outfit.coat ? drawCoat(skeleton, outfit.coat, outfit.top?.colour ?? look.skin) : '',
    drawBelt(skeleton, outfit),
    outfit.marks?.({ skeleton, look, trunk: trunkTube(skeleton, -0.02, 1.02, 3.2) }) ?? '',
    drawApron(skeleton, outfit),
    drawStraps(skeleton, outfit),
    drawCapeFront(skeleton, outfit),
    outfit.scarf ? drawScarf(skeleton, outfit.scarf) : '',
    head.front,
    rod,
    prop && !prop.isNear && !prop.isBefore ? propArt : '',
    isTurned ? (farFront ? arm(skeleton.farArm, -0.06, 0.96) : '') : arm(skeleton.farArm, -0.08),
    prop && !prop.isNear && prop.isBefore ? propArt : '',
    book,
    prop?.isNear && !prop.isBefore ? propArt : '',
    arm(skeleton.nearArm, 0),
    prop?.isNear && prop.isBefore ? propArt : '',
  ].join('');
}

function mid([x1, y1]: Point, [x2, y2]: Point): Point {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

function hatRise({ hat }: Outfit, head: number): number {
  return hat ? head * 1.2 : head * 0.35;
}

/** Far ends of what is held, worn on the back or grown: the box must hold them. */
function reachOf(skeleton: Skeleton, { outfit }: Figure, hands: Point, held: Point | undefined): Point[] {
  const unit = skeleton.build.head;
  const [x, y] = skeleton.see(skeleton.pelvis);
  const points: Point[] = [];
  if (skeleton.posture.with === 'rod') points.push([hands[0] + unit * 0.8, hands[1] - unit * 0.9]);
  if (held)
    points.push(
      [held[0] - unit * 0.5, held[1] - unit * 1.7],
      [held[0] + unit * (outfit.prop === 'guitar' ? 1.2 : 0.5), held[1]],
    );
  if (outfit.wings) points.push([x - unit * 1.3, y - unit * 2.2], [x + unit * 1.2, y - unit * 2.2]);
  if (outfit.cape) points.push([x - unit * 1.3, y], [x + unit * 0.8, y]);
  if (outfit.pack) points.push([x - unit * 0.6, y]);
  if (outfit.tail) points.push([x + unit * 1.3, y], [x - unit * 0.5, y]);
  if (outfit.skirt)
    points.push([x - unit * outfit.skirt.flare * 1.6, y], [x + unit * outfit.skirt.flare * 1.6, y]);
  return points;
}

function drawNeck(skeleton: Skeleton, look: Look): string {
  const { build, neck, see, head } = skeleton;
  const base = see(add(neck, [0, 0, -10]));
  const top = head.at;
  const middle = mid(base, top);
  const r = build.neckRadius;
  return paintLimb(stringLimb([base, middle, top], [r * 1.12, r, r, r, r]), look.skin, { root: 0.6 }, -0.14);
}

interface HeadArt {
  readonly behind: string;
  readonly front: string;
  readonly middle: Point;
  readonly eyes: readonly [Point, Point];
}

function drawHead(skeleton: Skeleton, { look, outfit }: Figure, posture: Posture): HeadArt {
  const { at, tilt, turn } = skeleton.head;
  const scale = skeleton.build.head / 100;
  const frame = frameHead(look.years, look.isFemale, turn);
  const worn = outfit.hat && hatKindOf(outfit.hat);
  const hair = drawHair(frame, { ...look, hairStyle: pressHair(look.hairStyle, outfit.hat, look.isFemale) });
  const hat = outfit.hat ? drawHat(frame, outfit.hat) : { front: '' };
  const place = (art: string) =>
    art === ''
      ? ''
      : `<g transform="translate(${d1(at[0])} ${d1(at[1])}) rotate(${d1(tilt)}) scale(${scale})">${art}</g>`;
  const spot = ([x, y]: Point): Point => {
    const [dx, dy] = turnPoint([x * scale, y * scale], tilt);
    return [at[0] + dx, at[1] + dy];
  };
  const glasses =
    outfit.eyewear ??
    (look.hasGlasses && !worn?.hidesFace
      ? { kind: 'glasses' as const, colour: [60, 52, 50] as const }
      : undefined);
  const nose = frame.on(0, frame.eyeY + 16, 5);
  return {
    behind: place((hat.behind ?? '') + (worn?.hair === 'hidden' ? '' : hair.behind)),
    front: place(
      drawFace(frame, look, posture.face, 'face', outfit.hasPointedEars) +
        (worn?.hidesFace ? '' : drawBeard(frame, look)) +
        (outfit.clownNose
          ? circle(nose[0], nose[1], 9, '#dc4238') + circle(nose[0] - 3, nose[1] - 3, 2.6, '#ffb4a8')
          : '') +
        (worn?.hair === 'hidden' ? '' : hair.front) +
        (glasses ? drawEyewear(frame, glasses) : '') +
        hat.front,
    ),
    middle: at,
    eyes: [spot(frame.on(-25, frame.eyeY)), spot(frame.on(25, frame.eyeY))],
  };
}

interface Marks {
  readonly head: Point;
  readonly radius: number;
  readonly eyes: readonly [Point, Point];
  readonly grips: readonly [Point, Point];
}

/** Moves the drawing into a box whose corner is the origin. */
function fitBox(
  skeleton: Skeleton,
  body: string,
  marks: Marks,
  rise: number,
  reach: readonly Point[],
): HeroArt {
  const points: Point[] = [
    ...[skeleton.nearArm, skeleton.farArm, skeleton.nearLeg, skeleton.farLeg].flatMap(
      ({ points: joints }) => joints,
    ),
    skeleton.see(skeleton.pelvis),
    marks.head,
    ...marks.grips,
    ...reach,
  ];
  const margin = skeleton.build.head * 0.9;
  const x1 = Math.min(...points.map(([x]) => x)) - margin;
  const x2 = Math.max(...points.map(([x]) => x)) + margin;
  const y1 = Math.min(...points.map(([, y]) => y), marks.head[1] - marks.radius - rise) - 20;
  const y2 = Math.max(...points.map(([, y]) => y), 0) + 40;
  const move = ([x, y]: Point): Point => [Math.round((x - x1) * 10) / 10, Math.round((y - y1) * 10) / 10];
  const [hx, hy] = move(marks.head);
  return {
    width: Math.ceil(x2 - x1),
    height: Math.ceil(y2 - y1),
    body: `<g transform="translate(${d1(-x1)} ${d1(-y1)})">${body}</g>`,
    anchors: {
      seat: move(skeleton.see(skeleton.pelvis)),
      head: { x: hx, y: hy, radius: marks.radius },
      eyes: [move(marks.eyes[0]), move(marks.eyes[1])],
      grips: [move(marks.grips[0]), move(marks.grips[1])],
    },
  };
}

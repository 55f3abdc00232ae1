import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-subject.ts';
import { placeObject } from './place-object.ts';
import type { Placement, ThingShape } from './placement.ts';
import type { Where } from './plan-edit.ts';
import { createPlane, type Window } from './plane.ts';

const canvas = { width: 1000, height: 1000 };
const matte = createPlane(4, 4);

function person(head: Window, box: Window, feet?: number): Subject {
  return { kind: 'figure', confidence: 1, matte, head, box, ...(feet === undefined ? {} : { feet }) };
}

const portraitLeft = person(
  { x: 0.2, y: 0.05, width: 0.25, height: 0.3 },
  { x: 0.02, y: 0.05, width: 0.7, height: 0.95 },
);
const standing = person(
  { x: 0.46, y: 0.3, width: 0.06, height: 0.08 },
  { x: 0.4, y: 0.3, width: 0.18, height: 0.55 },
  0.85,
);

const plain = { worn: 'head', onShoulder: false } as const;
const llama: ThingShape = { height: 1.7, aspect: 1, support: 'ground', hasCloseUp: true, ...plain };
const cat: ThingShape = { height: 0.35, aspect: 1, support: 'ground', hasCloseUp: false, ...plain };
const pet: ThingShape = { height: 0.45, aspect: 0.9, support: 'ground', hasCloseUp: true, ...plain };
const bird: ThingShape = { height: 0.2, aspect: 1.2, support: 'air', hasCloseUp: false, ...plain };
const hat: ThingShape = { height: 0.2, aspect: 1.4, support: 'ground', hasCloseUp: false, ...plain };
const house: ThingShape = { height: 6, aspect: 1.2, support: 'ground', hasCloseUp: false, ...plain };

function spanOf(placement: Placement, shape: ThingShape) {
  const half = (placement.height * shape.aspect) / 2;
  return {
    left: placement.centreX - half,
    right: placement.centreX + half,
    top: placement.footY - placement.height,
    bottom: placement.footY,
  };
}

describe('where an added thing goes', () => {
  it('stands on the freer side unless the words say otherwise', () => {
    expect(placeObject(portraitLeft, llama, 'beside', canvas, undefined, 0).side).toBe('right');
    expect(placeObject(portraitLeft, llama, 'left', canvas, undefined, 0).side).toBe('left');
    expect(placeObject(portraitLeft, llama, 'beside', canvas, undefined, 1).side).toBe('left');
  });

  it('in a portrait a llama comes up behind the shoulder, its head level with the person', () => {
    const placement = placeObject(portraitLeft, llama, 'beside', canvas, undefined, 0);
    expect(placement).toMatchObject({ closeUp: true, layer: 'behind', grounded: false, facing: 'left' });
    expect(placement.centreX).toBeGreaterThan(450);
    expect(spanOf(placement, llama).top).toBeLessThan(350);
    expect(placement.footY).toBeGreaterThan(1000);
  });

  it('beside a person who stands it shares the ground and the scale', () => {
    const placement = placeObject(standing, llama, 'beside', canvas, undefined, 0);
    expect(placement.grounded).toBe(true);
    expect(placement.footY).toBeGreaterThan(820);
    expect(placement.footY).toBeLessThan(870);
    // 1.7 m beside a person of 1.7 m.
    expect(placement.height / 550).toBeGreaterThan(0.9);
    expect(placement.height / 550).toBeLessThan(1.1);
    const smaller = placeObject(standing, cat, 'beside', canvas, undefined, 0);
    expect(smaller.height).toBeLessThan(placement.height / 3);
  });

  it('in front stands nearer, behind further away', () => {
    const before = placeObject(standing, cat, 'in-front', canvas, undefined, 0);
    const after = placeObject(standing, llama, 'behind', canvas, undefined, 0);
    expect(before.footY).toBeGreaterThan(850);
    expect(before.layer).toBe('front');
    expect(after.footY).toBeLessThan(850);
    expect(after.layer).toBe('behind');
  });

  it('a hat is as wide as the head and asks for headroom where there is none', () => {
    const placement = placeObject(portraitLeft, hat, 'on-top', canvas, undefined, 0);
    expect((placement.height * hat.aspect) / 250).toBeGreaterThan(0.9);
    expect((placement.height * hat.aspect) / 250).toBeLessThan(1.4);
    expect(Math.abs(placement.centreX - 325)).toBeLessThan(2);
    expect(placement.headroom).toBeGreaterThan(0);
    expect(placeObject(standing, hat, 'on-top', canvas, undefined, 0).headroom).toBe(0);
  });

  it('glasses sit on the eyes, and what lives sits on head or shoulder in its own size', () => {
    const glasses = placeObject(
      portraitLeft,
      { ...hat, aspect: 3, worn: 'eyes' },
      'on-top',
      canvas,
      undefined,
      0,
    );
    expect(glasses.footY - glasses.height / 2).toBeGreaterThan(200);
    expect(glasses.footY - glasses.height / 2).toBeLessThan(260);
    const parrot = { ...bird, worn: 'sits', onShoulder: true } as const;
    const onShoulder = placeObject(portraitLeft, parrot, 'on-top', canvas, undefined, 0);
    expect(onShoulder.centreX).toBeGreaterThan(450);
    const onHead = placeObject(
      portraitLeft,
      { ...parrot, onShoulder: false },
      'on-top',
      canvas,
      undefined,
      0,
    );
    expect(onHead.height).toBeLessThan(260);
    expect(onHead.footY).toBeLessThan(90);
  });

  it('nothing in the front layer ever covers the face, whatever it is and wherever it goes', () => {
    const wheres: Where[] = ['beside', 'left', 'right', 'behind', 'in-front', 'above'];
    for (const subject of [portraitLeft, standing]) {
      for (const shape of [llama, cat, pet, bird, hat, house]) {
        for (const where of wheres) {
          for (const order of [0, 1, 2]) {
            const placement = placeObject(subject, shape, where, canvas, undefined, order);
            if (placement.layer === 'behind') continue;
            const span = spanOf(placement, shape);
            const head = subject.head!;
            const acrossFace =
              Math.min(span.right, (head.x + head.width * 0.85) * 1000) -
              Math.max(span.left, (head.x + head.width * 0.15) * 1000);
            const downFace =
              Math.min(span.bottom, (head.y + head.height) * 1000) -
              Math.max(span.top, (head.y + head.height * 0.3) * 1000);
            const covered = Math.max(0, acrossFace) * Math.max(0, downFace);
            expect(covered, `${JSON.stringify(shape)} ${where} ${order}`).toBeLessThan(
              0.05 * head.width * head.height * 1e6,
            );
          }
        }
      }
    }
  });

  it('can be seen: at least a third of it lies on the canvas, and it is not tiny', () => {
    const nobody: Subject = {
      kind: 'none',
      confidence: 0,
      matte,
      box: { x: 0.3, y: 0.3, width: 0.4, height: 0.4 },
    };
    const cup: Subject = {
      kind: 'salient',
      confidence: 0.5,
      matte,
      box: { x: 0.1, y: 0.1, width: 0.7, height: 0.8 },
      feet: 0.9,
    };
    for (const size of [
      { width: 1000, height: 1000 },
      { width: 3072, height: 384 },
      { width: 384, height: 3072 },
    ]) {
      for (const subject of [portraitLeft, standing, nobody, cup]) {
        for (const shape of [cat, bird, hat]) {
          const placement = placeObject(subject, shape, 'beside', size, undefined, 0);
          const span = spanOf(placement, shape);
          const seenX = Math.min(span.right, size.width) - Math.max(span.left, 0);
          const seenY = Math.min(span.bottom, size.height) - Math.max(span.top, 0);
          const share = (seenX * seenY) / ((span.right - span.left) * placement.height);
          expect(share, `${JSON.stringify(size)} ${JSON.stringify(shape)}`).toBeGreaterThan(0.33);
          expect(placement.height).toBeGreaterThan(0.03 * Math.min(size.width, size.height));
        }
      }
    }
  });
});

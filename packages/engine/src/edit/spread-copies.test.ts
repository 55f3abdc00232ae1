import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-subject.ts';
import type { Insertion } from './insert-object.ts';
import { createPlane } from './plane.ts';
import { spreadCopies } from './spread-copies.ts';

const subject: Subject = {
  kind: 'figure',
  confidence: 1,
  matte: createPlane(4, 4),
  box: { x: 0.1, y: 0, width: 0.7, height: 1 },
  head: { x: 0.3, y: 0.05, width: 0.25, height: 0.3 },
};
const canvas = { width: 1000, height: 1000 };

function insertion(copy: number, changes: Partial<Insertion['placement']> = {}): Insertion {
  return {
    thing: 'llama',
    metrePx: 1000,
    copy,
    placement: {
      centreX: 800,
      footY: 1800,
      height: 1700,
      layer: 'behind',
      side: 'right',
      facing: 'left',
      grounded: false,
      closeUp: true,
      headroom: 0,
      ...changes,
    },
  };
}

describe('several things on one side', () => {
  it('one alone keeps its place', () => {
    expect(spreadCopies([insertion(0)], subject, canvas)).toEqual([insertion(0)]);
  });

  it('share the side: nobody stands on the same spot, all beside the head', () => {
    const spread = spreadCopies(
      [0, 1, 2].map((copy) => insertion(copy)),
      subject,
      canvas,
    );
    const centres = spread.map(({ placement }) => placement.centreX);
    expect(Math.min(...centres)).toBeGreaterThan(550);
    expect(Math.max(...centres)).toBeLessThan(1000);
    expect(centres[1]! - centres[0]!).toBeGreaterThan(100);
    expect(centres[2]! - centres[1]!).toBeGreaterThan(100);
    expect(spread.every(({ placement }) => placement.height < 1700)).toBe(true);
  });

  it('leave each other alone on different sides and layers, and on the ground', () => {
    const apart = [
      insertion(0),
      insertion(1, { side: 'left', centreX: 100 }),
      insertion(2, { layer: 'front' }),
      insertion(3, { grounded: true }),
      insertion(4, { grounded: true }),
    ];
    expect(spreadCopies(apart, subject, canvas)).toEqual(apart);
  });
});

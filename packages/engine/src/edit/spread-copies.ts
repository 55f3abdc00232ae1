import type { Subject } from './describe-subject.ts';
import type { Insertion } from './insert-object.ts';

/** Smaller than this share of its size nothing is drawn, however many there are. */
const SMALLEST_SCALE = 0.5;

/**
 * Things that would stand on one spot share the free side between them: each gets its strip and becomes as small as
 * that needs. Things on the ground already stand apart.
 */
export function spreadCopies(
  insertions: readonly Insertion[],
  subject: Subject,
  canvas: { readonly width: number; readonly height: number },
): Insertion[] {
  const groups = new Map<string, Insertion[]>();
  for (const insertion of insertions) {
    const { layer, side, grounded, headroom } = insertion.placement;
    const key = grounded || headroom > 0 ? `own ${insertion.copy}` : `${layer} ${side}`;
    groups.set(key, [...(groups.get(key) ?? []), insertion]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? group : shareSide(group, subject, canvas),
  );
}

function shareSide(
  group: readonly Insertion[],
  subject: Subject,
  { width: W }: { readonly width: number; readonly height: number },
): Insertion[] {
  const first = group[0]!.placement;
  const body = subject.head ?? { x: 0.5, width: 0 };
  // In front there is the lower half of the picture up to its middle, behind only what the head leaves free.
  const left = first.side === 'right' ? (first.layer === 'front' ? 0.5 : body.x + body.width) * W : 0;
  const right = first.side === 'right' ? W : (first.layer === 'front' ? 0.5 : body.x) * W;
  const strip = (right - left) / group.length;
  return group.map((insertion, index) => {
    const { placement } = insertion;
    const scale = Math.min(1, Math.max(SMALLEST_SCALE, 1.15 / group.length ** 0.75));
    const top = placement.footY - placement.height;
    const height = placement.height * scale;
    // Behind the shoulder heads stay level; in the corner feet do. The inner ones stand a little lower.
    const step = index % 2 === 1 ? 0.05 * height : 0;
    const footY = placement.layer === 'behind' ? top + height + step : placement.footY + step * 0.4;
    return {
      ...insertion,
      metrePx: insertion.metrePx === undefined ? undefined : insertion.metrePx * scale,
      placement: { ...placement, height, footY, centreX: left + strip * (index + 0.5) },
    };
  });
}

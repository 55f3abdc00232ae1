import type { HatArt, HatKind } from './hat-shapes.ts';
import { CAPS } from './hats-caps.ts';
import { CROWNS } from './hats-crowns.ts';
import { HELMETS } from './hats-helmets.ts';
import type { HeadFrame } from './head-frame.ts';
import type { HairStyle } from './look.ts';
import type { Headwear } from './outfit.ts';

const KINDS: Readonly<Record<string, HatKind>> = { ...CAPS, ...CROWNS, ...HELMETS };

export function hatKindOf(hat: Headwear): HatKind | undefined {
  return Object.hasOwn(KINDS, hat.kind) ? KINDS[hat.kind] : undefined;
}

export function drawHat(frame: HeadFrame, hat: Headwear): HatArt {
  const kind = hatKindOf(hat);
  if (!kind) return { front: '' };
  const y = -19;
  const left = frame.edge(y, -1);
  const right = frame.edge(y, 1);
  return kind.draw(
    { frame, x: (left + right) / 2, y, w: (right - left) / 2 + 6, lean: frame.turn / 0.58 },
    hat,
  );
}

/** Hair that fits under a hat. */
export function pressHair(style: HairStyle, hat: Headwear | undefined, isFemale: boolean): HairStyle {
  const kind = hat && hatKindOf(hat);
  if (!kind || kind.hair === 'free') return style;
  if (kind.hair === 'hidden') return 'bald';
  if (style === 'curly' || style === 'afro') return isFemale ? 'bob' : 'short';
  if (style === 'swept') return 'short';
  return style === 'bun' ? 'ponytail' : style;
}

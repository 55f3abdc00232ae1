import { randomOf } from '../base/random.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent } from '../read/intent.ts';
import type { Setting } from './choose-setting.ts';

/** How the picture is framed, before anything stands in it. */
export interface Frame {
  readonly kind: 'vista' | 'ground' | 'table' | 'sky';
  /** y of the horizon. */
  readonly horizon: number;
  /** y where the main subject's feet stand. */
  readonly foot: number;
  /** Height of the main subject's larger side as a share of the short edge. */
  readonly share: number;
}

export function chooseFrame(intent: Intent, setting: Setting, aspect: number, seed: number): Frame {
  const jitter = (purpose: string, span: number) => (randomOf(seed, 'frame', purpose) - 0.5) * span;
  if (setting.place === 'studio') {
    const copies = intent.things.reduce((sum, mention) => sum + mention.count, 0);
    return {
      kind: 'table',
      horizon: (copies > 10 ? 0.36 : copies > 5 ? 0.44 : 0.6) + jitter('horizon', 0.04),
      foot: 0.84,
      share: shareOf(intent, 0.56 + jitter('share', 0.06)),
    };
  }
  const single = intent.things.filter((mention) => !mention.spread);
  const spread = single.length < intent.things.length;
  if (single.length === 0) {
    return {
      kind: 'vista',
      // Fields are looked over, so there is more ground.
      horizon: vistaHorizon(setting, aspect) - (spread ? 0.12 : 0) + jitter('horizon', 0.05),
      foot: 0.86,
      share: 0.2,
    };
  }
  const allInAir = single.every((mention) => {
    const thing = findThingByKey(mention.thing);
    return (
      mention.relation?.other === 'sky' ||
      (thing?.support === 'air' && typeof mention.relation?.other !== 'number')
    );
  });
  if (allInAir && spread) {
    return {
      kind: 'vista',
      horizon: vistaHorizon(setting, aspect) + jitter('horizon', 0.04),
      foot: 0.86,
      share: 0.24,
    };
  }
  if (allInAir) {
    return {
      kind: 'sky',
      // In space there is no ground at all.
      horizon:
        setting.world === 'space' ? 1.08 : setting.place === 'sky' ? 0.92 : 0.76 + jitter('horizon', 0.06),
      foot: 0.93,
      share: shareOf(intent, 0.46 + jitter('share', 0.08)),
    };
  }
  const wide = intent.framing?.value === 'wide' || single[0]?.relation?.other === 'distance';
  if (wide) {
    return {
      kind: 'vista',
      horizon: vistaHorizon(setting, aspect) + jitter('horizon', 0.04),
      foot: 0.84,
      share: 0.24 + jitter('share', 0.06),
    };
  }
  return {
    kind: 'ground',
    horizon:
      0.54 + jitter('horizon', 0.08) + (setting.place === 'sea' || setting.place === 'lake' ? -0.02 : 0),
    foot: 0.87 + jitter('foot', 0.03),
    share: shareOf(intent, 0.55 + jitter('share', 0.08)),
  };
}

function shareOf(intent: Intent, share: number): number {
  const size = intent.things.find((mention) => !mention.spread)?.size;
  const closer = intent.framing?.value === 'close-up' ? 1.25 : 1;
  const grown = size === 'giant' ? 1.12 : size === 'tiny' ? 0.72 : size === 'small' ? 0.86 : 1;
  return Math.min(closer > 1 ? 0.8 : 0.64, Math.max(0.36, share * grown * closer));
}

function vistaHorizon(setting: Setting, aspect: number): number {
  const tall = aspect < 0.8 ? 0.04 : 0;
  switch (setting.place) {
    case 'mountains':
    case 'lake':
      return 0.6 + tall;
    case 'sea':
      return 0.56 + tall;
    case 'beach':
      return 0.52 + tall;
    case 'sky':
      return 0.86;
    case 'city':
      return 0.7;
    case 'forest':
      return 0.6;
    default:
      return 0.57 + tall;
  }
}

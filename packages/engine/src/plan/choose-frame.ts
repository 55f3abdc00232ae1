import { randomOf } from '../base/random.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent } from '../read/intent.ts';
import { placeNamed } from './find-place.ts';
import type { Frame } from './frame.ts';
import type { Place } from './place.ts';
import type { Setting } from './setting.ts';

export function chooseFrame(intent: Intent, setting: Setting, aspect: number, seed: number): Frame {
  const jitter = (purpose: string, span: number) => (randomOf(seed, 'frame', purpose) - 0.5) * span;
  const place = placeNamed(setting.place);
  if (place.isTableTop) {
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
      horizon: vistaHorizon(place, aspect) - (spread ? 0.12 : 0) + jitter('horizon', 0.05),
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
      horizon: vistaHorizon(place, aspect) + jitter('horizon', 0.04),
      foot: 0.86,
      share: 0.24,
    };
  }
  if (allInAir) {
    return {
      kind: 'sky',
      // In space there is no ground at all.
      horizon:
        setting.world === 'space'
          ? 1.08
          : place.isAloft
            ? nearHorizon(place)
            : 0.76 + jitter('horizon', 0.06),
      foot: 0.93,
      share: shareOf(intent, 0.46 + jitter('share', 0.08)),
    };
  }
  const wide = intent.framing?.value === 'wide' || single[0]?.relation?.other === 'distance';
  if (wide) {
    return {
      kind: 'vista',
      horizon: vistaHorizon(place, aspect) + jitter('horizon', 0.04),
      foot: 0.84,
      share: 0.24 + jitter('share', 0.06),
    };
  }
  return {
    kind: 'ground',
    horizon: nearHorizon(place) + jitter('horizon', 0.08),
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

function vistaHorizon(place: Place, aspect: number): number {
  return (place.horizon?.vista ?? 0.57) + (aspect < 0.8 ? 0.04 : 0);
}

function nearHorizon(place: Place): number {
  return place.horizon?.near ?? 0.54;
}

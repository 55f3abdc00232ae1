import { randomOf } from '../../base/random.ts';
import { draughtOf } from '../../objects/compound-things.ts';
import { tabulatedTop } from '../../objects/tabulated-aspect.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { ThingMention } from '../../read/intent.ts';
import type { Frame } from '../frame.ts';
import { type Copy, chooseFacing, type Placed, sinksIn } from './copy.ts';
import { clampX, footOf } from './screen.ts';

/** A thing whose place follows from another thing rather than from the row. */
export function isAttached(copy: Copy, copies: readonly Copy[]): boolean {
  const relation = copy.mention.relation;
  if (!relation || typeof relation.other !== 'number') return false;
  const host = copies.find((each) => each.index === relation.other);
  if (!host || host === copy || host.index === copy.index) return false;
  return (
    ['worn-by', 'held-by', 'on', 'in', 'under', 'above', 'behind', 'in-front-of'].includes(relation.kind) &&
    !isCyclic(copy, copies)
  );
}

function isCyclic(copy: Copy, copies: readonly Copy[]): boolean {
  let current: number | undefined = copy.index;
  for (let step = 0; step < 12; step++) {
    const mention: ThingMention | undefined = copies.find((each) => each.index === current)?.mention;
    const other = mention?.relation?.other;
    if (typeof other !== 'number') return false;
    if (other === copy.index) return true;
    current = other;
  }
  return true;
}

/** Stands a thing on, in, under, above, behind or before another. */
export function attach(
  copy: Copy,
  copies: readonly Copy[],
  placed: ReadonlyMap<string, Placed>,
  unit: number,
  frame: Frame,
  aspect: number,
  seed: number,
): Placed {
  const relation = copy.mention.relation;
  const hosts = copies.filter((each) => each.index === relation?.other);
  const host =
    placed.get((hosts[copy.copy % Math.max(1, hosts.length)] ?? hosts[0])?.id ?? '') ??
    [...placed.values()][0];
  if (!host) return { ...copy, x: 0.5, scale: 1 };
  const mates = Math.max(1, copy.mention.count);
  const fan = mates === 1 ? 0 : copy.copy / (mates - 1) - 0.5;
  const sunk = host.support === 'water' && host.y === undefined && sinksIn(host.mention.thing);
  const hostTall = host.height * unit * host.scale * (sunk ? 1 - draughtOf(host.mention.thing) : 1);
  const hostWide = host.height * unit * host.scale * host.aspect;
  const hostFoot = footOf(host, frame);
  const hostTop = host.y === undefined ? hostFoot - hostTall : host.y - hostTall / 2;
  const tall = copy.height * unit * host.scale;
  const wide = tall * copy.aspect;
  const at = (x: number, more: Partial<Placed>): Placed => ({
    ...copy,
    scale: host.scale,
    x: clampX(x, wide, aspect),
    ...more,
  });
  const isOn = relation?.kind === 'on' || relation?.kind === 'in';
  // Several before or behind one host need room to be counted; on top they have only the host's width.
  const spread = isOn ? hostWide * 0.8 : Math.max(hostWide * 0.8, (mates - 1) * wide * 1.06);
  const shiftX = (fan * spread) / aspect;
  const aside = mates === 1 ? 1 : 0;
  switch (relation?.kind) {
    case 'worn-by': {
      const hatWide = hostTall * headShare(host);
      const hatTall = hatWide / copy.aspect;
      const top = topOf(host, seed);
      return {
        ...copy,
        height: (copy.height * hatTall) / tall,
        x: host.x + ((top - 0.5) * hostWide) / aspect,
        y: hostTop - hatTall * 0.26,
        on: host.id,
        scale: host.scale * 1.003,
      };
    }
    case 'held-by': {
      const side = chooseFacing(host, seed) === 'left' ? -1 : 1;
      // Balloons, kites and umbrellas rise from the hand, other things lie in it.
      const rises = /balloon|kite|umbrella|lantern/.test(copy.mention.thing);
      const isUmbrella = copy.mention.thing === 'umbrella';
      const held = isUmbrella ? hostTall * 0.86 : rises ? hostTall * 0.56 : Math.min(tall, hostTall * 0.42);
      const hand = hostFoot - hostTall * 0.42;
      return {
        ...copy,
        height: (copy.height * held) / tall,
        x: clampX(
          host.x + (side * (hostWide * 0.42 + (isUmbrella ? 0 : held * copy.aspect * 0.25))) / aspect,
          held * copy.aspect,
          aspect,
        ),
        y: rises ? hand - held * 0.5 : hand - held * 0.2,
        on: host.id,
        // The umbrella's canopy is behind the head.
        scale: host.scale * (isUmbrella ? 0.997 : 1.003),
      };
    }
    case 'on':
      if (isMount(host) && findThingByKey(copy.mention.thing)?.kind === 'person') {
        // The rider's legs go behind the back of the mount.
        return at(host.x + shiftX, {
          y: hostTop + hostTall * 0.6 - tall / 2,
          on: host.id,
          ...behindHost(host, copy),
        });
      }
      return at(host.x + shiftX, {
        y: Math.max(
          tall / 2 + 0.02,
          hostTop + hostTall * seatOf(host) - tall / 2 + Math.min(hostTall, tall) * 0.06,
        ),
        on: host.id,
        scale: host.scale * 1.002,
      });
    case 'in':
      return host.mention.relation?.kind === undefined &&
        /tree|broadleaf|birch|bush|conifer|palm/.test(host.mention.thing)
        ? at(host.x + shiftX + 0.04, { y: hostTop + hostTall * 0.32, on: host.id, scale: host.scale * 1.002 })
        : at(host.x + shiftX, {
            y: Math.max(tall / 2 + 0.02, hostTop - tall * 0.12),
            on: host.id,
            ...behindHost(host, copy),
          });
    case 'under':
      // Beside the trunk or pole rather than before it.
      return at(
        host.x +
          shiftX +
          (aside * (randomOf(seed, copy.id, 'under') < 0.5 ? -1 : 1) * (hostWide * 0.16 + wide * 0.34)) /
            aspect,
        { scale: host.scale * 1.03 },
      );
    case 'above':
      return at(host.x + shiftX + ((randomOf(seed, copy.id, 'above') - 0.5) * hostWide * 0.4) / aspect, {
        y: Math.max(tall / 2 + 0.04, hostTop - tall * 0.7),
      });
    case 'behind':
      return at(
        host.x +
          shiftX +
          (aside * (randomOf(seed, copy.id, 'behind') < 0.5 ? -1 : 1) * (hostWide * 0.32 + wide * 0.3)) /
            aspect,
        {
          scale: host.scale * 0.8,
        },
      );
    default:
      return at(
        host.x +
          shiftX +
          (aside * (randomOf(seed, copy.id, 'before') < 0.5 ? -1 : 1) * (hostWide * 0.26 + wide * 0.24)) /
            aspect,
        {
          scale: host.scale * 1.08,
        },
      );
  }
}

/**
 * Just behind its host and as large as at its side. Water lies lower than the land, so what floats is further away
 * than its foot says: who sits in a boat has to be clearly behind its side.
 */
function behindHost(host: Placed, copy: Copy): { readonly scale: number; readonly height: number } {
  const share = host.support === 'water' ? 0.4 : 0.998;
  return { scale: host.scale * share, height: copy.height / share };
}

function isMount(host: Placed): boolean {
  const thing = findThingByKey(host.mention.thing);
  return (
    (thing?.kind === 'animal' && thing.height > 0.7) ||
    /bicycle|motorcycle|motor-scooter|sled|canoe|rowboat|unicorn/.test(host.mention.thing)
  );
}

/** How far below its top (share of its height) a thing bears what is on it: seats of furniture; else its top. */
function seatOf(host: Placed): number {
  // Backs of animals lie below their heads.
  const back = isMount(host) && findThingByKey(host.mention.thing)?.kind === 'animal' ? 0.4 : 0;
  return SEATS[host.mention.thing] ?? back;
}

const SEATS: Readonly<Record<string, number>> = {
  bench: 0.56,
  fence: 0.17,
  chair: 0.5,
  'couch-and-lamp': 0.7,
  bed: 0.42,
  seat: 0.55,
  pier: 0.32,
  sled: 0.3,
  'vintage-car': 0,
  automobile: 0,
  canoe: 0.3,
  rowboat: 0.3,
  sailboat: 0.87,
  'pickup-truck': 0.42,
  skateboard: 0.1,
};

/** Width of a hat as a share of its wearer's height. */
function headShare(host: Placed): number {
  if (
    /^(owl|penguin|cat|black-cat|dog|poodle|teddy-bear|baby-chick|hamster|rabbit|monkey|robot-figure)$/.test(
      host.mention.thing,
    )
  )
    return 0.44;
  if (/snowman/.test(host.mention.thing)) return 0.4;
  if (/standing|walking|running/.test(host.mention.thing)) return 0.24;
  return findThingByKey(host.mention.thing)?.kind === 'person' ? 0.34 : 0.3;
}

/** Where the head is, as a fraction of the width on the picture. */
function topOf(host: Placed, seed: number): number {
  if (/^(owl|teddy-bear|robot-figure|baby-chick|penguin)$/.test(host.mention.thing)) return 0.5;
  const top = tabulatedTop(host.mention.thing);
  const drawn = findThingByKey(host.mention.thing)?.facing ?? 'front';
  const facing = chooseFacing(host, seed);
  const flipped = drawn === 'front' ? facing === 'right' : drawn !== facing;
  return flipped ? 1 - top : top;
}

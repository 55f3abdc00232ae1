import { randomOf } from '../../base/random.ts';
import { heldAs, wornAt } from '../../objects/carried.ts';
import { findHero } from '../../objects/find-hero.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { ThingMention } from '../../read/intent.ts';
import type { Copy, Placed } from './copy.ts';
import { fillingOf } from './formations.ts';
import { type Host, measureCopy, measureHost, type Surroundings } from './host.ts';
import { clampX } from './screen.ts';

const ATTACHED = new Set([
  'worn-by',
  'held-by',
  'riding',
  'on',
  'in',
  'under',
  'above',
  'behind',
  'in-front-of',
  'around',
  'filling',
  'growing-from',
  'hanging-from',
  'leaning-on',
]);

/** A thing whose place follows from another thing rather than from the row. */
export function isAttached(copy: Copy, copies: readonly Copy[]): boolean {
  const relation = copy.mention.relation;
  if (!relation || typeof relation.other !== 'number') return false;
  const host = copies.find((each) => each.index === relation.other);
  if (!host || host.index === copy.index) return false;
  return ATTACHED.has(relation.kind) && !isCyclic(copy, copies);
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

/** One of several things at one host. */
interface Guest {
  readonly copy: Copy;
  readonly host: Host;
  /** Of how many at this host it is which; -0.5 .. 0.5 from left to right. */
  readonly fan: number;
  readonly mates: number;
  readonly number: number;
  /** In picture heights. */
  readonly tall: number;
  readonly wide: number;
  readonly aspect: number;
  readonly seed: number;
  readonly surroundings: Surroundings;
}

/** Stands a thing on, in, under, above, behind, before or around another, or puts it into its hands. */
export function attach(
  copy: Copy,
  copies: readonly Copy[],
  placed: ReadonlyMap<string, Placed>,
  unit: number,
  surroundings: Surroundings,
): Placed {
  const { aspect, seed } = surroundings;
  const relation = copy.mention.relation;
  const hosts = copies.filter((each) => each.index === relation?.other && placed.has(each.id));
  const chosen = hosts[copy.copy % Math.max(1, hosts.length)];
  const hostPlaced = (chosen && placed.get(chosen.id)) ?? [...placed.values()][0];
  if (!hostPlaced) return { ...copy, x: 0.5, scale: 1 };
  const host = measureHost(hostPlaced, unit, surroundings);
  // Each host has its share of the guests, whatever they are called.
  const others = copies.filter(
    (each) =>
      each.mention.relation?.kind === relation?.kind && each.mention.relation?.other === relation?.other,
  );
  const mates = Math.max(1, Math.ceil(others.length / Math.max(1, hosts.length)));
  const number = Math.floor(Math.max(0, others.indexOf(copy)) / Math.max(1, hosts.length));
  const tall = copy.height * unit * hostPlaced.scale;
  const guest: Guest = {
    copy,
    host,
    fan: mates === 1 ? 0 : number / (mates - 1) - 0.5,
    mates,
    number,
    tall,
    wide: tall * copy.aspect,
    aspect,
    seed,
    surroundings,
  };
  switch (relation?.kind) {
    case 'worn-by':
      return wear(guest);
    case 'held-by':
      return hold(guest);
    case 'riding':
      return seat(guest);
    case 'on':
      return sits(guest) ? seat(guest) : hasLap(guest) ? layOnLap(guest) : standOn(guest);
    case 'growing-from':
      return standOn(guest);
    case 'in':
    case 'filling':
      return putIn(guest);
    case 'hanging-from':
      return hang(guest);
    case 'above':
      return hover(guest);
    case 'around':
      return surround(guest);
    case 'leaning-on':
      return lean(guest);
    case 'under':
      // Under a wide thing there is room in the middle.
      return host.wide > guest.wide * 2
        ? standAside(guest, { apart: 0, own: 0.2, depth: 1.04 })
        : standAside(guest, { apart: 0.16, own: 0.34, depth: 1.04 });
    case 'behind':
      return standAside(guest, { apart: 0.32, own: 0.3, depth: 0.8 });
    default:
      return isMeal(guest) ? standAtMuzzle(guest) : standAside(guest, { apart: 0.3, own: 0.3, depth: 1.1 });
  }
}

/** Puts a guest of this size with its middle at (x, y), both in picture heights. */
function put(guest: Guest, x: number, y: number, more: Partial<Placed> = {}, size = 1): Placed {
  const { copy, host, aspect } = guest;
  return {
    ...copy,
    height: copy.height * size,
    scale: host.placed.scale * 1.002,
    x: clampX(x / aspect, guest.wide * size, aspect),
    y,
    on: host.placed.id,
    ...more,
  };
}

/** A figure or an animal on something with a seat, shown in a pose with bent legs. */
function sits({ copy, host }: Guest): boolean {
  const kind = findThingByKey(copy.mention.thing)?.kind;
  if (kind !== 'person' && kind !== 'animal') return false;
  const hostKind = findThingByKey(host.placed.mention.thing)?.kind;
  return (
    copy.look.pose === 'riding' ||
    copy.look.pose === 'sitting' ||
    (kind === 'person' && hostKind === 'animal')
  );
}

function hasLap({ host }: Guest): boolean {
  const { look, mention } = host.placed;
  return findThingByKey(mention.thing)?.kind === 'person' && /^sitting/.test(look.pose ?? '');
}

/** The hips of one who sits or rides come to the seat; the legs hang before it. */
function seat(guest: Guest): Placed {
  const { copy, host, fan, tall, surroundings, seed } = guest;
  const [seatX, seatY] = host.measured.anchors.seat;
  const own = measureCopy(copy, host.facing, surroundings.setting, seed);
  const isBent = copy.look.pose === 'riding' || copy.look.pose === 'sitting';
  const hero = findHero(copy.mention.thing);
  const [hipX, hipY] = isBent && hero ? own.anchors.seat : [0.5, 0.6];
  // Straight legs must not come out below the belly.
  const size = isBent ? 1 : Math.min(1, ((0.74 - seatY) * host.tall) / (0.4 * tall));
  const x = host.x(seatX) + fan * host.wide * 0.4 - (hipX - 0.5) * tall * size * own.aspect;
  const y = host.y(seatY) - (hipY - 0.5) * tall * size;
  const isMount = findThingByKey(host.placed.mention.thing)?.kind !== 'object';
  // Legs that are not drawn astride go behind the back of the mount, unless all of it would.
  const legs: Partial<Placed> =
    isMount && !isBent && tall * 0.6 > (seatY + 0.1) * host.tall ? behindHost(host, copy) : {};
  const sized = legs.height === undefined ? legs : { ...legs, height: legs.height * size };
  return put(guest, x, y, { facing: host.facing, ...sized }, size);
}

function standOn(guest: Guest): Placed {
  const { copy, host, fan, mates, seed } = guest;
  const tops = host.measured.anchors.tops;
  const top = tops[guest.number % tops.length] ?? { x1: 0.1, x2: 0.9, y: 0 };
  const broad = (top.x2 - top.x1) * host.wide;
  // Several share the top, smaller when they must.
  const fit = Math.min(1, Math.max(0.42, (broad * 1.06) / (mates * guest.wide * 0.96)));
  // Who lives may jut out, a pile of books may not.
  const kind = findThingByKey(copy.mention.thing)?.kind;
  const size = mates === 1 && kind !== 'object' && kind !== 'food' ? 1 : fit;
  const wide = guest.wide * size;
  const tall = guest.tall * size;
  const wander = mates === 1 ? (randomOf(seed, copy.id, 'top') - 0.5) * Math.max(0, broad - wide) * 0.5 : 0;
  const spread = Math.min(Math.max(0, broad - wide), (mates - 1) * wide * 1.25);
  const x = host.x((top.x1 + top.x2) / 2) + fan * Math.max(spread, (mates - 1) * wide * 0.9) + wander;
  const { base } = measureCopy(copy, 'right', guest.surroundings.setting, seed);
  const y = host.y(top.y) + tall * (0.5 - base) + Math.min(tall, host.tall) * 0.025;
  return put(guest, x, y, {}, size);
}

/** Into a vessel between its back and its front; behind what has no front of its own. */
function putIn(guest: Guest): Placed {
  const { copy, host, mates, number, tall, wide, aspect, seed } = guest;
  const { inside } = host.measured.anchors;
  const kind = findThingByKey(host.placed.mention.thing)?.kind;
  const isOpen = host.measured.isOpen;
  if (kind === 'plant' && !findHero(host.placed.mention.thing)?.holds) {
    // In the crown of a tree.
    const x = host.x(0.5) + (guest.fan * 0.6 + (randomOf(seed, copy.id, 'crown') - 0.5) * 0.3) * host.wide;
    return put(guest, x, host.y(0.34 + 0.14 * randomOf(seed, copy.id, 'bough')));
  }
  // On the deck, before the sail.
  if (host.placed.support === 'water' && kind === 'vehicle' && !isOpen) return standOn(guest);
  if (kind === 'building') return standAside(guest, { apart: 0.1, own: 0.2, depth: 1.06 });
  const room = inside.width * host.wide;
  if (isStem(copy)) return arrangeStem(guest);
  const isHeap = copy.mention.relation?.kind === 'filling' || mates > 3;
  const spots = isHeap
    ? fillingOf({ count: mates, own: copy.aspect, aspect, seed, name: copy.mention.thing })
    : undefined;
  const spot = spots?.[number];
  const across = spots
    ? Math.max(...spots.map((each) => each.x)) - Math.min(...spots.map((each) => each.x)) + 1
    : Math.max(1, mates * 0.86);
  // As large as it fits, side by side, and never so small that it is lost.
  const size = Math.min(1, Math.max(0.3, (room * (isOpen ? 1 : 1.1)) / (across * wide)));
  const shift = spot
    ? spot.x * wide * size
    : guest.fan * Math.max(0, room - wide * size) * (mates > 1 ? 1 : 0);
  // It stands on the floor of the vessel, and looks out of it by more than half.
  const floor = host.y(Math.max(0, inside.y + inside.height));
  const rim = host.y(Math.max(0, inside.y));
  const lowest = isOpen
    ? Math.min(floor, rim + tall * size * (isHeap ? 0.7 : 0.42))
    : rim + tall * size * (isHeap ? 0.62 : 0.36);
  const y = lowest - tall * size * (0.5 + (spot?.lift ?? 0));
  const x = host.x(inside.x + inside.width / 2) + shift;
  return isOpen
    ? put(guest, x, y, { inside: host.placed.id }, size)
    : put(guest, x, y, behindHost(host, { ...copy, height: copy.height * size }), 1);
}

function isStem({ mention, aspect }: Copy): boolean {
  return findThingByKey(mention.thing)?.kind === 'plant' && aspect < 0.95;
}

/** Flowers stand in a vase by their stems and lean outwards. */
function arrangeStem(guest: Guest): Placed {
  const { copy, host, mates, fan, seed } = guest;
  const { inside } = host.measured.anchors;
  const tall = Math.min(Math.max(guest.tall, host.tall * 0.8), host.tall * 1.25);
  const rim = host.y(Math.max(0, inside.y));
  const lean = fan * Math.min(64, 16 * mates) + (randomOf(seed, copy.id, 'lean') - 0.5) * 8;
  const x = host.x(inside.x + inside.width / 2) + fan * inside.width * host.wide * 0.5;
  const angle = (lean * Math.PI) / 180;
  const reach = tall * 0.5;
  // It turns about its foot, which stands some way below the rim.
  const foot = rim + tall * 0.3;
  const at = host.measured.isOpen ? { inside: host.placed.id } : { scale: host.placed.scale * 0.998 };
  const size = tall / guest.tall;
  const y = foot - Math.cos(angle) * reach;
  return put(guest, x + Math.sin(angle) * reach, y, { ...at, turn: lean }, size);
}

function wear(guest: Guest): Placed {
  const { copy, host } = guest;
  const { head } = host.measured.anchors;
  const radius = head.radius * host.tall;
  const at = wornAt(copy.mention.thing);
  const wanted = radius * (at === 'crown' ? 2.3 : at === 'eyes' ? 1.7 : 1.8);
  const tall = Math.min(wanted / copy.aspect, host.tall * 0.5, (host.wide * 0.9) / copy.aspect);
  const y =
    at === 'crown'
      ? host.y(head.y) - radius * 0.5 - tall * 0.44
      : at === 'eyes'
        ? host.y(head.y) - radius * 0.05
        : host.y(head.y) + radius * 1.02 + tall * 0.3;
  return put(
    guest,
    host.x(head.x),
    y,
    { facing: host.facing, scale: host.placed.scale * 1.003 },
    tall / guest.tall,
  );
}

/** Least and most of the holder's height that a held thing takes, and where on it the hand is (from its middle). */
const HOLDS = {
  overhead: { least: 0.7, most: 0.78, hand: 0.48 },
  upright: { least: 0.3, most: 0.9, hand: 0.32 },
  near: { least: 0.16, most: 0.44, hand: 0.12 },
};

function hold(guest: Guest): Placed {
  const { copy, host, number } = guest;
  const { grips } = host.measured.anchors;
  const [gripX, gripY] = grips[number % grips.length] ?? [0.5, 0.55];
  const manner = heldAs(copy.mention.thing, copy.aspect);
  if (manner === 'aloft') return flyOnString(guest, host.x(gripX), host.y(gripY));
  const { least, most, hand } = HOLDS[manner];
  const tall = Math.min(most * host.tall, Math.max(least * host.tall, guest.tall));
  const outward = host.facing === 'left' ? -1 : 1;
  const aside = manner === 'near' ? 0.22 : 0;
  const isOver = manner === 'overhead';
  // A canopy is over the head, its shaft between head and hand.
  const { head } = host.measured.anchors;
  const x = isOver
    ? host.x(head.x * 0.6 + gripX * 0.4)
    : host.x(gripX) + outward * tall * copy.aspect * aside;
  const y = isOver ? host.top + tall * 0.24 : host.y(gripY) - tall * hand;
  const scale = host.placed.scale * (isOver ? 0.997 : 1.003);
  return put(guest, x, y, { scale, facing: host.facing }, tall / guest.tall);
}

/** Floats above the hand with the end of its string in it, and leans away from the face. */
function flyOnString(guest: Guest, handX: number, handY: number): Placed {
  const { copy, host, fan, mates, seed, surroundings } = guest;
  const outward = host.facing === 'left' ? -1 : 1;
  const facing = outward < 0 ? 'left' : 'right';
  const own = measureCopy(copy, facing, surroundings.setting, seed);
  const [gripX, gripY] = own.anchors.grips[0] ?? [0.5, 1];
  const tall = host.tall * (own.aspect > 0.7 ? 1 : 1.02);
  const isUpright = own.aspect < 0.7;
  const lean = isUpright ? outward * (mates > 1 ? 26 : 20) + fan * Math.min(48, 14 * mates) : 0;
  const angle = (lean * Math.PI) / 180;
  // From the hand to its middle, before it leans.
  const dx = (0.5 - gripX) * tall * own.aspect;
  const dy = (0.5 - gripY) * tall;
  const x = handX + dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = handY + dx * Math.sin(angle) + dy * Math.cos(angle);
  const more = { facing, scale: host.placed.scale * 1.003, ...(lean === 0 ? {} : { turn: lean }) } as const;
  return put(guest, x, y, more, tall / guest.tall);
}

/** On the thighs of one who sits. */
function layOnLap(guest: Guest): Placed {
  const { copy, host } = guest;
  const [seatX, seatY] = host.measured.anchors.seat;
  const outward = host.facing === 'left' ? -1 : 1;
  const size = Math.min(1, (host.tall * 0.5) / guest.tall);
  const x = host.x(seatX) + outward * host.wide * 0.16;
  const { base } = measureCopy(copy, 'right', guest.surroundings.setting, guest.seed);
  const y = host.y(seatY) - host.tall * 0.1 + guest.tall * size * (0.5 - base);
  return put(guest, x, y, { scale: host.placed.scale * 1.003 }, size);
}

function hang(guest: Guest): Placed {
  const { host, tall, wide } = guest;
  const hooks = host.measured.anchors.hang;
  const [hookX, hookY] = hooks[guest.number % hooks.length] ?? [0.5, 0.5];
  const shared = Math.ceil(guest.mates / hooks.length);
  const shift = shared > 1 ? (Math.floor(guest.number / hooks.length) - (shared - 1) / 2) * wide * 1.1 : 0;
  return put(guest, host.x(hookX) + shift, host.y(hookY) + tall * 0.48);
}

function hover(guest: Guest): Placed {
  const { copy, host, tall, wide, fan, mates, seed } = guest;
  const wander = (randomOf(seed, copy.id, 'above') - 0.5) * host.wide * 0.4;
  const { on: _on, ...placed } = put(
    guest,
    host.x(0.5) + fan * Math.max(host.wide * 0.8, (mates - 1) * wide * 1.06) + wander,
    host.top - tall * (0.62 + 0.16 * (guest.number % 2)),
  );
  return placed;
}

/** On an ellipse about the host: most before it and at its sides, none hidden behind it. */
function surround(guest: Guest): Placed {
  const { copy, host, number, mates, wide, aspect } = guest;
  const angle = mates === 1 ? 0.2 : -0.55 + (number / (mates - 1)) * (Math.PI + 1.1);
  const radius = host.wide * 0.5 + wide * 0.72;
  const scale = host.placed.scale * (1 + 0.16 * Math.sin(angle));
  return { ...copy, scale, x: clampX((host.x(0.5) - Math.cos(angle) * radius) / aspect, wide, aspect) };
}

function lean(guest: Guest): Placed {
  const { copy, host, tall, wide, aspect, seed } = guest;
  const { lean: edge } = host.measured.anchors;
  const side = edge.x > 0.5 ? 1 : -1;
  const kind = findThingByKey(copy.mention.thing)?.kind;
  const turns = kind === 'object' && copy.aspect < 0.7;
  const degrees = turns ? -side * (9 + 5 * randomOf(seed, copy.id, 'lean')) : 0;
  const x = (host.x(edge.x) + side * (wide * 0.42 + (turns ? tall * 0.08 : 0))) / aspect;
  return {
    ...copy,
    scale: host.placed.scale * 1.02,
    x: clampX(x, wide, aspect),
    ...(degrees === 0 ? {} : { turn: degrees }),
    facing: side > 0 ? 'left' : 'right',
  };
}

/** On the ground beside the host's middle, nearer or further than it. */
function standAside(
  guest: Guest,
  { apart, own, depth }: { readonly apart: number; readonly own: number; readonly depth: number },
): Placed {
  const { copy, host, fan, mates, wide, aspect, seed } = guest;
  // Over a low host the middle is seen as well.
  const isOver = depth < 1 && host.tall < guest.tall * 0.9;
  const side = mates === 1 && !isOver ? (randomOf(seed, copy.id, 'side') < 0.5 ? -1 : 1) : 0;
  // Towards the side where there is room.
  const roomy = host.placed.x < 0.4 ? 1 : host.placed.x > 0.6 ? -1 : side;
  const aside = (side === 0 ? 0 : roomy) * (host.wide * apart + wide * own);
  const spread = Math.max(host.wide * 0.8, (mates - 1) * wide * 1.06);
  return {
    ...copy,
    scale: host.placed.scale * depth,
    x: clampX((host.x(0.5) + fan * spread + aside) / aspect, wide, aspect),
  };
}

function isMeal({ copy, host }: Guest): boolean {
  const kinds = [copy.mention.thing, host.placed.mention.thing].map((key) => findThingByKey(key)?.kind);
  return kinds[1] === 'animal' && (kinds[0] === 'food' || kinds[0] === 'plant');
}

/** What an animal eats lies before its mouth and hides nothing of it. */
function standAtMuzzle(guest: Guest): Placed {
  const { copy, host, fan, mates, wide, aspect } = guest;
  const outward = host.facing === 'left' ? -1 : 1;
  const x = host.x(0.5) + outward * (host.wide * 0.47 + (wide * mates) / 2) + fan * (mates - 1) * wide;
  return { ...copy, scale: host.placed.scale * 1.02, x: clampX(x / aspect, wide, aspect) };
}

/**
 * Just behind its host and as large as at its side. Water lies lower than the land, so what floats is further away
 * than its foot says: who sits in a boat has to be clearly behind its side.
 */
function behindHost(host: Host, copy: Copy): { readonly scale: number; readonly height: number } {
  const share = host.placed.support === 'water' ? 0.4 : 0.998;
  return { scale: host.placed.scale * share, height: copy.height / share };
}

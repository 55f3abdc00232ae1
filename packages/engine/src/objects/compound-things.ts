import type { Thing } from './thing.ts';

/**
 * Things that are another thing in another form; their keys end in the form's name. They are no words of the reader:
 * the planner chooses them.
 *
 * `duck-afloat`: a duck in the water, without what lies below the waterline.
 * `knight-bust`: head and shoulders of a figure, for portraits.
 * `tulip-row`: many tulips side by side, for fields that are seen from afar.
 */
export interface Compound {
  readonly base: string;
  readonly form: 'afloat' | 'row' | 'bust';
}

const FORM = /^(.+)-(afloat|row|bust)$/;

export function compoundOf(key: string): Compound | undefined {
  const [, base, form] = FORM.exec(key) ?? [];
  return base !== undefined && (form === 'afloat' || form === 'row' || form === 'bust')
    ? { base, form }
    : undefined;
}

/** The key without its form, for words. */
export function baseOf(key: string): string {
  return compoundOf(key)?.base ?? key;
}

/** Height of a bust against that of the whole figure. */
const BUST_SHARE = 0.42;

/** Plants of a row, and how far apart they stand in widths of one. */
export const ROW_PLANTS = 12;
export const ROW_PITCH = 0.46;

export function describeCompound(base: Thing, { form }: Compound, key: string): Thing {
  if (form === 'bust') return { ...base, key, height: base.height * BUST_SHARE, facing: 'front' };
  return form === 'row'
    ? { ...base, key }
    : { ...base, key, support: 'water', height: base.height * (1 - draughtOf(base.key)) };
}

/** Width / height of the form when the base has `aspect`; a bust is a drawing of its own and measured as such. */
export function compoundAspect(aspect: number, { base, form }: Compound): number {
  if (form === 'bust') return aspect;
  return form === 'row' ? aspect * (1 + ROW_PITCH * (ROW_PLANTS - 1)) : aspect / (1 - draughtOf(base));
}

/** Share of a thing's height that lies under water when it swims, floats or wades. */
export function draughtOf(key: string): number {
  return DRAUGHTS[key] ?? 0.42;
}

const DRAUGHTS: Readonly<Record<string, number>> = {
  duck: 0.32,
  goose: 0.28,
  swan: 0.19,
  flamingo: 0.18,
  hippopotamus: 0.46,
  crocodile: 0.3,
  otter: 0.4,
  beaver: 0.5,
  turtle: 0.26,
  'white-duck': 0.29,
  duckling: 0.3,
  seagull: 0.34,
  heron: 0.2,
  penguin: 0.34,
  'frog-figure': 0.24,
  seal: 0.34,
  fish: 0.3,
  'tropical-fish': 0.3,
  blowfish: 0.4,
  shark: 0.46,
  dolphin: 0.2,
  orca: 0.2,
  whale: 0.25,
  'spouting-whale': 0.16,
  octopus: 0.4,
  squid: 0.4,
  jellyfish: 0.45,
  mermaid: 0.3,
  merman: 0.3,
  merperson: 0.3,
  coral: 0.5,
  'ring-buoy': 0.3,
  wood: 0.5,
  lotus: 0.3,
  'baby-chick': 0.3,
  sailboat: 0.03,
  'motor-boat': 0.12,
  speedboat: 0.14,
  ship: 0.1,
  'passenger-ship': 0.08,
  ferry: 0.1,
  canoe: 0.14,
  rowboat: 0.22,
  'pirate-ship': 0.05,
  submarine: 0.4,
};

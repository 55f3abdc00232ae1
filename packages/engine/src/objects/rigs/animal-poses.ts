import type { Pose } from '../pose.ts';

/** What the four-legged rig can show; those with hooves rear, those with paws sit. */
export const PAWED: readonly Pose[] = [
  'standing',
  'walking',
  'running',
  'sitting',
  'lying',
  'sleeping',
  'jumping',
  'eating',
];
export const HOOFED: readonly Pose[] = [
  'standing',
  'walking',
  'running',
  'lying',
  'sleeping',
  'jumping',
  'rearing',
  'eating',
];
export const WINGED: readonly Pose[] = ['standing', 'walking', 'flying', 'eating', 'sleeping', 'perching'];
export const WADING: readonly Pose[] = ['standing', 'walking', 'flying', 'eating', 'sleeping', 'swimming'];
export const FLIGHTLESS: readonly Pose[] = ['standing', 'walking', 'running', 'eating', 'sleeping'];

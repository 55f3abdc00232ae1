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

import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../base/ids.ts';
import type { Channel } from '../store/channels.ts';
import { chooseChannel } from './choose-channel.ts';
import { eligibleChannels } from './eligible-channels.ts';

function channel(id: string, settings: Partial<Channel> = {}): Channel {
  return {
    id: id as ChannelId,
    name: id,
    kind: 'gemini',
    keyIn: 'header',
    priority: 0,
    weight: 1,
    isEnabled: true,
    thoughts: 'as-asked',
    streams: true,
    allowsPrivate: false,
    connectTimeoutMs: 1,
    firstByteTimeoutMs: 1,
    idleTimeoutMs: 1,
    createdAt: 0,
    ...settings,
  };
}

describe('eligible channels', () => {
  const wanted = { group: 'direct', model: 'm' };
  const ids = (channels: readonly Channel[]) => eligibleChannels(channels, wanted).map(({ id }) => id);

  it.each([
    ['serves all', {}, true],
    ['disabled', { isEnabled: false }, false],
    ['this group', { groups: ['aggregate', 'direct'] }, true],
    ['another group', { groups: ['aggregate'] }, false],
    ['no group', { groups: [] }, false],
    ['this model', { models: { m: 'gemini-x' } }, true],
    ['another model', { models: { n: 'gemini-x' } }, false],
    ['no model of its own, whatever objects inherit', { models: {} }, false],
  ] as const)('%s: %j', (_name, settings, isEligible) => {
    expect(ids([channel('a', settings)])).toEqual(isEligible ? ['a'] : []);
  });

  it('does not take members that every object has for models', () => {
    expect(eligibleChannels([channel('a', { models: {} })], { group: 'direct', model: 'toString' })).toEqual(
      [],
    );
  });

  it.each([
    ['the engine alone', [channel('engine', { kind: 'engine' })], ['engine']],
    ['beside a real model', [channel('engine', { kind: 'engine', priority: 9 }), channel('a')], ['a']],
    [
      'beside a disabled one',
      [channel('engine', { kind: 'engine' }), channel('a', { isEnabled: false })],
      ['engine'],
    ],
    [
      'beside one of another group',
      [channel('engine', { kind: 'engine' }), channel('a', { groups: ['x'] })],
      ['engine'],
    ],
    [
      'beside one of another model',
      [channel('engine', { kind: 'engine' }), channel('a', { models: { n: 'n' } })],
      ['engine'],
    ],
  ] as const)('the engine never stands in for a real model: %s', (_name, channels, wantedIds) => {
    expect(ids(channels)).toEqual(wantedIds);
  });
});

describe('the choice', () => {
  const a = channel('a', { priority: 1, weight: 1 });
  const b = channel('b', { priority: 1, weight: 3 });
  const c = channel('c', { priority: 0, weight: 100 });
  const zero = channel('zero', { priority: 1, weight: 0 });
  const all = [c, a, b];

  it.each([
    [all, [], [], 0, 'a'],
    [all, [], [], 0.2499, 'a'],
    [all, [], [], 0.25, 'b'],
    [all, [], [], 0.9999, 'b'],
    // What was tried, or rests, is out; its weight with it.
    [all, ['a'], [], 0, 'b'],
    [all, [], ['b'], 0.9999, 'a'],
    // A lower priority only when nothing else is left.
    [all, ['a'], ['b'], 0.5, 'c'],
    [all, ['a', 'b', 'c'], [], 0.5, undefined],
    [all, [], ['a', 'b', 'c'], 0.5, undefined],
    [[], [], [], 0.5, undefined],
    // Weight 0: only among its like.
    [[zero, a], [], [], 0, 'a'],
    [[a, zero], [], [], 0.9999, 'a'],
    [[zero], [], [], 0.9999, 'zero'],
    [[zero, a], ['a'], [], 0.3, 'zero'],
  ] as const)('%#', (candidates, tried, resting, random, wanted) => {
    const chosen = chooseChannel<Channel>(candidates, {
      isUsable: ({ id }) => !(resting as readonly string[]).includes(id),
      tried: new Set(tried),
      random,
    });
    expect(chosen?.id).toBe(wanted);
  });

  it('shares by weight', () => {
    const counts = new Map<string, number>();
    for (let step = 0; step < 1000; step++) {
      const chosen = chooseChannel(all, { isUsable: () => true, tried: new Set(), random: step / 1000 });
      counts.set(chosen?.id ?? '', (counts.get(chosen?.id ?? '') ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ a: 250, b: 750 });
  });
});

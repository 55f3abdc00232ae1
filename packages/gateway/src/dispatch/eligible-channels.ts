import type { Channel } from '../store/channels.ts';

export interface Wanted {
  /** Name of the caller's group. */
  readonly group: string;
  /** Model id of our catalogue. */
  readonly model: string;
}

/**
 * The channels that may serve this group and model, in the order given. Health is not looked at: the embedded engine never
 * stands in for a real model, so it is eligible only where no enabled channel of another kind serves the same, be that
 * one well or ill. A silent downgrade is what this system promises never to do.
 */
export function eligibleChannels(channels: readonly Channel[], wanted: Wanted): readonly Channel[] {
  const serving = channels.filter((channel) => channel.isEnabled && serves(channel, wanted));
  const real = serving.filter((channel) => channel.kind !== 'engine');
  return real.length > 0 ? real : serving;
}

function serves(channel: Channel, { group, model }: Wanted): boolean {
  return (
    (channel.groups === undefined || channel.groups.includes(group)) &&
    (channel.models === undefined || Object.hasOwn(channel.models, model))
  );
}

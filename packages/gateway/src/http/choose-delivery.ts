import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { GatewayError } from '@heliograph/wire';
import type { Delivery } from '../generation/admission.ts';
import type { Group } from '../store/groups.ts';

const FORMS = ['inline', 'link', 'webp', 'jpeg'] as const;
/** Below this no picture of a model survives; above it nothing is gained over `inline`. */
const MIN_BYTES = 10_000;

/**
 * How pictures reach this caller: the header `x-heliograph-delivery`, else what the group says. `webp;max=500000` also
 * names the largest picture in bytes. `publicUrl`: our address as callers see it; without one, what this request says.
 */
export function chooseDelivery(
  request: IncomingMessage,
  group: Group,
  publicUrl: string | undefined,
): Delivery {
  const asked = request.headers['x-heliograph-delivery'];
  const baseUrl = publicUrl ?? addressOf(request);
  if (asked === undefined) {
    return {
      form: group.delivery,
      ...(group.deliveryMaxBytes !== undefined && { maxBytes: group.deliveryMaxBytes }),
      baseUrl,
    };
  }
  const [, form, max] = /^(\w+)(?:\s*;\s*max=(\d{1,12}))?$/.exec(String(asked).trim()) ?? [];
  const known = FORMS.find((one) => one === form);
  const maxBytes = max === undefined ? undefined : Number(max);
  const hasLimit = maxBytes !== undefined;
  if (known === undefined || (hasLimit && (known === 'inline' || known === 'link' || maxBytes < MIN_BYTES))) {
    throw new GatewayError(
      'invalid_request',
      `The header x-heliograph-delivery must be "inline", "link", "webp" or "jpeg"; the last two may name a limit of at least ${MIN_BYTES} bytes: "webp;max=500000".`,
    );
  }
  return { form: known, ...(hasLimit && { maxBytes }), baseUrl };
}

/** Links lead back to where the caller came from. */
function addressOf(request: IncomingMessage): string {
  const scheme = (request.socket as Partial<TLSSocket>).encrypted === true ? 'https' : 'http';
  const host = request.headers.host ?? `${request.socket.localAddress}:${request.socket.localPort}`;
  return `${scheme}://${host}`;
}

import { ERROR_CODES, GatewayError } from '@heliograph/wire';
import { decodeErrorChunk as decodeVendorError } from '../upstream/gemini/decode-error.ts';
import { memberOf } from './facts.ts';

/**
 * The error in the middle of a stream: `{"error":{code,message,status,details}}` (protocol facts §2.3). Our own comes
 * back as what it was; a vendor's becomes one of the upstream's errors, with the vendor's words.
 */
export function decodeErrorChunk(value: unknown): GatewayError {
  const { message, details } = memberOf(memberOf(value)['error']);
  const says = typeof message === 'string' ? message.slice(0, 500) : 'no message';
  const entries = Array.isArray(details) ? details.map(memberOf) : [];
  const info = entries.find(({ domain }) => domain === 'heliograph');
  const own = ERROR_CODES.find((one) => one.toUpperCase() === info?.['reason']);
  if (own === undefined) {
    return decodeVendorError(value) ?? new GatewayError('upstream_failed', says);
  }
  const delay = entries.map(({ retryDelay }) => retryDelay).find((one) => typeof one === 'string');
  const retryAfterMs = Math.round(Number.parseFloat(String(delay)) * 1000);
  return new GatewayError(own, says, Number.isFinite(retryAfterMs) ? { retryAfterMs } : {});
}

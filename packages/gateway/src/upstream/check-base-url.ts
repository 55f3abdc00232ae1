import { isIP } from 'node:net';
import { GatewayError } from '@heliograph/wire';
import { isPrivateAddress } from './private-address.ts';

/**
 * Whether a channel may have this base URL; gives it parsed. Throws `invalid_request` for the field `baseUrl`. A name is
 * looked at again when it is resolved, at every connection: what it points to can change.
 */
export function checkBaseUrl(text: string, options: { readonly allowsPrivate: boolean }): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw refused(
      'is not a URL. Give one like https://generativelanguage.googleapis.com or http://gateway.example:3000/v1beta',
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw refused(
      `has the scheme "${url.protocol}", but upstreams are reached by https: (or http:) only. Correct it`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(
      'holds a user name or a password. Remove it, and give the key as the secret of the channel',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw refused(
      'has a query or a fragment. Remove everything from "?" or "#" on; a key belongs into the secret of the channel',
    );
  }
  if (/:(streamG|g)enerateContent$/i.test(url.pathname)) {
    throw refused(
      'names a model and a method. Give only what stands before /models, and map models in "models"',
    );
  }
  if (!options.allowsPrivate && isPrivateHost(url)) {
    throw refused(
      `points to ${url.hostname}, a private or local address. Set "allowPrivate" if this upstream really is in your own network`,
    );
  }
  return url;
}

/** Whether the host, as it is written, is an address that is not public. Names but `localhost` are not known yet. */
export function isPrivateHost(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && isPrivateAddress(host));
}

function refused(says: string): GatewayError {
  const description = `The base URL ${says}.`;
  return new GatewayError('invalid_request', description, {
    fieldViolations: [{ field: 'baseUrl', description }],
  });
}

import { isIP } from 'node:net';
import { isPrivateHost } from './check-base-url.ts';

/** What HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or their lower-case twins) say. */
export interface ProxySettings {
  /** For upstreams reached by `http:`. */
  readonly httpProxy?: string;
  /** For upstreams reached by `https:`. */
  readonly httpsProxy?: string;
  /** Hosts that are reached directly, separated by commas: names (their subdomains too), addresses, `*`, each with or without a port. */
  readonly noProxy?: string;
}

/** The proxy for this URL, or undefined for a direct connection. This machine itself is never reached by a proxy. */
export function chooseProxy(url: URL, settings: ProxySettings): string | undefined {
  const proxy = url.protocol === 'https:' ? settings.httpsProxy : settings.httpProxy;
  if (proxy === undefined || proxy === '' || isLoopback(url) || isExcepted(url, settings.noProxy ?? '')) {
    return undefined;
  }
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isLoopback(url: URL): boolean {
  return isPrivateHost(url) && /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname);
}

function isExcepted(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, name = '', wantedPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
      if (name === '' || (wantedPort !== undefined && wantedPort !== port)) {
        return entry !== '' && isIP(entry) !== 0 && entry === host;
      }
      const bare = name.replace(/^\*?\./, '');
      return name === '*' || host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`));
    });
}

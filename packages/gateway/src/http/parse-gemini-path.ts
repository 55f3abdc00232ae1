export interface GeminiPath {
  readonly version: string;
  /** As given, `models/` prefixes removed; absent on the list. */
  readonly model?: string;
  /** `streamGenerateContent` …; absent on GET. */
  readonly method?: string;
}

/**
 * Reads `/{v1beta|v1|v1alpha}/models[/{model}[:{method}]]`. Clients send `//`, a trailing `/`, `%3A`, a doubled
 * `/v1beta/v1beta` and `models/models/x` (clients and ecosystem §1.5); all are read. Undefined: not one of our paths.
 */
export function parseGeminiPath(pathname: string): GeminiPath | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const segments = decoded.split('/').filter((segment) => segment !== '');
  const version = segments.shift();
  if (version === undefined || !/^v1(beta|alpha)?$/.test(version) || segments.includes('..')) {
    return undefined;
  }
  while (segments[0] === version) {
    segments.shift();
  }
  if (segments.shift() !== 'models') {
    return undefined;
  }
  while (segments[0] === 'models') {
    segments.shift();
  }
  const rest = segments.join('/');
  if (rest === '') {
    return { version };
  }
  const colon = rest.lastIndexOf(':');
  return colon === -1
    ? { version, model: rest }
    : { version, model: rest.slice(0, colon), method: rest.slice(colon + 1) };
}

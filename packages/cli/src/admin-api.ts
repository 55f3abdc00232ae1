import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The management API of a gateway. Answers are JSON as docs/management-api.md has them. */
export interface AdminApi {
  get<T>(path: string, query?: Readonly<Record<string, string | undefined>>): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  put<T>(path: string, body: object): Promise<T>;
  patch<T>(path: string, body: object): Promise<T>;
  remove<T>(path: string): Promise<T>;
}

/** An answer that is an error. Mistakes in what was asked for end the command with exit code 2, others with 1. */
export class AdminApiError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.name = 'AdminApiError';
    this.exitCode = exitCode;
  }
}

/** Testing a channel waits for an upstream; everything else takes milliseconds. */
const TIMEOUT_MS = 120_000;

const CALLERS_MISTAKES = [400, 404, 409];

/**
 * Address from `--gateway`, `HELIOGRAPH_URL`, or the host and port of the settings; admin secret from
 * `HELIOGRAPH_ADMIN_SECRET`, or `admin.key` in the data folder.
 */
export function openAdminApi(args: Readonly<Record<string, unknown>>): AdminApi {
  const { config, environment } = readSettings({ 'data-dir': args['data-dir'] });
  const base = readAddress(args['gateway'] ?? environment.HELIOGRAPH_URL, config);
  const secret = readSecret(environment.HELIOGRAPH_ADMIN_SECRET?.trim(), config.dataDir);

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const address = `${base}/api/v1${path}`;
    const response = await fetch(address, {
      method,
      headers: { authorization: `Bearer ${secret.value}`, 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw asReachError(error, base);
    });
    const text = await response.text();
    const answer = parseJson(text);
    if (answer === undefined) {
      throw new AdminApiError(
        `What answers at ${base} is no management API of Heliograph (HTTP ${response.status}). Give the address of the gateway with --gateway or HELIOGRAPH_URL.`,
        1,
      );
    }
    if (!response.ok) {
      throw asAnswerError(response.status, answer, secret.source);
    }
    return answer as T;
  };

  return {
    get: (path, query = {}) => call('GET', `${path}${encodeQuery(query)}`),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    remove: (path) => call('DELETE', path),
  };
}

function readAddress(
  given: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string {
  if (given === undefined) {
    const isEverywhere = host === '0.0.0.0' || host === '::';
    const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
    return `http://${name}:${port}`;
  }
  const url = URL.canParse(String(given)) ? new URL(String(given)) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      `The address of the gateway must look like http://127.0.0.1:8787, but is "${given}"`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function readSecret(
  given: string | undefined,
  dataDir: string,
): { readonly value: string; readonly source: string } {
  if (given !== undefined && given !== '') {
    return { value: given, source: 'HELIOGRAPH_ADMIN_SECRET' };
  }
  const path = join(dataDir, 'admin.key');
  try {
    return { value: readFileSync(path, 'utf8').trim(), source: path };
  } catch (error) {
    throw new UsageError(
      `There is no admin secret: ${path} cannot be read (${error instanceof Error && 'code' in error ? error.code : error}).`,
      'The gateway makes that file at its first start ("heliograph serve"). Name its folder with --data-dir, or set HELIOGRAPH_ADMIN_SECRET.',
    );
  }
}

function encodeQuery(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asReachError(error: unknown, base: string): AdminApiError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new AdminApiError(`The gateway at ${base} did not answer in ${TIMEOUT_MS / 1000} seconds.`, 1);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new AdminApiError(
    `No gateway answers at ${base} (${code}). Start one with "heliograph serve", or give its address with --gateway or HELIOGRAPH_URL.`,
    1,
  );
}

interface ErrorBody {
  readonly error?: {
    readonly message?: string;
    readonly details?: readonly {
      readonly fieldViolations?: readonly { readonly field: string; readonly description: string }[];
    }[];
  };
}

function asAnswerError(status: number, answer: unknown, secretSource: string): AdminApiError {
  const { error } = answer as ErrorBody;
  const violations = error?.details?.flatMap(({ fieldViolations }) => fieldViolations ?? []) ?? [];
  const lines =
    violations.length > 1
      ? violations.map(({ field, description }) => `${field}: ${description}`)
      : [error?.message ?? `The gateway answered HTTP ${status}.`];
  if (status === 401 || status === 403) {
    lines.push(`The admin secret was taken from ${secretSource}.`);
  }
  return new AdminApiError(lines.join('\n'), CALLERS_MISTAKES.includes(status) ? 2 : 1);
}

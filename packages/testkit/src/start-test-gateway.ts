import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, type Gateway, loadConfig, type RunUpstream, startGateway } from '@heliograph/gateway';
import { call } from './call.ts';

export interface TestGatewayOptions {
  /** Laid over the defaults as they are, so times can be shorter than a setting may say. */
  readonly config?: Partial<Config>;
  /** In the engine's place; the embedded engine when absent. */
  readonly runUpstream?: RunUpstream;
}

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** A real gateway in this process, on a free port, with a data folder of its own that goes when it goes. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Secret of a Direct token. */
  readonly secret: string;
  readonly dataDir: string;
  /** Everything that was logged so far. */
  readonly log: readonly LogLine[];
  /** Secret of the management API. */
  readonly adminSecret: string;
  /** A call of the management API (`/tokens` …) with its answer as JSON; rejects when that is an error. */
  manage(method: string, path: string, body?: object): Promise<unknown>;
  readonly tokens: TestTokens;
  stop: Gateway['stop'];
}

export interface TestTokens {
  createToken(wanted: {
    readonly name: string;
    readonly group: string;
    readonly models?: readonly string[];
    /** Milliseconds since 1970. */
    readonly expiresAt?: number;
  }): Promise<{ readonly token: { readonly id: string }; readonly secret: string }>;
  /** By id or name. */
  revokeToken(idOrName: string): Promise<void>;
}

const SECRET = 'hg-test-12345678';
const ADMIN_SECRET = 'hga-test-1234567890';

export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heliograph-test-'));
  const config = { ...loadConfig({ HELIOGRAPH_PORT: '0', HELIOGRAPH_DATA_DIR: dataDir }), ...options.config };
  const log: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    log.push({ level, fields, message });
  };
  const gateway = await startGateway(
    config,
    { bootstrapToken: SECRET, adminSecret: ADMIN_SECRET },
    {
      logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      ...(options.runUpstream !== undefined && { runUpstream: options.runUpstream }),
    },
  );
  const manage = createManage(gateway.url);
  const { hostname, port } = new URL(gateway.url);
  return {
    url: gateway.url,
    host: hostname,
    port: Number(port),
    secret: SECRET,
    dataDir,
    log,
    adminSecret: ADMIN_SECRET,
    manage,
    tokens: createTestTokens(manage),
    stop: (withinMs) => gateway.stop(withinMs),
    async [Symbol.asyncDispose]() {
      // A test that failed may leave a generation that never ends; it must not hold the next test up.
      await gateway.stop(0);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function createManage(url: string): TestGateway['manage'] {
  return async (method, path, body) => {
    const answer = await call(
      { url },
      {
        method,
        path: `/api/v1${path}`,
        headers: { authorization: `Bearer ${ADMIN_SECRET}` },
        ...(body !== undefined && { body }),
      },
    );
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`);
    }
    return answer.json();
  };
}

function createTestTokens(manage: TestGateway['manage']): TestTokens {
  return {
    async createToken({ expiresAt, ...wanted }) {
      const made = await manage('POST', '/tokens', {
        ...wanted,
        ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
      });
      const { secret, ...token } = made as { readonly id: string; readonly secret: string };
      return { token, secret };
    },
    async revokeToken(idOrName) {
      await manage('DELETE', `/tokens/${encodeURIComponent(idOrName)}`);
    },
  };
}

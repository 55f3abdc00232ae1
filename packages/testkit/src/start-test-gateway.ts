import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Config,
  type Gateway,
  loadConfig,
  openTokenAdmin,
  type RunUpstream,
  startGateway,
  type TokenAdmin,
} from '@heliograph/gateway';

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
  readonly tokens: TokenAdmin;
  stop: Gateway['stop'];
}

const SECRET = 'hg-test-12345678';

export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heliograph-test-'));
  const config = { ...loadConfig({ HELIOGRAPH_PORT: '0', HELIOGRAPH_DATA_DIR: dataDir }), ...options.config };
  const log: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    log.push({ level, fields, message });
  };
  const gateway = await startGateway(
    config,
    { bootstrapToken: SECRET },
    {
      logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      ...(options.runUpstream !== undefined && { runUpstream: options.runUpstream }),
    },
  );
  const tokens = await openTokenAdmin(dataDir);
  const { hostname, port } = new URL(gateway.url);
  return {
    url: gateway.url,
    host: hostname,
    port: Number(port),
    secret: SECRET,
    dataDir,
    log,
    tokens,
    stop: (withinMs) => gateway.stop(withinMs),
    async [Symbol.asyncDispose]() {
      // A test that failed may leave a generation that never ends; it must not hold the next test up.
      await gateway.stop(0);
      await tokens.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createToken } from './access/create-token.ts';
import { createIdentifyCaller } from './access/identify-caller.ts';
import { hashTokenSecret } from './access/token-secret.ts';
import { pause } from './base/abort.ts';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import { type Rooms, runGeneration } from './generation/run-generation.ts';
import { createRunningGenerations } from './generation/running-generations.ts';
import { createServer } from './http/server.ts';
import { createLogger, type Logger } from './observe/logger.ts';
import { openSpoolFolder } from './spool/spool-folder.ts';
import { type Database, openDatabase } from './store/database.ts';
import { insertGeneration } from './store/generations.ts';
import { listGroups, readGroup } from './store/groups.ts';
import { countTokens, insertToken, readTokenByHash } from './store/tokens.ts';
import { countPromptTokens } from './upstream/engine/count-prompt-tokens.ts';
import { createEnginePool } from './upstream/engine/engine-pool.ts';
import { createRunEngine } from './upstream/engine/run-engine.ts';
import type { RunUpstream } from './upstream/upstream.ts';

export interface GatewayOverrides {
  /** Folder of the built console pages. */
  readonly consoleDir?: string;
  /** Another producer of Gemini SSE bytes in the engine's place. */
  readonly runUpstream?: RunUpstream;
  readonly logger?: Logger;
}

export interface Gateway extends AsyncDisposable {
  /** `http://127.0.0.1:8787`, with the port really taken. */
  readonly url: string;
  /** Secret of the Direct token that was made because there was none yet; shown once, stored nowhere. */
  readonly firstSecret: string | undefined;
  /** Takes nothing new, lets running generations finish (for at most `withinMs`), then closes everything. */
  stop(withinMs?: number): Promise<void>;
}

const STOP_WITHIN_MS = 10 * 60_000;

/** Builds every room, top to bottom, and opens the door. Leaving the `await using` block stops it. */
export async function startGateway(
  config: Config,
  secrets: Secrets,
  overrides: GatewayOverrides = {},
): Promise<Gateway> {
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const db = await openDatabase(config.dataDir);
  const firstSecret = await makeFirstToken(db, secrets.bootstrapToken);
  const bodyFolder = await emptyFolder(join(config.dataDir, 'bodies'));
  const spools = openSpoolFolder(join(config.dataDir, 'spools'), config.spoolKeepBytes);

  const upstream = openUpstream(config, logger, overrides.runUpstream);
  const running = createRunningGenerations((inUse) =>
    spools.removeOldest(inUse).catch((err: unknown) => logger.warn({ err }, 'old spools were not removed')),
  );
  const rooms: Rooms = {
    runUpstream: upstream.run,
    openSpool: spools.openSpool,
    insertRecord: (row) =>
      insertGeneration(db, row).catch((err: unknown) =>
        logger.error({ err, id: row.id }, 'a record was not written'),
      ),
    heartbeatMs: config.heartbeatMs,
    now: Date.now,
  };

  const server = await createServer({
    identifyCaller: createIdentifyCaller({
      readTokenByHash: (hash) => readTokenByHash(db, hash),
      readGroup: (name) => readGroup(db, name),
      now: Date.now,
    }),
    admit: running.admit,
    startGeneration(admission) {
      const generation = runGeneration(admission, rooms);
      running.add(generation);
      void generation.done.then(({ outcome, error }) => {
        logger.info({ id: generation.id, outcome, ...(error && { error: error.code }) }, 'generation');
        if (error?.code === 'internal') {
          logger.error({ id: generation.id, err: error }, 'a generation failed');
        }
      });
      return generation;
    },
    countPromptTokens,
    body: { maxBytes: config.maxBodyBytes, folder: bodyFolder },
    stallMs: config.stallMs,
    consoleDir: overrides.consoleDir,
    isReady: () => !running.isStopping,
    reportFault: (err, where) => logger.error({ err, where }, 'a request failed'),
    reportRequest: (request) => logger.info(request, 'request'),
  });
  const close = async (): Promise<void> => {
    await server.close();
    await upstream.close();
    await db.destroy();
  };
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    // The engine's threads would keep a process alive that has nothing to do (the port is taken).
    await close();
    throw error;
  }
  const { port } = server.server.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  logger.debug({ config, url }, 'started');

  let stopping: Promise<void> | undefined;
  const stop = (withinMs = STOP_WITHIN_MS): Promise<void> => {
    stopping ??= (async () => {
      running.stopAdmitting();
      await Promise.race([running.drain(withinMs), pause(withinMs + 5_000)]);
      await close();
    })();
    return stopping;
  };
  return { url, firstSecret, stop, [Symbol.asyncDispose]: () => stop() };
}

/** The embedded engine, or what the caller of `startGateway` puts in its place. */
function openUpstream(
  config: Config,
  logger: Logger,
  override: RunUpstream | undefined,
): { readonly run: RunUpstream; close(): Promise<void> } {
  if (override !== undefined) {
    return { run: override, close: async () => {} };
  }
  const pool = createEnginePool({
    workers: config.engineWorkers,
    queue: config.engineQueue,
    reportFault: (err) => logger.error({ err }, 'the engine failed'),
  });
  return { run: createRunEngine(pool), close: pool.close };
}

/** The first start makes a Direct token, or the one whose secret the operator gave; later starts make none. */
async function makeFirstToken(db: Database, bootstrapToken: string | undefined): Promise<string | undefined> {
  const store = {
    listGroups: () => listGroups(db),
    insertToken: (...wanted: [Parameters<typeof insertToken>[1], string]) => insertToken(db, ...wanted),
    now: Date.now,
  };
  if (bootstrapToken !== undefined) {
    if ((await readTokenByHash(db, hashTokenSecret(bootstrapToken))) === undefined) {
      await createToken({ name: 'bootstrap', group: 'direct', secret: bootstrapToken }, store);
    }
    return undefined;
  }
  if ((await countTokens(db)) > 0) {
    return undefined;
  }
  const { secret } = await createToken({ name: 'first', group: 'direct' }, store);
  return secret;
}

/** Request bodies live as long as their generation; what is there at start belongs to nobody. */
async function emptyFolder(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    await rm(join(folder, name), { force: true });
  }
  return folder;
}

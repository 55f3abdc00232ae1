import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { errorEntry } from '@heliograph/wire';
import { createToken } from './access/create-token.ts';
import { createIdentifyCaller } from './access/identify-caller.ts';
import { hashTokenSecret } from './access/token-secret.ts';
import { pause } from './base/abort.ts';
import { createClock } from './base/clock.ts';
import { FULL_PRICE_PPM } from './billing/charge.ts';
import type { Config } from './config/config.ts';
import { readProxyEnvironment } from './config/env.ts';
import { loadAdminSecret, loadMasterKey } from './config/master-key.ts';
import type { Secrets } from './config/secrets.ts';
import { createIdempotency } from './generation/idempotency.ts';
import { recoverGenerations } from './generation/recover.ts';
import { type Rooms, runGeneration } from './generation/run-generation.ts';
import { createRunningGenerations } from './generation/running-generations.ts';
import { createIsAdmin } from './http/admin-guard.ts';
import { createServer } from './http/server.ts';
import { createLogger, type Logger } from './observe/logger.ts';
import type { Database } from './store/database.ts';
import {
  findByIdempotencyKey,
  listGenerations,
  listPictures,
  listRunning,
  putPictures,
  readGeneration,
  updateGeneration,
} from './store/generations.ts';
import { listGroups, readGroup } from './store/groups.ts';
import { countTokens, insertToken, readTokenByHash } from './store/tokens.ts';
import { countPromptTokens } from './upstream/engine/count-prompt-tokens.ts';
import { createEnginePool } from './upstream/engine/engine-pool.ts';
import { createRunEngine } from './upstream/engine/run-engine.ts';
import { createHttpClient } from './upstream/http-client.ts';
import type { RunUpstream } from './upstream/upstream.ts';
import { openAdmin } from './wiring/open-admin.ts';
import { openBooks } from './wiring/open-books.ts';
import { openChannels } from './wiring/open-channels.ts';
import { openDelivery } from './wiring/open-delivery.ts';
import { openLibrary } from './wiring/open-library.ts';
import { openStorage } from './wiring/open-storage.ts';

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
/** Connections that may wait to be taken: a burst of a second is not turned away (the system may allow fewer). */
const BACKLOG = 4096;
const USER_AGENT = 'heliograph/0.1.0';

/** Builds every room, bottom to top, and opens the door. Leaving the `await using` block stops it. */
export async function startGateway(
  config: Config,
  secrets: Secrets,
  overrides: GatewayOverrides = {},
): Promise<Gateway> {
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const { now } = createClock();
  const storage = await openStorage({ ...config, logger, now });
  const { db, queue, spools } = storage;
  const firstSecret = await makeFirstToken(db, secrets.bootstrapToken, now);
  const masterKey = loadMasterKey(config.dataDir, secrets.masterKey);
  const adminSecret = loadAdminSecret(config.dataDir, secrets.adminSecret);
  for (const warning of [...masterKey.warnings, ...adminSecret.warnings]) {
    logger.warn({}, warning);
  }
  const bodyFolder = await emptyFolder(join(config.dataDir, 'bodies'));

  const engine = openEngine(config, logger, overrides.runUpstream);
  const client = createHttpClient({ proxies: readProxyEnvironment() });
  const channels = await openChannels({
    db,
    logger,
    client,
    masterKey: masterKey.value,
    userAgent: USER_AGENT,
    runEngine: engine.run,
    now,
  });
  const books = await openBooks({ db, queue, logger, now, isDrawnHere: channels.isDrawnHere });
  const running = createRunningGenerations(() => library.retention.noteFinished());
  const library = openLibrary(config, { storage, running, logger, now });
  const delivery = openDelivery(config, {
    blobs: storage.blobs,
    openPicture: library.openPicture,
    putPicture: (row) => putPictures(queue, [row]),
    masterKey: masterKey.value,
    logger,
    now,
  });
  const recovered = await recoverGenerations({
    listRunning: () => listRunning(db),
    readGeneration: (id) => readGeneration(db, id),
    listPictures: (id) => listPictures(db, id),
    settleGeneration: books.settleGeneration,
    updateGeneration: (id, change) => updateGeneration(queue, id, change),
    readPriceRatioPpm: async (group) => (await readGroup(db, group))?.priceRatioPpm ?? FULL_PRICE_PPM,
    prices: books.prices.current,
    spools,
    openCapture: delivery.openKeptCapture,
    reportRecovered: (one) => logger.warn(one, 'a generation was interrupted by the last stop'),
    reportFault: (err, what) => logger.error({ err }, what),
    now,
  });
  logger.debug({ recovered: recovered.length }, 'recovered');
  const rooms: Rooms = {
    ...books,
    ...channels,
    ...delivery,
    openSpool: spools.openSpool,
    reportFault: (err, id) => logger.error({ err, id }, 'a generation was not settled'),
    heartbeatMs: config.heartbeatMs,
    now,
  };
  const identifyCaller = createIdentifyCaller({
    readTokenByHash: (hash) => readTokenByHash(db, hash),
    readGroup: (name) => readGroup(db, name),
    now,
  });
  const isAdmin = createIsAdmin(adminSecret.value);
  const idempotency = createIdempotency({
    findByIdempotencyKey: (tokenId, key, since) => findByIdempotencyKey(db, tokenId, key, since),
    now,
  });

  const server = await createServer({
    identifyCaller,
    isAdmin,
    admit: running.admit,
    async startGeneration(admission) {
      const generation = await runGeneration(admission, rooms);
      running.add(generation);
      void generation.produced.then(({ outcome, error }) => {
        logger.info(
          {
            id: generation.id,
            outcome,
            ...(error && { error: error.code }),
            // What is the caller's fault may quote the caller's words, and those are not for the log.
            ...(error && errorEntry(error.code).blame !== 'caller' && { says: error.detail }),
          },
          'generation',
        );
        if (error?.code === 'internal') {
          logger.error({ id: generation.id, err: error }, 'a generation failed');
        }
      });
      return generation;
    },
    claimKey: idempotency.claim,
    openGeneration: library.openReader,
    listChannelModels: channels.listChannelModels,
    countPromptTokens,
    body: { maxBytes: config.maxBodyBytes, folder: bodyFolder },
    stallMs: config.stallMs,
    publicUrl: config.publicUrl,
    findRunning: running.find,
    readGeneration: (id) => readGeneration(db, id),
    listGenerations: (filter, cursor, limit) => listGenerations(db, filter, cursor, limit),
    listPictures: library.listPictures,
    openReader: library.openReader,
    openPicture: library.openPicture,
    openVariant: delivery.openVariant,
    verifyLink: delivery.verifyLink,
    removeGeneration: library.removeGeneration,
    admin: openAdmin({
      db,
      channels,
      prices: books.prices,
      client,
      masterKey: masterKey.value,
      userAgent: USER_AGENT,
      isAdmin,
      identifyCaller,
      logger,
      now,
    }),
    consoleDir: overrides.consoleDir,
    isReady: () => !running.isStopping,
    reportFault: (err, where) => logger.error({ err, where }, 'a request failed'),
    reportRequest: (request) => logger.info(request, 'request'),
  });
  const close = async (): Promise<void> => {
    await server.close();
    await engine.close();
    client.close();
    await library.retention.stop();
    await storage.close();
  };
  try {
    await server.listen({ host: config.host, port: config.port, backlog: BACKLOG });
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
function openEngine(
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
  return { run: createRunEngine(pool, { isStrict: config.engineStrict }), close: pool.close };
}

/** The first start makes a Direct token, or the one whose secret the operator gave; later starts make none. */
async function makeFirstToken(
  db: Database,
  bootstrapToken: string | undefined,
  now: () => number,
): Promise<string | undefined> {
  const store = {
    listGroups: () => listGroups(db),
    insertToken: (...wanted: [Parameters<typeof insertToken>[1], string]) => insertToken(db, ...wanted),
    now,
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

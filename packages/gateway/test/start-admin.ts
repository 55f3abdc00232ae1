import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { createIdentifyCaller } from '../src/access/identify-caller.ts';
import type { MasterKey } from '../src/base/seal-secret.ts';
import { createPriceList } from '../src/billing/price-list.ts';
import { type ChannelHealth, createChannelHealth } from '../src/dispatch/channel-health.ts';
import { createIsAdmin } from '../src/http/admin-guard.ts';
import { registerAdmin } from '../src/http/routes/admin/register-admin.ts';
import type { ListUpstreamModels } from '../src/http/routes/admin/test-channel.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { readGroup } from '../src/store/groups.ts';
import { listPrices } from '../src/store/prices.ts';
import { readTokenByHash } from '../src/store/tokens.ts';
import { createHttpClient } from '../src/upstream/http-client.ts';
import { openAdmin } from '../src/wiring/open-admin.ts';
import type { Channels } from '../src/wiring/open-channels.ts';

export const ADMIN_SECRET = 'hga-test-1234567890';
export const MASTER_KEY = Buffer.alloc(32, 7) as MasterKey;

export interface AdminAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are judged member by member
  readonly body: any;
}

export interface Admin {
  readonly url: string;
  readonly db: Database;
  /** Fields of every line that was logged. */
  readonly log: object[];
  /** What the dispatcher would tell. */
  readonly health: ChannelHealth;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<AdminAnswer>;
  close(): Promise<void>;
}

/** The management API on a server of its own, over a real database. */
export async function startAdmin(
  listModels: ListUpstreamModels = async () => ({ models: [] }),
): Promise<Admin> {
  const folder = await mkdtemp(join(tmpdir(), 'heliograph-admin-'));
  const db = await openDatabase(folder);
  const log: object[] = [];
  const health = createChannelHealth();
  const write = (fields: object) => {
    log.push(fields);
  };
  const server = fastify();
  const rooms = openAdmin({
    db,
    isAdmin: createIsAdmin(ADMIN_SECRET),
    identifyCaller: createIdentifyCaller({
      readTokenByHash: (hash) => readTokenByHash(db, hash),
      readGroup: (name) => readGroup(db, name),
      now: Date.now,
    }),
    now: Date.now,
    logger: { debug: write, info: write, warn: write, error: write },
    prices: createPriceList({ listPrices: () => listPrices(db), reportFault: write }),
    // What the management API does not touch is not there.
    channels: { health, refresh: async () => {}, secretOf: () => undefined } as unknown as Channels,
    client: createHttpClient(),
    masterKey: MASTER_KEY,
    userAgent: 'heliograph/test',
  });
  registerAdmin(server, { ...rooms, channels: { ...rooms.channels, listModels } });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    db,
    log,
    health,
    async call(method, path, body, headers = { authorization: `Bearer ${ADMIN_SECRET}` }) {
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
    },
    async close() {
      await server.close();
      await db.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `field` → `description` of an answer that is an error. */
export function violationsOf({ body }: AdminAnswer): Readonly<Record<string, string>> {
  const details = body.error.details as { fieldViolations?: { field: string; description: string }[] }[];
  return Object.fromEntries(
    details
      .flatMap(({ fieldViolations = [] }) => fieldViolations)
      .map(({ field, description }) => [field, description]),
  );
}

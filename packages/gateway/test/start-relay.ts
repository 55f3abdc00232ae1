import { createHash } from 'node:crypto';
import {
  type Answer,
  call,
  type GeminiScript,
  type GeminiServer,
  jsonBytes,
  type ServerEvent,
  startGeminiServer,
  startTestGateway,
  type TestGateway,
  type TestGatewayOptions,
} from '@heliograph/testkit';
import { openStoreOf, type StoreOf } from './store-of.ts';

export interface Relay extends AsyncDisposable {
  readonly gateway: TestGateway;
  /** In the order in which they are tried. */
  readonly servers: readonly GeminiServer[];
  readonly store: StoreOf;
  /** What was written down about a generation, once it has ended. */
  books(answer: Pick<Answer, 'headers'> | string): Promise<{
    readonly record: NonNullable<Awaited<ReturnType<StoreOf['generation']>>>;
    readonly ledger: Awaited<ReturnType<StoreOf['ledger']>>;
    readonly pictures: Awaited<ReturnType<StoreOf['pictures']>>;
    readonly usage: Awaited<ReturnType<StoreOf['usage']>>;
  }>;
  /** A GET below `/api/v1/generations/{id}` with the caller's key; `rest` begins with a slash or is empty. */
  ask(id: string, rest?: string): Promise<Answer>;
}

export interface RelayOptions {
  readonly config?: TestGatewayOptions['config'];
  /** Settings of the channels, by their number. */
  readonly channels?: readonly object[];
}

/** A gateway whose models are served by scripted servers, the first of them tried first. */
export async function startRelay(
  scripts: readonly GeminiScript[],
  { config = {}, channels = [] }: RelayOptions = {},
): Promise<Relay> {
  const servers = await Promise.all(scripts.map((script) => startGeminiServer(script)));
  const gateway = await startTestGateway({ config });
  for (const [index, server] of servers.entries()) {
    await gateway.manage('POST', '/channels', {
      name: `channel-${index}`,
      baseUrl: server.url,
      secret: `upstream-key-${index}`,
      allowPrivate: true,
      priority: 100 - index,
      ...channels[index],
    });
  }
  const store = await openStoreOf(gateway);
  return {
    gateway,
    servers,
    store,
    async books(answer) {
      const id = idOf(answer);
      const record = await store.finished(id, 20_000);
      const [ledger, pictures, usage] = await Promise.all([
        store.ledger(id),
        store.pictures(id),
        store.usage(id),
      ]);
      return { record, ledger, pictures, usage };
    },
    ask: (id, rest = '') => call(gateway, { path: `/api/v1/generations/${id}${rest}`, key: gateway.secret }),
    async [Symbol.asyncDispose]() {
      await store.close();
      await gateway[Symbol.asyncDispose]();
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

export function idOf(answer: Pick<Answer, 'headers'> | string): string {
  return typeof answer === 'string' ? answer : String(answer.headers['x-heliograph-generation']);
}

/** The canonical stream of some events: their JSON byte for byte. */
export function* streamBytes(events: readonly ServerEvent[]): Generator<Uint8Array> {
  for (const event of events) {
    yield Buffer.from('data: ');
    yield* jsonBytes(event);
    yield Buffer.from('\n\n');
  }
}

export const streamOf = (events: readonly ServerEvent[]): Buffer => Buffer.concat([...streamBytes(events)]);

export function sha256Of(bytes: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of bytes) {
    hash.update(piece);
  }
  return hash.digest('hex');
}

/** Hash and length of a body that is not held as a whole. */
export async function hashBody(
  body: AsyncIterable<Buffer>,
): Promise<{ readonly sha256: string; readonly byteLength: number }> {
  const hash = createHash('sha256');
  let byteLength = 0;
  for await (const piece of body) {
    hash.update(piece);
    byteLength += piece.byteLength;
  }
  return { sha256: hash.digest('hex'), byteLength };
}

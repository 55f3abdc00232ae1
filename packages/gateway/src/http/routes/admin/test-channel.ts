import { GatewayError, MODELS } from '@heliograph/wire';
import type { Channel } from '../../../store/channels.ts';

/** Asks an upstream for its models. Throws what a generation would throw. */
export type ListUpstreamModels = (
  channel: Channel,
  signal: AbortSignal,
) => Promise<{
  /** What the upstream lists for this key, without `models/`. */
  readonly models: readonly string[];
}>;

export interface ChannelTest {
  readonly ok: boolean;
  /** HTTP status of the upstream, when it answered. */
  readonly httpStatus?: number;
  readonly latencyMs: number;
  /** One of our error codes, when it is not ok. */
  readonly errorCode?: string;
  /** What was found, with the remedy when something is wrong. */
  readonly message: string;
  /** Our models that the upstream has, and those that it should have and has not. */
  readonly servedModels: readonly string[];
  readonly missingModels: readonly string[];
}

/** A list takes no rendering: who tests a channel is not left waiting as long as a picture may. */
const TEST_TIMEOUT_MS = 20_000;

/** One cheap real call to the upstream of a channel, never a picture. What is wrong with the channel is its answer. */
export async function testChannel(
  channel: Channel,
  listModels: ListUpstreamModels,
  signal: AbortSignal,
): Promise<ChannelTest> {
  const wanted = Object.entries(channel.models ?? Object.fromEntries(MODELS.map(({ id }) => [id, id])));
  const ours = wanted.map(([id]) => id);
  if (channel.kind === 'engine') {
    const message = 'The engine is in this process and needs no call.';
    return { ok: true, latencyMs: 0, message, servedModels: ours, missingModels: [] };
  }
  const quick: Channel = {
    ...channel,
    firstByteTimeoutMs: Math.min(channel.firstByteTimeoutMs, TEST_TIMEOUT_MS),
    idleTimeoutMs: Math.min(channel.idleTimeoutMs, TEST_TIMEOUT_MS),
  };
  const startedAt = performance.now();
  let models: readonly string[];
  try {
    models = (await listModels(quick, signal)).models;
  } catch (error) {
    if (!GatewayError.is(error)) {
      throw error;
    }
    return failed(error, performance.now() - startedAt);
  }
  const latencyMs = performance.now() - startedAt;
  // A name with a slash is a resource (`publishers/…`, a tuned model) that lists do not hold.
  const isServed = (theirs: string) => theirs.includes('/') || models.includes(theirs);
  const servedModels = wanted.flatMap(([id, theirs]) =>
    isServed(theirs.replace(/^models\//, '')) ? [id] : [],
  );
  const missing = wanted.filter(([id]) => !servedModels.includes(id));
  const answered = {
    httpStatus: 200,
    latencyMs,
    servedModels,
    missingModels: missing.map(([id]) => id),
  };
  const lists = `It lists ${models.length === 0 ? 'none' : models.slice(0, 10).join(', ')}${models.length > 10 ? ' …' : ''}.`;
  // Without a mapping the channel claims no model by name; one that is there is enough.
  const isWrong = channel.models === undefined ? servedModels.length === 0 : missing.length > 0;
  if (isWrong) {
    const names = missing.map(([, theirs]) => theirs).join(', ');
    return {
      ...answered,
      ok: false,
      errorCode: 'upstream_misconfigured',
      message: `Address and key are right, but the upstream does not have ${names}. ${lists} Correct the names of the models of this channel.`,
    };
  }
  return {
    ...answered,
    ok: true,
    message: `Address and key are right; it serves ${servedModels.join(', ')}.`,
  };
}

function failed(error: GatewayError, latencyMs: number): ChannelTest {
  const status = error.metadata?.['upstreamStatus'];
  const hasNoList = status === '404' || status === '405';
  return {
    ok: false,
    ...(status !== undefined && { httpStatus: Number(status) }),
    latencyMs,
    errorCode: error.code,
    message: hasNoList
      ? `The server at the base URL answers HTTP ${status} when it is asked for its models. Check the base URL: it ends before /v1beta/models.`
      : error.detail,
    servedModels: [],
    missingModels: [],
  };
}

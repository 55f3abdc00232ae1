import type { ErrorCode, GatewayError } from '@heliograph/wire';

/** How one channel fares with one model. Times in ms of the clock that is handed in. */
interface ModelHealth {
  readonly model: string;
  /** `open`: well. `paused`: not used until `pausedUntil`. `probing`: one attempt finds out whether it is well again. */
  readonly state: 'open' | 'paused' | 'probing';
  /** In a row. */
  readonly failures: number;
  /** Undefined when it is well. */
  readonly pausedUntil?: number;
  readonly lastError?: { readonly at: number; readonly code: ErrorCode; readonly message: string };
  readonly lastSuccessAt?: number;
}

/**
 * What this process remembers of the recent attempts of every channel, each model by itself: quotas are per model, and an
 * upstream that lacks one model must not lose the others.
 */
export interface ChannelHealth {
  /** Whether an attempt may be made now: it is well, or its pause is over and nobody probes it. */
  isUsable(channelId: string, model: string, now: number): boolean;
  /** When it may be tried again, at the earliest; `now` when it is usable. */
  usableAt(channelId: string, model: string, now: number): number;
  /** An attempt begins; what it returns is to be called with how it ended. */
  begin(channelId: string, model: string, now: number): (end: AttemptResult, now: number) => void;
  /** As if it had never failed; for when its settings were changed or its test succeeded. */
  forget(channelId: string): void;
  /** The models that were tried since the start. */
  read(channelId: string, now: number): readonly ModelHealth[];
}

/** `neutral`: the attempt says nothing about the channel (the request is at fault, or it was cancelled). */
export type AttemptResult = 'served' | 'neutral' | GatewayError;

const FIRST_PAUSE_MS = 1000;
const MAX_PAUSE_MS = 5 * 60_000;
/** A probe that never reports back must not keep a channel closed for ever. */
const PROBE_MS = 10 * 60_000;

interface Memory {
  failures: number;
  pausedUntil: number;
  probeUntil: number;
  failedAt: number;
  lastError?: { readonly at: number; readonly code: ErrorCode; readonly message: string };
  lastSuccessAt?: number;
}

/**
 * After each failure in a row a channel rests twice as long, from 1 s to 5 min; a delay that the upstream names is kept if
 * it is longer. When the rest is over, one attempt at a time finds out whether it is well again; a success that began
 * after the last failure ends the rest.
 */
export function createChannelHealth(): ChannelHealth {
  const channels = new Map<string, Map<string, Memory>>();

  const usableAt = (channelId: string, model: string, now: number): number => {
    const memory = channels.get(channelId)?.get(model);
    return memory === undefined || memory.failures === 0
      ? now
      : Math.max(now, memory.pausedUntil, memory.probeUntil);
  };

  return {
    usableAt,
    isUsable: (channelId, model, now) => usableAt(channelId, model, now) <= now,

    begin(channelId, model, beganAt) {
      const memory = memoryOf(channels, channelId, model);
      const isProbe = memory.failures > 0;
      if (isProbe) {
        memory.probeUntil = beganAt + PROBE_MS;
      }
      return (end, now) => {
        if (isProbe) {
          memory.probeUntil = 0;
        }
        if (end === 'served') {
          memory.lastSuccessAt = now;
          // One that was under way before the quota was used up proves nothing.
          if (beganAt >= memory.failedAt) {
            memory.failures = 0;
            memory.pausedUntil = 0;
          }
        } else if (end !== 'neutral') {
          recordFailure(memory, end, beganAt, now);
        }
      };
    },

    forget(channelId) {
      channels.delete(channelId);
    },

    read(channelId, now) {
      return [...(channels.get(channelId) ?? [])].map(([model, memory]) => healthOf(model, memory, now));
    },
  };
}

function memoryOf(channels: Map<string, Map<string, Memory>>, channelId: string, model: string): Memory {
  const models = channels.get(channelId) ?? new Map<string, Memory>();
  channels.set(channelId, models);
  const memory = models.get(model) ?? {
    failures: 0,
    pausedUntil: 0,
    probeUntil: 0,
    failedAt: Number.NEGATIVE_INFINITY,
  };
  models.set(model, memory);
  return memory;
}

function recordFailure(memory: Memory, error: GatewayError, beganAt: number, now: number): void {
  memory.lastError = { at: now, code: error.code, message: error.message };
  // A burst that ran into the same outage counts once.
  if (beganAt >= memory.failedAt) {
    memory.failures += 1;
    memory.failedAt = now;
    const pauseMs = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (memory.failures - 1));
    memory.pausedUntil = Math.max(memory.pausedUntil, now + pauseMs);
  }
  memory.pausedUntil = Math.max(memory.pausedUntil, now + (error.retryAfterMs ?? 0));
}

function healthOf(model: string, memory: Memory, now: number): ModelHealth {
  const isWell = memory.failures === 0;
  return {
    model,
    state: isWell ? 'open' : memory.probeUntil > now ? 'probing' : 'paused',
    failures: memory.failures,
    ...(!isWell && { pausedUntil: memory.pausedUntil }),
    ...(memory.lastError !== undefined && { lastError: memory.lastError }),
    ...(memory.lastSuccessAt !== undefined && { lastSuccessAt: memory.lastSuccessAt }),
  };
}

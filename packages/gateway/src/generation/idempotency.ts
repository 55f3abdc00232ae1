import { createHash } from 'node:crypto';
import { GatewayError } from '@heliograph/wire';
import type { TokenId } from '../base/ids.ts';
import type { GenerationRow } from '../store/tables.ts';
import type { Generation, GenerationOutcome } from './generation.ts';

/** A key counts for this long after its generation was admitted. */
const KEY_LIVES_MS = 24 * 60 * 60_000;

/** What a claim needs to know of a generation. */
type Claimed = Pick<Generation, 'id' | 'done'> & {
  readonly spool: Pick<Generation['spool'], 'end'>;
  readonly produced: Promise<Pick<GenerationOutcome, 'outcome'>>;
};

export type Claim =
  /** The caller of `claim` makes the generation; exactly one of the two is to be called, soon. */
  | { readonly kind: 'new'; bind(generation: Claimed): void; abandon(): void }
  /** There is one already, running or finished. */
  | { readonly kind: 'attach'; readonly id: string };

/** Which generation a token's `Idempotency-Key` stands for. */
export interface Idempotency {
  /**
   * Of all who claim one key at the same time one makes the generation; the others wait until it has started and attach
   * to it, or take over when it was not admitted. Throws `idempotency_conflict` when the key stands for another request
   * and what the look-up throws (`store_unavailable`). A generation that did not end well gives its key back.
   */
  claim(tokenId: TokenId, key: string, fingerprint: string): Promise<Claim>;
}

interface Entry {
  /** Resolves when it is known what the key stands for; never rejects. */
  readonly decided: Promise<void>;
  generation?: Claimed;
  readonly fingerprint: string;
}

export function createIdempotency(store: {
  /** The newest generation with this key that did not fail, created at or after the given time. */
  findByIdempotencyKey(
    tokenId: TokenId,
    key: string,
    sinceMs: number,
  ): Promise<Pick<GenerationRow, 'id' | 'fingerprint'> | undefined>;
  now(): number;
}): Idempotency {
  /** Keys whose generation is being admitted or runs; what has finished is found in the store. */
  const entries = new Map<string, Entry>();

  /** From the first line on nobody else gets the key; until then nothing is awaited. */
  const take = async (name: string, tokenId: TokenId, key: string, fingerprint: string): Promise<Claim> => {
    let decide: () => void = () => {};
    const entry: Entry = { fingerprint, decided: new Promise((resolve) => (decide = resolve)) };
    entries.set(name, entry);
    const free = (): void => {
      if (entries.get(name) === entry) {
        entries.delete(name);
      }
      decide();
    };
    let found: Awaited<ReturnType<typeof store.findByIdempotencyKey>>;
    try {
      found = await store.findByIdempotencyKey(tokenId, key, store.now() - KEY_LIVES_MS);
    } catch (error) {
      free();
      throw error;
    }
    if (found !== undefined) {
      free();
      requireSame(found.fingerprint, fingerprint);
      return { kind: 'attach', id: found.id };
    }
    return {
      kind: 'new',
      bind(generation) {
        entry.generation = generation;
        decide();
        void generation.done.then(free);
      },
      abandon: free,
    };
  };

  return {
    async claim(tokenId, key, fingerprint) {
      const name = `${tokenId} ${key}`;
      for (;;) {
        const entry = entries.get(name);
        if (entry === undefined) {
          return take(name, tokenId, key, fingerprint);
        }
        await entry.decided;
        const { generation } = entry;
        if (generation === undefined) {
          continue;
        }
        if (generation.spool.end !== undefined && (await generation.produced).outcome !== 'complete') {
          // Who retries has seen it fail, perhaps before its record says so.
          await generation.done;
          continue;
        }
        requireSame(entry.fingerprint, fingerprint);
        return { kind: 'attach', id: generation.id };
      }
    },
  };
}

/** SHA-256 over what makes two requests the same one, hex. `bodySha256`: of the body's bytes as they came, hex. */
export function fingerprintOf(request: {
  readonly bodySha256: string;
  readonly model: string;
  readonly method: string;
}): string {
  const { bodySha256, model, method } = request;
  return createHash('sha256').update(`${method}\n${model}\n${bodySha256}`).digest('hex');
}

/** The value of an `Idempotency-Key` header. Throws `invalid_request` when it is not 1 to 255 visible ASCII characters. */
export function decodeIdempotencyKey(value: string): string {
  if (!/^[\x21-\x7e]{1,255}$/.test(value)) {
    throw new GatewayError(
      'invalid_request',
      'The Idempotency-Key header must be 1 to 255 visible ASCII characters without blanks. Send one key, for example a UUID.',
    );
  }
  return value;
}

function requireSame(known: string | null, fingerprint: string): void {
  if (known !== fingerprint) {
    throw new GatewayError(
      'idempotency_conflict',
      'This Idempotency-Key was used for another body, model or method within the last 24 hours. Use a new key for a new request.',
    );
  }
}

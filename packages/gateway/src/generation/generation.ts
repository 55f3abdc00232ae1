import type { GatewayError } from '@heliograph/wire';
import type { GenerationId } from '../base/ids.ts';
import type { Facts } from '../recording/facts.ts';
import type { Spool } from '../spool/spool.ts';
import type { Followers } from './followers.ts';

/** One run from admission to its record. It belongs to nobody's HTTP request. */
export interface Generation {
  readonly id: GenerationId;
  readonly spool: Spool;
  /** When the last follower leaves, the group's policy decides whether production goes on. */
  readonly followers: Followers;
  /** Settles when production has ended and the record is written; never rejects. */
  readonly done: Promise<GenerationOutcome>;
  cancel(): void;
}

export interface GenerationOutcome {
  readonly outcome: 'complete' | 'failed' | 'truncated' | 'cancelled';
  readonly facts: Facts;
  readonly error?: GatewayError;
}

import type { GatewayError } from '@heliograph/wire';
import type { GenerationId, TokenId } from '../base/ids.ts';
import type { CapturedPicture } from '../recording/capture-picture.ts';
import type { Facts } from '../recording/facts.ts';
import type { SpoolReader } from '../spool/spool.ts';
import type { Outcome } from '../store/tables.ts';
import type { Followers } from './followers.ts';

/** One run from admission to its record. It belongs to nobody's HTTP request. */
export interface Generation {
  readonly id: GenerationId;
  readonly tokenId: TokenId;
  readonly spool: SpoolReader;
  /** When the last follower leaves, the group's policy decides whether production goes on. */
  readonly followers: Followers;
  /** Pictures that have come whole so far. */
  readonly pictures: () => readonly CapturedPicture[];
  /** Settles when production has ended and the record is written; never rejects. */
  readonly done: Promise<GenerationOutcome>;
  /** Settles when the spool has ended, before the books are closed; never rejects. */
  readonly produced: Promise<GenerationOutcome>;
  cancel(): void;
}

export interface GenerationOutcome {
  readonly outcome: Exclude<Outcome, 'interrupted'>;
  readonly facts: Facts;
  readonly error?: GatewayError;
}

import type { TokenId } from '../base/ids.ts';

/** The database as Kysely sees it: TEXT, INTEGER (times in ms since 1970) and JSON as text, so Postgres can follow. */
export interface Tables {
  groups: GroupRow;
  tokens: TokenRow;
  generations: GenerationRow;
}

export interface GroupRow {
  /** The name is the key: `direct`, `aggregate`. */
  name: string;
  may_stream: number;
  /** What happens when the last follower leaves: the picture is finished and kept, or the generation is cancelled. */
  on_leave: 'keep' | 'cancel';
  /** Form of the engine's last chunk: fixed, or chosen by the caller's user agent. */
  tail: 'auto' | 'spec' | 'sdk';
  description: string;
}

export interface TokenRow {
  id: TokenId;
  name: string;
  group_name: string;
  /** SHA-256 of the secret, hex. The secret itself is shown once and stored nowhere. */
  secret_hash: string;
  /** First and last characters of the secret, to recognise it by. */
  secret_hint: string;
  /** JSON array of model ids, or null for all. */
  models: string | null;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}

export interface GenerationRow {
  id: string;
  token_id: string;
  model: string;
  method: string;
  created_at: number;
  finished_at: number;
  outcome: 'complete' | 'failed' | 'truncated' | 'cancelled';
  error_code: string | null;
  finish_reason: string | null;
  pictures: number;
  spool_bytes: number;
  /** JSON of the last usage on the wire, or null. */
  usage: string | null;
}

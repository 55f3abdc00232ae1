import type { ChannelId, GenerationId, TokenId } from '../base/ids.ts';

/**
 * The database as Kysely sees it: TEXT, INTEGER (times in ms since 1970, money in micro-dollars, flags 0 or 1) and JSON
 * as text, so Postgres can follow.
 */
export interface Tables {
  groups: GroupRow;
  tokens: TokenRow;
  channels: ChannelRow;
  prices: PriceRow;
  generations: GenerationRow;
  pictures: PictureRow;
  ledger: LedgerRow;
  usage: UsageRow;
}

export interface GroupRow {
  /** The name is the key: `direct`, `aggregate`. */
  name: string;
  description: string;
  may_stream: number;
  /** JSON array of model ids, or null for all. */
  models: string | null;
  /** What happens when the last follower leaves. */
  on_leave: 'keep' | 'keep-for' | 'cancel';
  /** With `keep-for`: how long production goes on without a follower. */
  keep_for_seconds: number | null;
  /** Form of the engine's last chunk: fixed, or chosen by the caller's user agent. */
  tail: 'auto' | 'spec' | 'sdk';
  delivery: 'inline' | 'link' | 'webp' | 'jpeg';
  /** With `webp` and `jpeg`: no delivered picture is larger than this. */
  delivery_max_bytes: number | null;
  /** Whether another channel is tried when one answers `NO_IMAGE`. */
  on_no_image: 'accept' | 'retry';
  /** What a price is multiplied by, in millionths: 1,000,000 is the price itself. */
  price_ratio_ppm: number;
  requests_per_minute: number | null;
  concurrent: number | null;
  pictures_per_day: number | null;
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
  budget_total_micros: number | null;
  budget_day_micros: number | null;
  budget_month_micros: number | null;
  /** Limits of the token; null takes the group's. */
  requests_per_minute: number | null;
  concurrent: number | null;
  pictures_per_day: number | null;
}

export interface ChannelRow {
  id: ChannelId;
  name: string;
  kind: 'gemini' | 'engine';
  /** Null for the engine. */
  base_url: string | null;
  /** Sealed with the master key; null when there is none. */
  secret_sealed: string | null;
  secret_hint: string | null;
  key_in: 'header' | 'query';
  /** JSON object, our model id → the upstream's, or null: every model of the catalogue under its own name. */
  models: string | null;
  /** JSON array of group names, or null for all. */
  groups: string | null;
  /** Higher ones are tried first. */
  priority: number;
  /** Share among channels of one priority. */
  weight: number;
  enabled: number;
  thoughts: 'as-asked' | 'always';
  /** 0: the key may not stream; `generateContent` is called and its answer wrapped. */
  streams: number;
  /** 1: addresses of private networks are allowed. */
  allow_private: number;
  connect_timeout_ms: number;
  first_byte_timeout_ms: number;
  idle_timeout_ms: number;
  created_at: number;
}

export const MODALITIES = ['input_text', 'input_image', 'output_text', 'output_image', 'thoughts'] as const;
export type Modality = (typeof MODALITIES)[number];

interface PriceRow {
  /** Model id, or `heliograph-engine` for pictures that the embedded engine drew. */
  model: string;
  modality: Modality;
  /** Micro-dollars per million tokens: 60,000,000 is 60 USD. */
  micros_per_million: number;
}

export type Outcome = 'complete' | 'failed' | 'truncated' | 'cancelled' | 'interrupted';

export interface GenerationRow {
  id: GenerationId;
  token_id: TokenId;
  group_name: string;
  model: string;
  method: 'streamGenerateContent' | 'generateContent';
  tail: 'spec' | 'sdk';
  delivery: 'inline' | 'link' | 'webp' | 'jpeg';
  created_at: number;
  /** Null while it runs. */
  finished_at: number | null;
  /** Null while it runs. A refusal is `complete` with a finish or block reason. */
  outcome: Outcome | null;
  error_code: string | null;
  error_message: string | null;
  finish_reason: string | null;
  block_reason: string | null;
  /** The channel that served. */
  channel_id: ChannelId | null;
  /** JSON: every attempt with its channel, times, error, usage and cost. */
  attempts: string | null;
  /** JSON: aspect ratio, size and pixels that were asked for. */
  requested: string | null;
  /** Final pictures; previews are not counted. */
  picture_count: number;
  /** JSON of the last usage on the wire, or null. */
  usage: string | null;
  /** 1: the upstream gave no usage; what was charged is an estimate. */
  usage_estimated: number;
  charge_micros: number;
  /** What failed attempts cost the operator. */
  operator_micros: number;
  spool_bytes: number;
  /** `skeleton`: rebuilt from what is left without its pictures. `none`: it was never kept, or is gone. */
  spool_state: 'spool' | 'skeleton' | 'none';
  idempotency_key: string | null;
  /** SHA-256 over body, model and method. */
  fingerprint: string | null;
  first_chunk_ms: number | null;
}

export interface PictureRow {
  generation_id: GenerationId;
  kind: 'final' | 'preview';
  /** Running number among its kind, from 0. */
  number: number;
  /** SHA-256 of the decoded bytes, hex: the name of the blob; null when it was not kept. */
  blob: string | null;
  mime_type: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** Where its base64 lies in the spool; null when the spool holds a link or another encoding. */
  spool_offset: number | null;
  spool_length: number | null;
}

export interface LedgerRow {
  generation_id: GenerationId;
  token_id: TokenId;
  state: 'reserved' | 'settled' | 'released';
  reserved_micros: number;
  settled_micros: number;
  /** Final pictures that were charged. */
  pictures: number;
  reserved_at: number;
  closed_at: number | null;
}

export interface UsageRow {
  generation_id: GenerationId;
  token_id: TokenId;
  group_name: string;
  model: string;
  channel_id: ChannelId | null;
  modality: Modality;
  /** Who pays: attempts that failed are the operator's. */
  payer: 'caller' | 'operator';
  tokens: number;
  micros: number;
  estimated: number;
  created_at: number;
}

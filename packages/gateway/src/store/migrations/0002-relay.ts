import type { Kysely, Migration } from 'kysely';
import { sql } from 'kysely';

/** Channels, prices, the ledger, and records that begin when a generation does. */
export const relay: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, type] of [
      ['models', 'text'],
      ['keep_for_seconds', 'integer'],
      ['delivery_max_bytes', 'integer'],
      ['requests_per_minute', 'integer'],
      ['concurrent', 'integer'],
      ['pictures_per_day', 'integer'],
    ] as const) {
      await db.schema.alterTable('groups').addColumn(name, type).execute();
    }
    await addColumn(db, 'groups', 'delivery', 'text', 'inline');
    await addColumn(db, 'groups', 'on_no_image', 'text', 'accept');
    await addColumn(db, 'groups', 'price_ratio_ppm', 'integer', 1_000_000);

    for (const name of [
      'budget_total_micros',
      'budget_day_micros',
      'budget_month_micros',
      'requests_per_minute',
      'concurrent',
      'pictures_per_day',
    ]) {
      await db.schema.alterTable('tokens').addColumn(name, 'bigint').execute();
    }

    await db.schema
      .createTable('channels')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('base_url', 'text')
      .addColumn('secret_sealed', 'text')
      .addColumn('secret_hint', 'text')
      .addColumn('key_in', 'text', (column) => column.notNull())
      .addColumn('models', 'text')
      .addColumn('groups', 'text')
      .addColumn('priority', 'integer', (column) => column.notNull())
      .addColumn('weight', 'integer', (column) => column.notNull())
      .addColumn('enabled', 'integer', (column) => column.notNull())
      .addColumn('thoughts', 'text', (column) => column.notNull())
      .addColumn('streams', 'integer', (column) => column.notNull())
      .addColumn('allow_private', 'integer', (column) => column.notNull())
      .addColumn('connect_timeout_ms', 'integer', (column) => column.notNull())
      .addColumn('first_byte_timeout_ms', 'integer', (column) => column.notNull())
      .addColumn('idle_timeout_ms', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('prices')
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('modality', 'text', (column) => column.notNull())
      .addColumn('micros_per_million', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('prices_key', ['model', 'modality'])
      .execute();

    // The foundation's records were written at the end only; SQLite cannot drop a NOT NULL, so the table is made anew.
    await db.schema.dropIndex('generations_by_token').execute();
    await db.schema.alterTable('generations').renameTo('generations_before').execute();
    await db.schema
      .createTable('generations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_id', 'text', (column) => column.notNull())
      .addColumn('group_name', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('method', 'text', (column) => column.notNull())
      .addColumn('tail', 'text', (column) => column.notNull())
      .addColumn('delivery', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('finished_at', 'bigint')
      .addColumn('outcome', 'text')
      .addColumn('error_code', 'text')
      .addColumn('error_message', 'text')
      .addColumn('finish_reason', 'text')
      .addColumn('block_reason', 'text')
      .addColumn('channel_id', 'text')
      .addColumn('attempts', 'text')
      .addColumn('requested', 'text')
      .addColumn('picture_count', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('usage', 'text')
      .addColumn('usage_estimated', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('charge_micros', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('operator_micros', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('spool_bytes', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('spool_state', 'text', (column) => column.notNull().defaultTo('none'))
      .addColumn('idempotency_key', 'text')
      .addColumn('fingerprint', 'text')
      .addColumn('first_chunk_ms', 'integer')
      .execute();
    await sql`
      insert into generations (id, token_id, group_name, model, method, tail, delivery, created_at, finished_at, outcome,
        error_code, finish_reason, picture_count, usage, spool_bytes, spool_state)
      select g.id, g.token_id, coalesce(t.group_name, 'direct'), g.model, g.method, 'spec', 'inline', g.created_at,
        g.finished_at, g.outcome, g.error_code, g.finish_reason, g.pictures, g.usage, g.spool_bytes, 'none'
      from generations_before g left join tokens t on t.id = g.token_id`.execute(db);
    await db.schema.dropTable('generations_before').execute();
    await db.schema
      .createIndex('generations_by_token')
      .on('generations')
      .columns(['token_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('generations_by_time')
      .on('generations')
      .columns(['created_at', 'id'])
      .execute();
    // The few that an operator looks for among the many that went well.
    await sql`create index generations_gone_wrong on generations (outcome, created_at, id)
      where outcome <> 'complete'`.execute(db);
    await sql`create index generations_running on generations (created_at) where finished_at is null`.execute(
      db,
    );
    // For a start: what still says that it has a spool, of all there ever was.
    await sql`create index generations_with_spool on generations (created_at) where spool_state = 'spool'`.execute(
      db,
    );
    await sql`create index generations_by_key on generations (token_id, idempotency_key)
      where idempotency_key is not null`.execute(db);

    await db.schema
      .createTable('pictures')
      .addColumn('generation_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('blob', 'text')
      .addColumn('mime_type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .addColumn('width', 'integer')
      .addColumn('height', 'integer')
      .addColumn('spool_offset', 'bigint')
      .addColumn('spool_length', 'bigint')
      // When its generation began; only the store itself knows of it, for the index below.
      .addColumn('begun_at', 'bigint')
      .addPrimaryKeyConstraint('pictures_key', ['generation_id', 'kind', 'number'])
      .execute();
    await sql`create index pictures_by_blob on pictures (blob, bytes) where blob is not null`.execute(db);
    await sql`create index pictures_by_age on pictures (begun_at, generation_id) where blob is not null`.execute(
      db,
    );

    await db.schema
      .createTable('ledger')
      .addColumn('generation_id', 'text', (column) => column.primaryKey())
      .addColumn('token_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('reserved_micros', 'bigint', (column) => column.notNull())
      .addColumn('settled_micros', 'bigint', (column) => column.notNull())
      .addColumn('pictures', 'integer', (column) => column.notNull())
      .addColumn('reserved_at', 'bigint', (column) => column.notNull())
      .addColumn('closed_at', 'bigint')
      .execute();
    await db.schema.createIndex('ledger_by_token').on('ledger').columns(['token_id', 'closed_at']).execute();
    await sql`create index ledger_reserved on ledger (reserved_at) where state = 'reserved'`.execute(db);

    await db.schema
      .createTable('usage')
      .addColumn('generation_id', 'text', (column) => column.notNull())
      .addColumn('token_id', 'text', (column) => column.notNull())
      .addColumn('group_name', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text')
      .addColumn('modality', 'text', (column) => column.notNull())
      .addColumn('payer', 'text', (column) => column.notNull())
      .addColumn('tokens', 'bigint', (column) => column.notNull())
      .addColumn('micros', 'bigint', (column) => column.notNull())
      .addColumn('estimated', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('usage_by_time').on('usage').column('created_at').execute();
    await db.schema.createIndex('usage_by_generation').on('usage').column('generation_id').execute();

    await sql`insert into channels (id, name, kind, key_in, priority, weight, enabled, thoughts, streams, allow_private,
        connect_timeout_ms, first_byte_timeout_ms, idle_timeout_ms, created_at)
      values ('ch_engine', 'engine', 'engine', 'header', 0, 1, 1, 'as-asked', 1, 0, 10000, 300000, 300000, 0)`.execute(
      db,
    );
  },
};

async function addColumn(
  db: Kysely<unknown>,
  table: string,
  name: string,
  type: 'text' | 'integer',
  value: string | number,
): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn(name, type, (column) => column.notNull().defaultTo(value))
    .execute();
}

import type { Kysely, Migration } from 'kysely';

export const foundation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('groups')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('may_stream', 'integer', (column) => column.notNull())
      .addColumn('on_leave', 'text', (column) => column.notNull())
      .addColumn('tail', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('tokens')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('group_name', 'text', (column) => column.notNull().references('groups.name'))
      .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
      .addColumn('secret_hint', 'text', (column) => column.notNull())
      .addColumn('models', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema
      .createTable('generations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_id', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('method', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('finished_at', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('error_code', 'text')
      .addColumn('finish_reason', 'text')
      .addColumn('pictures', 'integer', (column) => column.notNull())
      .addColumn('spool_bytes', 'bigint', (column) => column.notNull())
      .addColumn('usage', 'text')
      .execute();
    await db.schema
      .createIndex('generations_by_token')
      .on('generations')
      .columns(['token_id', 'created_at'])
      .execute();
    await db
      .withTables<{
        groups: { name: string; may_stream: number; on_leave: string; tail: string; description: string };
      }>()
      .insertInto('groups')
      .values([
        {
          name: 'direct',
          may_stream: 1,
          on_leave: 'keep',
          tail: 'auto',
          description: 'May stream: thoughts and picture arrive live',
        },
        {
          name: 'aggregate',
          may_stream: 0,
          on_leave: 'keep',
          tail: 'auto',
          description: 'May not stream: generateContent only',
        },
      ])
      .execute();
  },
};

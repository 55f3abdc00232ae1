import { type Database, retryWhileBusy } from './database.ts';
import type { GroupRow } from './tables.ts';

/** A class of service. */
export interface Group {
  readonly name: string;
  readonly mayStream: boolean;
  /** When the last follower of a generation leaves: finish and keep the picture, or cancel. */
  readonly onLeave: 'keep' | 'cancel';
  readonly tail: 'auto' | 'spec' | 'sdk';
  readonly description: string;
}

export async function listGroups(db: Database): Promise<readonly Group[]> {
  const rows = await retryWhileBusy(() => db.selectFrom('groups').selectAll().orderBy('name').execute());
  return rows.map(groupOf);
}

export async function readGroup(db: Database, name: string): Promise<Group | undefined> {
  const row = await retryWhileBusy(() =>
    db.selectFrom('groups').selectAll().where('name', '=', name).executeTakeFirst(),
  );
  return row === undefined ? undefined : groupOf(row);
}

function groupOf(row: GroupRow): Group {
  return {
    name: row.name,
    mayStream: row.may_stream === 1,
    onLeave: row.on_leave,
    tail: row.tail,
    description: row.description,
  };
}

import { GatewayError } from '@heliograph/wire';
import type SqliteDatabase from 'libsql';
import { isUnavailable, openConnection } from './database.ts';

/** What a statement may be given; the driver ends the whole process when it meets a boolean. */
export type SqlValue = string | number | bigint | null;

/** Runs one statement inside the transaction; gives the number of rows that it changed. */
export type RunStatement = (sql: string, values: readonly SqlValue[]) => number;

/**
 * Statements that belong together: all of them are committed, or none. Runs synchronously, and again from its beginning
 * when the transaction has to be repeated, so it does nothing but run statements.
 */
type Write<T> = (run: RunStatement) => T;

/** The way in for everything that is written while pictures run. */
export interface WriteQueue {
  /** Resolves when committed, in the order of the calls. Rejects only when this write itself is at fault. */
  write<T>(write: Write<T>): Promise<T>;
  /**
   * Resolves when all that was handed in before is committed or refused, however long that takes. Rejects with
   * `store_unavailable` when the queue is closed before that.
   */
  flush(): Promise<void>;
  /** Tries once more to write what waits, refuses the rest with `store_unavailable`, closes the connection. */
  close(): void;
  /** Writes that are not committed yet. */
  readonly waiting: number;
}

/** Told when the database has not taken anything for a second, and when it does again. */
export interface WriteQueueReport {
  stuck(cause: unknown, waiting: number): void;
  recovered(afterMs: number): void;
}

const RETRY_FIRST_MS = 20;
const RETRY_LAST_MS = 250;
const STUCK_AFTER_MS = 1_000;
/** A transaction is ended after this long, and the rest waits for the next turn: streams go on in between. */
const TURN_MS = 8;

interface Waiting {
  readonly write: Write<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A queue with a connection of its own, so that it never meets a half-done transaction of another writer. */
export async function openWriteQueue(dataDir: string, report: WriteQueueReport): Promise<WriteQueue> {
  return createWriteQueue(await openConnection(dataDir), report);
}

/**
 * Group commit: whatever is handed in during one turn of the event loop goes into one transaction. A transaction is
 * begun, filled and committed without leaving the turn, so nothing of this process can get between its statements.
 *
 * While the database is locked by somebody else, its disk full or its file gone, the writes wait in memory and are
 * tried again every 20 to 250 ms for as long as it takes; a transaction that failed was rolled back, so nothing is
 * written twice. A write that is at fault itself (a constraint) is refused alone; its neighbours are run again.
 *
 * Durability (WAL, synchronous NORMAL): what was committed survives the end of the process, `kill -9` included; a power
 * cut may lose the last transactions, but never damages the database. Pictures are `fdatasync`ed before they are
 * settled, so a ledger entry that survived a power cut has its picture.
 */
export function createWriteQueue(connection: SqliteDatabase.Database, report: WriteQueueReport): WriteQueue {
  const statements = new Map<string, SqliteDatabase.Statement>();
  let waiting: Waiting[] = [];
  let isScheduled = false;
  let isClosed = false;
  let retryMs = RETRY_FIRST_MS;
  let failingSince: number | undefined;
  let isReported = false;

  const run: RunStatement = (sql, values) => {
    for (const value of values) {
      if (typeof value === 'boolean' || value === undefined || Number.isNaN(value)) {
        throw new TypeError(`${String(value)} cannot be stored: ${sql}`);
      }
    }
    return statementOf(sql).run(values).changes;
  };

  const statementOf = (sql: string): SqliteDatabase.Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };

  const rollBack = (): void => {
    if (connection.inTransaction) {
      statementOf('rollback').run();
    }
  };

  /** Commits the writes at the head of the queue; how many is a matter of time. Throws when the database is not there. */
  const commitSome = (): void => {
    const results: unknown[] = [];
    const startedAt = performance.now();
    // Whatever is wrong here, no write is at fault.
    statementOf('begin immediate').run();
    try {
      for (const { write } of waiting) {
        results.push(write(run));
        if (performance.now() - startedAt > TURN_MS) {
          break;
        }
      }
    } catch (error) {
      rollBack();
      if (isUnavailable(error)) {
        throw error;
      }
      // That write is at fault itself. The ones before it were rolled back with it and are run again.
      const [refused] = waiting.splice(results.length, 1);
      refused?.reject(error);
      return;
    }
    try {
      statementOf('commit').run();
    } catch (error) {
      rollBack();
      throw error;
    }
    const done = waiting.slice(0, results.length);
    waiting = waiting.slice(results.length);
    done.forEach(({ resolve }, index) => {
      resolve(results[index]);
    });
  };

  const turn = (): void => {
    isScheduled = false;
    if (isClosed) {
      return;
    }
    try {
      if (waiting.length > 0) {
        commitSome();
      }
    } catch (error) {
      waitOutside(error);
      return;
    }
    if (failingSince !== undefined) {
      if (isReported) {
        report.recovered(performance.now() - failingSince);
      }
      failingSince = undefined;
      isReported = false;
      retryMs = RETRY_FIRST_MS;
    }
    if (waiting.length > 0) {
      schedule();
    }
  };

  const waitOutside = (error: unknown): void => {
    failingSince ??= performance.now();
    if (!isReported && performance.now() - failingSince >= STUCK_AFTER_MS) {
      isReported = true;
      report.stuck(error, waiting.length);
    }
    isScheduled = true;
    setTimeout(turn, retryMs);
    retryMs = Math.min(retryMs * 2, RETRY_LAST_MS);
  };

  const schedule = (): void => {
    if (!isScheduled) {
      isScheduled = true;
      setImmediate(turn);
    }
  };

  const write = <T>(work: Write<T>): Promise<T> => {
    if (isClosed) {
      return Promise.reject(new GatewayError('store_unavailable', 'The database is closed.'));
    }
    return new Promise<T>((resolve, reject) => {
      waiting.push({ write: work, resolve: resolve as (value: unknown) => void, reject });
      schedule();
    });
  };

  return {
    get waiting() {
      return waiting.length;
    },
    write,
    // Writes are committed in order, so one that writes nothing comes back when all before it have.
    flush: () => write(() => {}),
    close() {
      if (isClosed) {
        return;
      }
      let cause: unknown;
      try {
        while (waiting.length > 0) {
          commitSome();
        }
      } catch (error) {
        cause = error;
      }
      isClosed = true;
      for (const { reject } of waiting) {
        reject(new GatewayError('store_unavailable', undefined, { cause }));
      }
      waiting = [];
      connection.close();
    },
  };
}

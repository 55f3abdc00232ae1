import type { SqlValue } from './write-queue.ts';

/** An `insert` of whole rows of one table, its text made once. */
export interface InsertStatement<Row> {
  readonly sql: string;
  valuesOf(row: Row): SqlValue[];
  /** The same for so many rows at once: one call of the driver costs more than a row. */
  sqlFor(rows: number): string;
}

/**
 * `columns` names every column of the row (the compiler sees to it). Kysely would build and print its tree for each
 * row, which costs more than SQLite needs to store it.
 */
export function insertStatement<Row extends { [K in keyof Row]: SqlValue }>(
  table: string,
  columns: Readonly<Record<keyof Row, true>>,
): InsertStatement<Row> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const places = `(${names.map(() => '?').join(', ')})`;
  const sqlFor = (rows: number): string =>
    `insert into ${table} (${names.join(', ')}) values ${Array(rows).fill(places).join(', ')}`;
  const made: string[] = [];
  return {
    sql: sqlFor(1),
    sqlFor: (rows) => {
      made[rows] ??= sqlFor(rows);
      return made[rows];
    },
    valuesOf: (row) => names.map((name) => row[name]),
  };
}

/** `update … set …` of the columns that are there; `where` is the rest of the statement with its own values. */
export function updateStatement(
  table: string,
  change: Readonly<Record<string, SqlValue | undefined>>,
  where: string,
  whereValues: readonly SqlValue[],
): { readonly sql: string; readonly values: SqlValue[] } | undefined {
  const names: string[] = [];
  const values: SqlValue[] = [];
  for (const name in change) {
    const value = change[name];
    if (value !== undefined) {
      names.push(name);
      values.push(value);
    }
  }
  if (names.length === 0) {
    return undefined;
  }
  const key = `${table} ${names} ${where}`;
  let sql = updates.get(key);
  if (sql === undefined) {
    sql = `update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where ${where}`;
    updates.set(key, sql);
  }
  values.push(...whereValues);
  return { sql, values };
}

/** Texts of updates by table, columns and condition: there are a few dozen in all. */
const updates = new Map<string, string>();

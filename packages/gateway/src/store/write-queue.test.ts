import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type SqliteDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openConnection } from './database.ts';
import { createWriteQueue, type SqlValue, type WriteQueue } from './write-queue.ts';

let dataDir: string;
let other: SqliteDatabase.Database;
let connection: SqliteDatabase.Database;
let queue: WriteQueue;
const report = { stuck: vi.fn(), recovered: vi.fn() };

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heliograph-queue-'));
  other = await openConnection(dataDir);
  other.exec('create table lines (id integer primary key autoincrement, text text unique not null)');
  connection = await openConnection(dataDir);
  report.stuck.mockClear();
  report.recovered.mockClear();
  queue = createWriteQueue(connection, report);
});

afterEach(() => {
  queue.close();
  other.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const lines = (): string[] =>
  (other.prepare('select text from lines order by id').all() as { text: string }[]).map(({ text }) => text);
const write = (...texts: SqlValue[]) =>
  queue.write((run) => {
    for (const text of texts) run('insert into lines (text) values (?)', [text]);
    return texts.join();
  });

describe('the write queue', () => {
  it('commits what is handed in during one turn together, in order, and resolves with what each write returns', async () => {
    const prepare = vi.spyOn(connection, 'prepare');
    const begun = () => prepare.mock.calls.filter(([sql]) => sql === 'begin immediate').length;
    expect(await Promise.all([write('a'), write('b', 'c'), write('d')])).toEqual(['a', 'b,c', 'd']);
    expect(lines()).toEqual(['a', 'b', 'c', 'd']);
    await write('e');
    // Each statement is compiled once.
    expect(begun()).toBe(1);
    expect(prepare.mock.calls.filter(([sql]) => sql.startsWith('insert'))).toHaveLength(1);
  });

  it('refuses the write that is at fault alone and whole, whatever the mix', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (faults) => {
        other.exec('delete from lines');
        const results = await Promise.allSettled(
          faults.map((isFaulty, index) => (isFaulty ? write(`x${index}`, null) : write(`x${index}`))),
        );
        expect(results.map(({ status }) => status === 'rejected')).toEqual(faults);
        expect(lines()).toEqual(faults.flatMap((isFaulty, index) => (isFaulty ? [] : [`x${index}`])));
      }),
      { numRuns: 30 },
    );
    await expect(write('y', 'y')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
  });

  it('refuses values that the driver would end the process for', async () => {
    const bad = [true, undefined, Number.NaN] as unknown as SqlValue[];
    for (const value of bad) {
      await expect(write(value)).rejects.toThrow(TypeError);
    }
    expect(lines()).toEqual([]);
  });

  it('waits outside while another connection holds the lock, then writes everything once and in order', async () => {
    other.exec('begin immediate');
    const texts = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const written = Promise.all(texts.map((text) => write(text)));
    let longestTurnMs = 0;
    let turnAt = performance.now();
    const watch = setInterval(() => {
      longestTurnMs = Math.max(longestTurnMs, performance.now() - turnAt);
      turnAt = performance.now();
    }, 5);
    await vi.waitFor(() => expect(report.stuck).toHaveBeenCalledTimes(1), { timeout: 5_000 });
    expect(report.stuck.mock.calls[0]).toMatchObject([{ code: 'SQLITE_BUSY' }, 50]);
    expect(report.recovered).not.toHaveBeenCalled();
    expect(queue.waiting).toBe(50);
    other.exec('commit');
    await written;
    clearInterval(watch);
    expect(lines()).toEqual(texts);
    expect(queue.waiting).toBe(0);
    expect(report.stuck).toHaveBeenCalledTimes(1);
    expect(report.recovered).toHaveBeenCalledTimes(1);
    expect(report.recovered.mock.calls[0]?.[0]).toBeGreaterThanOrEqual(1_000);
    // The lock was never waited for inside the driver.
    expect(longestTurnMs).toBeLessThan(200);
  });

  it('says nothing about a short lock', async () => {
    other.exec('begin immediate');
    const written = write('a');
    await new Promise((resolve) => setImmediate(resolve));
    expect(queue.waiting).toBe(1);
    other.exec('commit');
    await written;
    expect([report.stuck.mock.calls, report.recovered.mock.calls]).toEqual([[], []]);
  });

  it('goes on when the disk was full', async () => {
    const pages = (connection.prepare('pragma page_count').get() as { page_count: number }).page_count;
    connection.exec(`pragma max_page_count = ${pages}`);
    let isDone = false;
    const written = Promise.all([write('x'.repeat(100_000)), write('b')]).then(() => {
      isDone = true;
    });
    await vi.waitFor(() => expect(report.stuck).toHaveBeenCalled(), { timeout: 5_000 });
    expect(report.stuck.mock.calls[0]).toMatchObject([{ code: 'SQLITE_FULL' }, 2]);
    expect(isDone).toBe(false);
    connection.exec('pragma max_page_count = 100000');
    await written;
    expect(lines()).toHaveLength(2);
  });

  it('waits when nothing may be written at all: that is no fault of the writes', async () => {
    connection.exec('pragma query_only = 1');
    const written = Promise.all([write('a'), write('b')]);
    await vi.waitFor(() => expect(report.stuck).toHaveBeenCalled(), { timeout: 5_000 });
    expect(report.stuck.mock.calls[0]).toMatchObject([{ code: 'SQLITE_READONLY' }, 2]);
    connection.exec('pragma query_only = 0');
    await written;
    expect(lines()).toEqual(['a', 'b']);
  });

  it('leaves the loop its turns while very much waits', async () => {
    other.exec('begin immediate');
    const written = Promise.all(Array.from({ length: 20_000 }, (_, index) => write(`line ${index}`)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.exec('commit');
    let turns = 0;
    const watch = setInterval(() => turns++, 1);
    await written;
    clearInterval(watch);
    expect(turns).toBeGreaterThan(3);
    expect(lines()).toHaveLength(20_000);
  });

  it('flushes what was handed in before', async () => {
    await queue.flush();
    const results: string[] = [];
    void write('a').then((text) => results.push(text));
    void write('b', null).catch(() => results.push('refused'));
    await queue.flush();
    expect(results.toSorted()).toEqual(['a', 'refused']);
  });

  it('writes what waits when it is closed, and refuses what it cannot', async () => {
    const first = write('a');
    queue.close();
    await first;
    expect(lines()).toEqual(['a']);
    await expect(write('b')).rejects.toMatchObject({ code: 'store_unavailable' });

    queue = createWriteQueue(await openConnection(dataDir), report);
    other.exec('begin immediate');
    const late = write('c');
    queue.close();
    await expect(late).rejects.toMatchObject({ code: 'store_unavailable' });
    other.exec('commit');
    expect(lines()).toEqual(['a']);
  });
});

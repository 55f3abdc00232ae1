/**
 * What the database costs: a complete tiny generation (admitted with its ledger entry, settled with record, picture,
 * usage), callers, sums of the books. Run `npm run build` first, then `node bench/store.mjs`. Exits 1 when a requirement
 * is missed.
 *
 * Processor time of the whole process, checkpoints of the log included; clock time beside it, because the database works
 * on the thread of the streams.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentifyCaller } from '../packages/gateway/dist/access/identify-caller.js';
import { createGenerationId } from '../packages/gateway/dist/base/ids.js';
import { createAccounts } from '../packages/gateway/dist/billing/accounts.js';
import { openDatabase } from '../packages/gateway/dist/store/database.js';
import { insertAdmitted, settleGeneration } from '../packages/gateway/dist/store/generations.js';
import { readGroup } from '../packages/gateway/dist/store/groups.js';
import { readSpent } from '../packages/gateway/dist/store/ledger.js';
import { insertToken, readTokenByHash } from '../packages/gateway/dist/store/tokens.js';
import { sumUsage } from '../packages/gateway/dist/store/usage.js';
import { openWriteQueue } from '../packages/gateway/dist/store/write-queue.js';

const dataDir = mkdtempSync(join(tmpdir(), 'heliograph-bench-'));
const db = await openDatabase(dataDir);
const queue = await openWriteQueue(dataDir, {
  stuck: (cause) => console.error('stuck', cause),
  recovered() {},
});
const results = [];

try {
  await run(500, 32);
  results.push(await measure('a tiny generation, 32 at once', 5_000, () => run(5_000, 32), 150));
  results.push(await measure('a tiny generation, one by one', 2_000, () => run(2_000, 1), 400));
  await benchCallers();
  await benchSums();
} finally {
  queue.close();
  await db.destroy();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const { name, cpuUs, clockUs, limitUs } of results) {
  const verdict =
    limitUs === undefined ? '' : `  ${cpuUs <= limitUs ? 'holds' : 'MISSED'} (<= ${limitUs} us)`;
  console.log(
    `${name.padEnd(46)} ${cpuUs.toFixed(1).padStart(9)} us cpu ${clockUs.toFixed(1).padStart(9)} us${verdict}`,
  );
  if (limitUs !== undefined && cpuUs > limitUs) process.exitCode = 1;
}

async function measure(name, count, work, limitUs) {
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const clockUs = ((performance.now() - startedAt) * 1000) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { name, cpuUs: (user + system) / count, clockUs, limitUs };
}

/** So many generations, so many of them at once; each waits until it is admitted before it is settled. */
async function run(count, atOnce) {
  let left = count;
  const one = async () => {
    while (left-- > 0) await generate();
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function generate() {
  const id = createGenerationId();
  const now = Date.now();
  await insertAdmitted(queue, recordOf(id, now), {
    generation_id: id,
    token_id: 'tok_bench',
    state: 'reserved',
    reserved_micros: 90_000,
    settled_micros: 0,
    pictures: 0,
    reserved_at: now,
    closed_at: null,
  });
  await settleGeneration(queue, settlementOf(id, now));
}

function recordOf(id, now) {
  return {
    id,
    token_id: 'tok_bench',
    group_name: 'direct',
    model: 'gemini-3.1-flash-image',
    method: 'streamGenerateContent',
    tail: 'spec',
    delivery: 'inline',
    created_at: now,
    finished_at: null,
    outcome: null,
    error_code: null,
    error_message: null,
    finish_reason: null,
    block_reason: null,
    channel_id: null,
    attempts: null,
    requested: '{"imageSize":"1K"}',
    picture_count: 0,
    usage: null,
    usage_estimated: 0,
    charge_micros: 0,
    operator_micros: 0,
    spool_bytes: 0,
    spool_state: 'none',
    idempotency_key: null,
    fingerprint: null,
    first_chunk_ms: null,
  };
}

function settlementOf(id, now) {
  const usage = (modality, tokens, micros) => ({
    generation_id: id,
    token_id: 'tok_bench',
    group_name: 'direct',
    model: 'gemini-3.1-flash-image',
    channel_id: 'ch_bench',
    modality,
    payer: 'caller',
    tokens,
    micros,
    estimated: 0,
    created_at: now,
  });
  return {
    id,
    record: {
      finished_at: now,
      outcome: 'complete',
      finish_reason: 'STOP',
      channel_id: 'ch_bench',
      attempts: '[{"channelId":"ch_bench","channelName":"bench","startedAt":1,"tookMs":12}]',
      picture_count: 1,
      usage:
        '{"promptTokenCount":8,"candidatesTokenCount":1120,"totalTokenCount":1392,"thoughtsTokenCount":264}',
      charge_micros: 67_996,
      spool_bytes: 16_000,
      spool_state: 'spool',
      first_chunk_ms: 5,
    },
    pictures: [
      {
        generation_id: id,
        kind: 'final',
        number: 0,
        blob: randomBytes(32).toString('hex'),
        mime_type: 'image/png',
        bytes: 12_000,
        width: 1024,
        height: 1024,
        spool_offset: 400,
        spool_length: 16_000,
      },
    ],
    usage: [usage('input_text', 8, 4), usage('output_image', 1120, 67_200), usage('thoughts', 264, 792)],
    ledger: { state: 'settled', settledMicros: 67_996, pictures: 1, closedAt: now },
  };
}

async function benchCallers() {
  const identify = createIdentifyCaller({
    readTokenByHash: (hash) => readTokenByHash(db, hash),
    readGroup: (name) => readGroup(db, name),
    now: Date.now,
  });
  const refused = async (secret) => {
    try {
      await identify(secret);
    } catch {
      return;
    }
    throw new Error('a wrong key was let in');
  };
  const wrong = async (secretOf, count) => {
    for (let number = 0; number < count; number++) await refused(secretOf(number));
  };
  await wrong((number) => `warm-${number}`, 1_000);
  results.push(await measure('the same wrong key again', 20_000, () => wrong(() => 'hg-wrong', 20_000), 20));
  results.push(
    await measure('another wrong key each time', 5_000, () => wrong((number) => `hg-${number}`, 5_000), 100),
  );
  const accounts = createAccounts({
    readSpent: (tokenId, since, without) => readSpent(db, tokenId, since, without),
    now: Date.now,
  });
  const account = { tokenId: 'tok_idle', tokenName: 'x', budgets: { dayMicros: 1e12 }, picturesPerDay: 1e9 };
  results.push(
    await measure('reserve and settle in memory', 20_000, async () => {
      for (let number = 0; number < 20_000; number++) {
        const reservation = await accounts.reserve(account, {
          generationId: `gen_${number}`,
          micros: 9,
          pictures: 1,
        });
        reservation.settle(7, 1);
      }
    }),
  );
}

/** Sums are read once per token, or by an operator; they may take long, but not in one turn. */
async function benchSums() {
  await insertToken(
    db,
    {
      id: 'tok_bench',
      name: 'bench',
      group: 'direct',
      secretHint: '',
      createdAt: 0,
      budgets: {},
      limits: {},
    },
    'x',
  );
  const since = { dayStart: Date.now() - 3_600_000, monthStart: Date.now() - 3_600_000 };
  results.push(
    await measure('spent by a token of 7,500 generations', 1, () => readSpent(db, 'tok_bench', since)),
  );
  results.push(
    await measure('usage of 22,500 rows by model and day', 1, () =>
      sumUsage(db, { since: 0, until: Date.now() + 1, by: ['model', 'day'], filter: {} }),
    ),
  );
}

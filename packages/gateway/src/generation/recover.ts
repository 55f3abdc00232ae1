import { findModel, type GatewayError } from '@heliograph/wire';
import type { GenerationId } from '../base/ids.ts';
import { type Bill, billGeneration, NOTHING_OWED } from '../billing/bill.ts';
import { ENGINE_PRICE_MODEL, type PriceTable } from '../billing/price.ts';
import { usageRows } from '../billing/usage-rows.ts';
import type { PictureCapture } from '../recording/capture-picture.ts';
import { type Facts, NO_FACTS } from '../recording/facts.ts';
import type { SpoolReader, SpoolStore } from '../spool/spool.ts';
import type { Settlement } from '../store/generations.ts';
import type { GenerationRow, Outcome, PictureRow } from '../store/tables.ts';
import { pictureRowOf } from './picture-row.ts';
import { type ScannedSpool, scanSpool } from './scan-spool.ts';

export interface RecoveryRooms {
  readonly listRunning: () => Promise<readonly GenerationRow[]>;
  readonly readGeneration: (id: string) => Promise<GenerationRow | undefined>;
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
  readonly settleGeneration: (settlement: Settlement) => Promise<boolean>;
  readonly updateGeneration: (id: GenerationId, change: Settlement['record']) => Promise<unknown>;
  /** What the prices of a group are multiplied by, in millionths. */
  readonly readPriceRatioPpm: (group: string) => Promise<number>;
  readonly prices: () => PriceTable;
  readonly spools: Pick<SpoolStore, 'openKept' | 'listUnfinished' | 'markFinished' | 'remove'>;
  readonly openCapture: () => PictureCapture;
  readonly reportRecovered: (recovered: Recovered) => void;
  readonly reportFault: (error: unknown, what: string) => void;
  readonly now: () => number;
}

/** A generation that had no end when the process before this one died. */
export interface Recovered {
  readonly id: GenerationId;
  readonly tokenId: string;
  readonly model: string;
  readonly outcome: Outcome;
  /** Whole final pictures that it still has. */
  readonly pictures: number;
  readonly chargeMicros: number;
  /** Nobody here knows whether the upstream finished and charged it. */
  readonly mayBeChargedUpstream: boolean;
}

const AT_ONCE = 16;

/**
 * Ends what was running when the process before this one died, before anybody can ask for it: every whole picture that
 * is in a spool is kept and paid for by the written rule (docs/billing.md), every other reservation is released.
 *
 * Each generation is settled in one transaction that only an open reservation lets pass, and its spool is marked
 * afterwards: killed at any moment and started again, this does what is left to do and nothing twice.
 */
export async function recoverGenerations(rooms: RecoveryRooms): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = [];
  const rows = [...(await rooms.listRunning())];
  const recoverAll = async (): Promise<void> => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
      recovered.push(await recoverGeneration(row, rooms));
    }
  };
  // Together, so that the database commits many at a time: ten thousand callers may have been waiting.
  await Promise.all(Array.from({ length: AT_ONCE }, recoverAll));
  for (const { id } of await rooms.spools.listUnfinished()) {
    const row = await rooms.readGeneration(id);
    if (row === undefined) {
      // It died between the spool and the record, or the record was removed: it belongs to nobody.
      await rooms.spools.remove(id);
    } else {
      await rooms.spools.markFinished(id);
    }
  }
  return recovered;
}

async function recoverGeneration(row: GenerationRow, rooms: RecoveryRooms): Promise<Recovered> {
  const spool = await rooms.spools.openKept(row.id, { kind: 'complete' });
  try {
    const scanned = spool === undefined ? NOTHING : await scan(row, spool, rooms);
    const known = await rooms.listPictures(row.id);
    const pictures = await mergePictures(row, scanned, known);
    const settlement = await settlementOf(row, scanned, pictures, spool?.written ?? 0, rooms);
    if (!(await rooms.settleGeneration(settlement))) {
      // The books are closed already; only the record lacks its end.
      const { charge_micros: _, operator_micros: __, ...change } = settlement.record;
      await rooms.updateGeneration(row.id, change);
    }
    const recovered = {
      id: row.id,
      tokenId: row.token_id,
      model: row.model,
      outcome: settlement.record.outcome ?? 'interrupted',
      pictures: settlement.record.picture_count ?? 0,
      chargeMicros: settlement.ledger.settledMicros,
      mayBeChargedUpstream: settlement.record.outcome === 'interrupted',
    };
    rooms.reportRecovered(recovered);
    return recovered;
  } finally {
    await spool?.close();
  }
}

const NOTHING: ScannedSpool = { facts: NO_FACTS, pictures: [], endsWithEvent: true, error: undefined };

async function scan(row: GenerationRow, spool: SpoolReader, rooms: RecoveryRooms): Promise<ScannedSpool> {
  try {
    return await scanSpool(spool, rooms.openCapture);
  } catch (error) {
    // A disk that does not give the bytes back must not keep everybody else out.
    rooms.reportFault(error, `the spool of ${row.id} cannot be read`);
    return { ...NOTHING, endsWithEvent: false };
  }
}

/** The pictures of the record, if it has some already, and those of the spool. */
async function mergePictures(
  row: GenerationRow,
  scanned: ScannedSpool,
  known: readonly PictureRow[],
): Promise<readonly PictureRow[]> {
  const found = await Promise.all(scanned.pictures.map((picture) => pictureRowOf(row.id, picture)));
  const keyOf = ({ kind, number }: PictureRow): string => `${kind} ${number}`;
  const merged = new Map(known.map((picture) => [keyOf(picture), picture]));
  for (const picture of found) {
    // What was delivered in another form than it came in is better known to the record than to the spool.
    if (row.delivery === 'inline' || !merged.has(keyOf(picture))) {
      merged.set(keyOf(picture), picture);
    }
  }
  return [...merged.values()];
}

async function settlementOf(
  row: GenerationRow,
  scanned: ScannedSpool,
  pictures: readonly PictureRow[],
  spoolBytes: number,
  rooms: RecoveryRooms,
): Promise<Settlement> {
  const { facts } = scanned;
  const outcome = outcomeOf(scanned);
  const finals = pictures.filter(({ kind }) => kind === 'final');
  const bill = await billOf(row, outcome, facts, finals, rooms);
  const closedAt = Math.max(rooms.now(), row.created_at);
  const books = {
    generation_id: row.id,
    token_id: row.token_id,
    group_name: row.group_name,
    model: row.model,
    channel_id: row.channel_id,
    created_at: row.created_at,
  };
  return {
    id: row.id,
    record: {
      finished_at: closedAt,
      outcome,
      ...errorColumns(outcome, scanned.error, finals.length),
      finish_reason: facts.finishReason ?? null,
      block_reason: facts.blockReason ?? null,
      picture_count: finals.length,
      usage: facts.usage === undefined ? null : JSON.stringify(facts.usage),
      usage_estimated: bill.isEstimated ? 1 : 0,
      charge_micros: bill.micros,
      operator_micros: bill.operator.micros,
      spool_bytes: spoolBytes,
      spool_state: spoolBytes > 0 ? 'spool' : 'none',
      // Only what is complete holds its key: who retries gets a new picture.
      ...(outcome !== 'complete' && { idempotency_key: null }),
    },
    pictures,
    usage: [
      ...usageRows(bill.caller, { ...books, payer: 'caller', isEstimated: bill.isEstimated }),
      ...usageRows(bill.operator, { ...books, payer: 'operator', isEstimated: false }),
    ],
    ledger: { state: bill.state, settledMicros: bill.micros, pictures: bill.pictures, closedAt },
  };
}

function outcomeOf({ facts, endsWithEvent, error }: ScannedSpool): Outcome {
  if (error !== undefined) {
    return error.code === 'cancelled' ? 'cancelled' : 'failed';
  }
  return facts.complete && endsWithEvent ? 'complete' : 'interrupted';
}

function errorColumns(outcome: Outcome, error: GatewayError | undefined, pictures: number) {
  if (outcome === 'complete') {
    return { error_code: null, error_message: null };
  }
  if (error !== undefined) {
    return { error_code: error.code, error_message: error.detail };
  }
  const rest =
    pictures > 0
      ? `${pictures === 1 ? 'The picture that was whole is' : `The ${pictures} pictures that were whole are`} kept.`
      : 'Nothing was charged. Send the request again.';
  return {
    error_code: 'interrupted',
    error_message: `The server was restarted while this was being made. ${rest}`,
  };
}

async function billOf(
  row: GenerationRow,
  outcome: Outcome,
  facts: Facts,
  pictures: readonly PictureRow[],
  rooms: RecoveryRooms,
): Promise<Bill> {
  const model = findModel(row.model);
  if (model === undefined) {
    return NOTHING_OWED;
  }
  const isEngine = facts.modelVersion?.startsWith(ENGINE_PRICE_MODEL) === true;
  return billGeneration(
    outcome,
    {
      model,
      priceModel: isEngine ? ENGINE_PRICE_MODEL : row.model,
      usage: facts.usage,
      // What was asked died with the process; only an estimate would need it.
      promptTokens: { text: 0, image: 0 },
      askedSize: askedSizeOf(row),
      pictures: pictures.map(({ width, height }) => ({
        width: width ?? undefined,
        height: height ?? undefined,
      })),
      textCharacters: facts.textCharacters,
      thoughtCharacters: facts.thoughtCharacters,
    },
    rooms.prices(),
    await rooms.readPriceRatioPpm(row.group_name),
  );
}

function askedSizeOf(row: GenerationRow): string | undefined {
  const { imageSize } = JSON.parse(row.requested ?? '{}') as { readonly imageSize?: unknown };
  return typeof imageSize === 'string' ? imageSize : undefined;
}

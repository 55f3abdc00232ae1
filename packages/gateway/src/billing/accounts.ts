import { GatewayError, type QuotaViolation } from '@heliograph/wire';
import type { GenerationId, TokenId } from '../base/ids.ts';
import type { Spent } from '../store/ledger.ts';
import type { Budgets } from '../store/tokens.ts';

/** Whose money it is, and how much of it may be spent. */
export interface Account {
  readonly tokenId: TokenId;
  readonly tokenName: string;
  readonly budgets: Budgets;
  /** The token's own limit, else its group's; undefined: none. */
  readonly picturesPerDay: number | undefined;
}

/** Money and pictures that are set aside for one generation. The first of the two calls ends it; later ones do nothing. */
export interface Reservation {
  readonly micros: number;
  settle(micros: number, pictures: number): void;
  release(): void;
}

export interface Accounts {
  /**
   * Sets aside what a generation may cost. Throws `quota_exhausted` with every budget that it would pass, and
   * `store_unavailable` when there are budgets and the books of this token cannot be read.
   */
  reserve(
    account: Account,
    wanted: { readonly generationId: GenerationId; readonly micros: number; readonly pictures: number },
  ): Promise<Reservation>;
}

/** The balance of one token: what this process settled, and, once `isLoaded`, what the books had before. */
interface Balance {
  totalMicros: number;
  dayMicros: number;
  monthMicros: number;
  picturesToday: number;
  dayStart: number;
  monthStart: number;
  reservedMicros: number;
  reservedPictures: number;
  isLoaded: boolean;
  loading: Promise<void> | undefined;
  /** Generations that are counted here and must not be counted again when the books are read. */
  readonly own: Set<GenerationId>;
}

/** Running generations may settle for less than they reserved. */
const RETRY_WHILE_RUNNING_MS = 5_000;

/**
 * Balances in memory: read from the books once per token, then kept by what is settled here, so that a budget holds
 * under any number of simultaneous requests and while the database does not answer. Settled + reserved + wanted never
 * passes a budget; a generation that turns out dearer than its estimate may, by that difference.
 *
 * Days and months are UTC, and a generation belongs to the day on which it is settled. One process at a time may keep
 * the accounts of a database.
 */
export function createAccounts(store: {
  /** Sums of the books without these generations. */
  readSpent(
    tokenId: TokenId,
    since: { readonly dayStart: number; readonly monthStart: number },
    without: ReadonlySet<GenerationId>,
  ): Promise<Spent>;
  /** Milliseconds since 1970 that never go backwards. */
  now(): number;
}): Accounts {
  const balances = new Map<TokenId, Balance>();

  const balanceOf = (tokenId: TokenId): Balance => {
    const now = store.now();
    let balance = balances.get(tokenId);
    if (balance === undefined) {
      balance = emptyBalance(now);
      balances.set(tokenId, balance);
    }
    turnPage(balance, now);
    return balance;
  };

  const load = (tokenId: TokenId, balance: Balance): Promise<void> => {
    balance.loading ??= (async () => {
      try {
        const since = { dayStart: balance.dayStart, monthStart: balance.monthStart };
        const spent = await store.readSpent(tokenId, since, balance.own);
        turnPage(balance, store.now());
        balance.totalMicros += spent.totalMicros;
        // What was read for yesterday is no part of today.
        balance.dayMicros += balance.dayStart === since.dayStart ? spent.dayMicros : 0;
        balance.picturesToday += balance.dayStart === since.dayStart ? spent.picturesToday : 0;
        balance.monthMicros += balance.monthStart === since.monthStart ? spent.monthMicros : 0;
        balance.isLoaded = true;
        balance.own.clear();
      } finally {
        balance.loading = undefined;
      }
    })();
    return balance.loading;
  };

  return {
    async reserve(account, wanted) {
      const { tokenId } = account;
      let balance = balanceOf(tokenId);
      if (!balance.isLoaded) {
        const loaded = load(tokenId, balance);
        if (isLimited(account)) {
          await loaded;
          balance = balanceOf(tokenId);
        } else {
          // Budgets may come later; until the books can be read, this process remembers which entries are its own.
          loaded.catch(() => {});
        }
      }
      refuseBeyond(account, balance, wanted, store.now());
      if (!balance.isLoaded) {
        balance.own.add(wanted.generationId);
      }
      balance.reservedMicros += wanted.micros;
      balance.reservedPictures += wanted.pictures;

      let isOpen = true;
      const close = (): boolean => {
        if (!isOpen) {
          return false;
        }
        isOpen = false;
        balance.reservedMicros -= wanted.micros;
        balance.reservedPictures -= wanted.pictures;
        return true;
      };
      return {
        micros: wanted.micros,
        settle(micros, pictures) {
          if (close()) {
            turnPage(balance, store.now());
            balance.totalMicros += micros;
            balance.dayMicros += micros;
            balance.monthMicros += micros;
            balance.picturesToday += pictures;
          }
        },
        release() {
          close();
        },
      };
    },
  };
}

function emptyBalance(now: number): Balance {
  return {
    totalMicros: 0,
    dayMicros: 0,
    monthMicros: 0,
    picturesToday: 0,
    dayStart: startOfDay(now),
    monthStart: startOfMonth(now),
    reservedMicros: 0,
    reservedPictures: 0,
    isLoaded: false,
    loading: undefined,
    own: new Set(),
  };
}

/** Begins a new day or month, never an earlier one. */
function turnPage(balance: Balance, now: number): void {
  const dayStart = startOfDay(now);
  if (dayStart > balance.dayStart) {
    balance.dayStart = dayStart;
    balance.dayMicros = 0;
    balance.picturesToday = 0;
  }
  const monthStart = startOfMonth(now);
  if (monthStart > balance.monthStart) {
    balance.monthStart = monthStart;
    balance.monthMicros = 0;
  }
}

function isLimited({ budgets, picturesPerDay }: Account): boolean {
  return (
    budgets.totalMicros !== undefined ||
    budgets.dayMicros !== undefined ||
    budgets.monthMicros !== undefined ||
    picturesPerDay !== undefined
  );
}

interface Met {
  readonly violation: QuotaViolation;
  readonly says: string;
  /** Undefined: it never renews. */
  readonly renewsInMs: number | undefined;
  /** It would fit if the generations that run cost nothing. */
  readonly isForRunning: boolean;
}

function refuseBeyond(
  account: Account,
  balance: Balance,
  wanted: { readonly micros: number; readonly pictures: number },
  now: number,
): void {
  const { budgets, picturesPerDay } = account;
  const subject = `token:${account.tokenId}`;
  const met: Met[] = [];
  const checkMoney = (
    quotaId: string,
    name: string,
    limit: number | undefined,
    spent: number,
    renewsInMs: number | undefined,
  ): void => {
    // What costs nothing passes, whatever was spent: a budget of zero still draws with the engine.
    if (
      limit === undefined ||
      wanted.micros <= 0 ||
      spent + balance.reservedMicros + wanted.micros <= limit
    ) {
      return;
    }
    const description = `${name} ${dollars(limit)}, spent ${dollars(spent)}, reserved ${dollars(balance.reservedMicros)}, this may cost ${dollars(wanted.micros)}`;
    met.push({
      violation: { subject, description, quotaId, quotaValue: String(limit) },
      says: description,
      renewsInMs,
      isForRunning: spent + wanted.micros <= limit,
    });
  };
  const untilTomorrow = balance.dayStart + DAY_MS - now;
  checkMoney('budget_total_micros', 'budget', budgets.totalMicros, balance.totalMicros, undefined);
  checkMoney(
    'budget_month_micros',
    'budget of the month',
    budgets.monthMicros,
    balance.monthMicros,
    startOfNextMonth(balance.monthStart) - now,
  );
  checkMoney('budget_day_micros', 'budget of the day', budgets.dayMicros, balance.dayMicros, untilTomorrow);
  const { picturesToday, reservedPictures } = balance;
  if (
    picturesPerDay !== undefined &&
    wanted.pictures > 0 &&
    picturesToday + reservedPictures + wanted.pictures > picturesPerDay
  ) {
    const description = `${picturesPerDay} pictures a day, ${picturesToday} made today, ${reservedPictures} being made`;
    met.push({
      violation: {
        subject,
        description,
        quotaId: 'pictures_per_day',
        quotaValue: String(picturesPerDay),
      },
      says: description,
      renewsInMs: untilTomorrow,
      isForRunning: picturesToday + wanted.pictures <= picturesPerDay,
    });
  }
  if (met.length > 0) {
    throw quotaExhausted(account, met);
  }
}

function quotaExhausted(account: Account, met: readonly Met[]): GatewayError {
  const isForRunning = met.every((one) => one.isForRunning);
  const waits = met.map((one) => (one.isForRunning ? RETRY_WHILE_RUNNING_MS : one.renewsInMs));
  const renews = waits.every((wait) => wait !== undefined);
  const remedy = isForRunning
    ? 'Try again when the pictures that are being made are finished.'
    : renews
      ? 'It is renewed at 0:00 UTC; wait until then, or ask the operator to raise it.'
      : 'It is not renewed: ask the operator to raise it.';
  return new GatewayError(
    'quota_exhausted',
    `The quota of the token "${account.tokenName}" does not allow this (${met.map((one) => one.says).join('; ')}). ${remedy}`,
    {
      quotaViolations: met.map((one) => one.violation),
      ...(renews && { retryAfterMs: Math.max(1_000, ...waits.filter((wait) => wait !== undefined)) }),
    },
  );
}

function dollars(micros: number): string {
  return `${(micros / 1_000_000).toFixed(6).replace(/(\.\d\d\d*?)0+$/, '$1')} USD`;
}

const DAY_MS = 86_400_000;

export function startOfDay(now: number): number {
  return now - (now % DAY_MS);
}

export function startOfMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

function startOfNextMonth(monthStart: number): number {
  const date = new Date(monthStart);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

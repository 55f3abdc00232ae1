import { ERROR_CATALOGUE, type ErrorCode } from './error-code.ts';

/** A field of the request and what is wrong with it; `field` is a snake_case path as Google writes it. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** One entry of `google.rpc.QuotaFailure`. */
export interface QuotaViolation {
  /** Whom the limit binds: `token:tok_…` or `group:direct`. */
  readonly subject: string;
  readonly description: string;
  /** Name of the limit: `requests_per_minute`, `budget_day_micros` … */
  readonly quotaId: string;
  /** The limit itself. */
  readonly quotaValue: string;
}

export interface GatewayErrorOptions extends ErrorOptions {
  /** How long the caller should wait, in milliseconds; becomes RetryInfo and `Retry-After`. */
  readonly retryAfterMs?: number;
  readonly fieldViolations?: readonly FieldViolation[];
  /** What limit was met; becomes QuotaFailure. */
  readonly quotaViolations?: readonly QuotaViolation[];
  /** Facts for programs (model, group, limit …); becomes ErrorInfo.metadata. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Two copies of this package in one process must recognise each other's errors, so `instanceof` will not do. */
const BRAND = Symbol.for('heliograph.GatewayError');

/**
 * The one error class. `detail` (also the message) is shown to callers; `cause` never leaves the process.
 *
 * @example
 * throw new GatewayError('model_not_found', `models/${name} does not exist.`, { metadata: { model: name } });
 */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly retryAfterMs?: number;
  readonly fieldViolations?: readonly FieldViolation[];
  readonly quotaViolations?: readonly QuotaViolation[];
  readonly metadata?: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, detail?: string, options: GatewayErrorOptions = {}) {
    const shown = detail ?? ERROR_CATALOGUE[code].says;
    super(shown, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'GatewayError';
    this.code = code;
    this.detail = shown;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
    if (options.fieldViolations !== undefined) this.fieldViolations = options.fieldViolations;
    if (options.quotaViolations !== undefined) this.quotaViolations = options.quotaViolations;
    if (options.metadata !== undefined) this.metadata = options.metadata;
    Object.defineProperty(this, BRAND, { value: true });
  }

  static is(value: unknown): value is GatewayError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  }
}

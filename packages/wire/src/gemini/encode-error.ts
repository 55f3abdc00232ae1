import { errorEntry } from '../error/error-code.ts';
import type { GatewayError } from '../error/gateway-error.ts';

const TYPE_PREFIX = 'type.googleapis.com/google.rpc.';

/** One entry of `google.rpc.Status.details`. */
export type ErrorDetail = { readonly '@type': string } & Readonly<Record<string, unknown>>;

export interface GeminiErrorBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly status: string;
    readonly details: readonly ErrorDetail[];
  };
}

/**
 * A gateway error as google.rpc.Status JSON: integer `code`, `message` for a human, status name, and details for
 * programs (ErrorInfo always; BadRequest, QuotaFailure and RetryInfo when there is something to say in them). The cause is left out.
 */
export function encodeError(error: GatewayError): {
  readonly httpStatus: number;
  readonly body: GeminiErrorBody;
} {
  const entry = errorEntry(error.code);
  const details: ErrorDetail[] = [
    {
      '@type': `${TYPE_PREFIX}ErrorInfo`,
      reason: error.code.toUpperCase(),
      domain: 'heliograph',
      ...(error.metadata === undefined ? {} : { metadata: error.metadata }),
    },
  ];
  if (error.fieldViolations !== undefined && error.fieldViolations.length > 0) {
    details.push({ '@type': `${TYPE_PREFIX}BadRequest`, fieldViolations: error.fieldViolations });
  }
  if (error.quotaViolations !== undefined && error.quotaViolations.length > 0) {
    details.push({ '@type': `${TYPE_PREFIX}QuotaFailure`, violations: error.quotaViolations });
  }
  if (error.retryAfterMs !== undefined) {
    details.push({ '@type': `${TYPE_PREFIX}RetryInfo`, retryDelay: encodeDuration(error.retryAfterMs) });
  }
  return {
    httpStatus: entry.http,
    body: { error: { code: entry.http, message: error.detail, status: entry.grpc, details } },
  };
}

/** google.protobuf.Duration in JSON: seconds with an `s`, as in "34.4s". */
function encodeDuration(milliseconds: number): string {
  return `${Math.max(0, Math.round(milliseconds)) / 1000}s`;
}

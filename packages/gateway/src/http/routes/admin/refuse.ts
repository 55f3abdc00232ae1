import { type FieldViolation, GatewayError } from '@heliograph/wire';

/** Throws `invalid_request` when there is something wrong; the message tells the first fault, the details all. */
export function refuse(violations: readonly FieldViolation[]): void {
  const [first] = violations;
  if (first === undefined) {
    return;
  }
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
  throw new GatewayError('invalid_request', `${first.field || 'The body'}: ${first.description}${more}`, {
    fieldViolations: violations,
  });
}

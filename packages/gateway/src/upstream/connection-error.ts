import { GatewayError } from '@heliograph/wire';

/** What Node says about a certificate that it does not accept, in words. */
const CERTIFICATE_ERRORS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_REVOKED: 'it was revoked',
  CERT_UNTRUSTED: 'it is not trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate of its chain is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its issuer is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'its issuer is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its issuer is not known here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host',
};

/** Faults of a connection, from the first packet to the last byte, as errors of ours. */
export function connectionError(cause: unknown): GatewayError {
  if (GatewayError.is(cause)) {
    return cause;
  }
  const code = codeOf(cause);
  const certificate = CERTIFICATE_ERRORS[code];
  if (certificate !== undefined) {
    return new GatewayError(
      'upstream_misconfigured',
      `The upstream's certificate is not accepted: ${certificate} (${code}). Renew it, or give its issuer with NODE_EXTRA_CA_CERTS.`,
      { cause },
    );
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) {
    return new GatewayError(
      'upstream_misconfigured',
      `The upstream does not speak TLS as expected (${code}). Check whether the base URL should begin with http: or name another port.`,
      { cause },
    );
  }
  if (code === 'ENOTFOUND') {
    return new GatewayError(
      'upstream_misconfigured',
      "The name of the upstream's host cannot be resolved (ENOTFOUND). Check the base URL of the channel and the name servers of this machine.",
      { cause },
    );
  }
  if (code.startsWith('HPE_')) {
    return new GatewayError(
      'upstream_failed',
      `The upstream sent something that is not HTTP (${code}). Try again; if it stays so, check the base URL of the channel.`,
      { cause },
    );
  }
  const says = SAYS[code] ?? 'broke off';
  return new GatewayError(
    'upstream_failed',
    `The connection to the upstream ${says}${code === '' ? '' : ` (${code})`}. Send the request again.`,
    { cause },
  );
}

const SAYS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'was refused',
  EHOSTUNREACH: 'found no way',
  ENETUNREACH: 'found no way',
  ETIMEDOUT: 'timed out',
  EAI_AGAIN: 'failed, for the name server did not answer',
};

/** Several addresses were tried: the first one's fault is told. */
function codeOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0 && !('code' in cause && cause.code)) {
    return codeOf(cause.errors[0]);
  }
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

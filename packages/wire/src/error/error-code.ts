/** The names of google.rpc.Code that this system answers with. */
export type GrpcStatus =
  | 'ABORTED'
  | 'ALREADY_EXISTS'
  | 'CANCELLED'
  | 'DEADLINE_EXCEEDED'
  | 'INTERNAL'
  | 'INVALID_ARGUMENT'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'UNIMPLEMENTED';

export interface ErrorEntry {
  /** HTTP status; also the integer `code` of the body. */
  readonly http: number;
  /** google.rpc status name of the body. */
  readonly grpc: GrpcStatus;
  /** Who has to change something. Only `upstream` lets another channel be tried. */
  readonly blame: 'caller' | 'gateway' | 'upstream';
  /** Whether the same request may succeed when it is sent again. */
  readonly retry: 'never' | 'now' | 'later';
  /** One sentence for a human, with the remedy; shown when the thrower has nothing better to say. */
  readonly says: string;
}

/** Every error a caller can meet. `docs/errors.md` describes the same codes; a test compares the two. */
export const ERROR_CATALOGUE = {
  invalid_request: {
    http: 400,
    grpc: 'INVALID_ARGUMENT',
    blame: 'caller',
    retry: 'never',
    says: 'The request is not valid. Correct the field that is named and send it again.',
  },
  unauthenticated: {
    http: 401,
    grpc: 'UNAUTHENTICATED',
    blame: 'caller',
    retry: 'never',
    says: 'No valid token was given. Send one in the x-goog-api-key header, as ?key= or as a Bearer token.',
  },
  token_expired: {
    http: 401,
    grpc: 'UNAUTHENTICATED',
    blame: 'caller',
    retry: 'never',
    says: 'This token has expired. Ask the operator for a new one.',
  },
  token_revoked: {
    http: 401,
    grpc: 'UNAUTHENTICATED',
    blame: 'caller',
    retry: 'never',
    says: 'This token was revoked. Ask the operator for a new one.',
  },
  group_forbidden: {
    http: 403,
    grpc: 'PERMISSION_DENIED',
    blame: 'caller',
    retry: 'never',
    says: 'The group of this token may not do this. Streaming needs a token of the Direct group.',
  },
  model_forbidden: {
    http: 403,
    grpc: 'PERMISSION_DENIED',
    blame: 'caller',
    retry: 'never',
    says: 'This token may not use this model. Use a model of its list, or ask the operator to add this one.',
  },
  model_not_found: {
    http: 404,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'There is no such model. GET /v1beta/models lists those that exist.',
  },
  route_not_found: {
    http: 404,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'There is nothing at this address. Generation is at /v1beta/models/{model}:streamGenerateContent.',
  },
  admin_required: {
    http: 403,
    grpc: 'PERMISSION_DENIED',
    blame: 'caller',
    retry: 'never',
    says: 'This address needs the admin secret. Send it as Authorization: Bearer; admin.key in the data folder holds it.',
  },
  not_found: {
    http: 404,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'There is nothing of this name or id. List what there is and use one of those.',
  },
  generation_not_found: {
    http: 404,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'There is no such generation among yours. GET /api/v1/generations lists them.',
  },
  already_exists: {
    http: 409,
    grpc: 'ALREADY_EXISTS',
    blame: 'caller',
    retry: 'never',
    says: 'Something of this name exists already. Choose another name, or change the one that is there.',
  },
  idempotency_conflict: {
    http: 409,
    grpc: 'ABORTED',
    blame: 'caller',
    retry: 'never',
    says: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
  },
  generation_gone: {
    http: 410,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'The bytes of this generation are not kept any more. Make it again, or ask for its pictures.',
  },
  link_invalid: {
    http: 403,
    grpc: 'PERMISSION_DENIED',
    blame: 'caller',
    retry: 'never',
    says: 'This link was not made here or was changed. Use it exactly as it was given.',
  },
  link_expired: {
    http: 410,
    grpc: 'NOT_FOUND',
    blame: 'caller',
    retry: 'never',
    says: 'This link has expired. Fetch the picture from its generation, or make it again.',
  },
  offset_not_satisfiable: {
    http: 416,
    grpc: 'OUT_OF_RANGE',
    blame: 'caller',
    retry: 'never',
    says: 'The offset lies beyond what was written. Continue from the number of bytes that you have.',
  },
  method_not_allowed: {
    http: 405,
    grpc: 'UNIMPLEMENTED',
    blame: 'caller',
    retry: 'never',
    says: 'This address exists, but not for this HTTP method. Use one that the Allow header names.',
  },
  body_too_large: {
    http: 413,
    grpc: 'INVALID_ARGUMENT',
    blame: 'caller',
    retry: 'never',
    says: 'The request body is too large. Send fewer or smaller reference pictures.',
  },
  rate_limited: {
    http: 429,
    grpc: 'RESOURCE_EXHAUSTED',
    blame: 'caller',
    retry: 'later',
    says: 'Too many requests. Wait as long as Retry-After says, then send it again.',
  },
  quota_exhausted: {
    http: 429,
    grpc: 'RESOURCE_EXHAUSTED',
    blame: 'caller',
    retry: 'later',
    says: 'The quota of this token or group is used up. Wait until it is renewed, or ask the operator to raise it.',
  },
  cancelled: {
    http: 499,
    grpc: 'CANCELLED',
    blame: 'caller',
    retry: 'now',
    says: 'The generation was cancelled before it was finished. Send the request again to start a new one.',
  },
  upstream_rejected: {
    http: 400,
    grpc: 'INVALID_ARGUMENT',
    blame: 'caller',
    retry: 'never',
    says: 'The model refused this request as invalid. Correct what its message names and send it again.',
  },
  upstream_failed: {
    http: 502,
    grpc: 'UNAVAILABLE',
    blame: 'upstream',
    retry: 'now',
    says: 'The model failed or answered with something unusable. Send the request again.',
  },
  upstream_timeout: {
    http: 504,
    grpc: 'DEADLINE_EXCEEDED',
    blame: 'upstream',
    retry: 'now',
    says: 'The model did not answer in time. Send the request again, perhaps for a smaller picture.',
  },
  upstream_busy: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'upstream',
    retry: 'later',
    says: 'The model has no capacity at the moment. Wait as long as Retry-After says, then send it again.',
  },
  upstream_misconfigured: {
    http: 502,
    grpc: 'UNAVAILABLE',
    blame: 'upstream',
    retry: 'later',
    says: 'The channel to the model is set up wrongly. Tell the operator; "heliograph channels test" shows what is wrong.',
  },
  shutting_down: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'gateway',
    retry: 'later',
    says: 'The server is stopping and takes no new work. Send the request again in a few seconds.',
  },
  no_channel: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'gateway',
    retry: 'later',
    says: 'No channel of your group serves this model at the moment. Try again later, or ask the operator.',
  },
  overloaded: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'gateway',
    retry: 'later',
    says: 'The server has no room for another generation. Wait as long as Retry-After says, then send it again.',
  },
  storage_full: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'gateway',
    retry: 'later',
    says: 'There is no room left for another picture. Wait, or ask the operator to free space.',
  },
  store_unavailable: {
    http: 503,
    grpc: 'UNAVAILABLE',
    blame: 'gateway',
    retry: 'later',
    says: 'The database does not answer at the moment. Send the request again in a few seconds.',
  },
  interrupted: {
    http: 500,
    grpc: 'INTERNAL',
    blame: 'gateway',
    retry: 'now',
    says: 'The server was restarted while this was being made. Send the request again.',
  },
  internal: {
    http: 500,
    grpc: 'INTERNAL',
    blame: 'gateway',
    retry: 'now',
    says: 'Something went wrong inside the server. Send the request again; tell the operator if it stays so.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** All codes, in the order of the catalogue. */
export const ERROR_CODES = Object.keys(ERROR_CATALOGUE) as readonly ErrorCode[];

export function errorEntry(code: ErrorCode): ErrorEntry {
  return ERROR_CATALOGUE[code];
}

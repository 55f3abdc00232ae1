import { ConfigError } from './config.ts';
import type { RawSettings } from './env.ts';

/** Values that are never logged; a type of their own so that nobody spreads them into a config by accident. */
export interface Secrets {
  readonly bootstrapToken?: string;
  /** As given; without it the data folder has one. */
  readonly masterKey?: string;
  /** As given; without it the data folder has one. */
  readonly adminSecret?: string;
}

const MIN_SECRET_LENGTH = 8;

export function loadSecrets(raw: RawSettings): Secrets {
  const { HELIOGRAPH_MASTER_KEY: masterKey, HELIOGRAPH_ADMIN_SECRET: adminSecret } = raw;
  return {
    ...loadBootstrapToken(raw),
    ...(masterKey !== undefined && { masterKey }),
    ...(adminSecret !== undefined && { adminSecret }),
  };
}

function loadBootstrapToken(raw: RawSettings): Pick<Secrets, 'bootstrapToken'> {
  const bootstrapToken = raw.HELIOGRAPH_BOOTSTRAP_TOKEN?.trim();
  if (bootstrapToken === undefined || bootstrapToken === '') {
    return {};
  }
  if (bootstrapToken.length < MIN_SECRET_LENGTH || /\s/.test(bootstrapToken)) {
    throw new ConfigError([
      `HELIOGRAPH_BOOTSTRAP_TOKEN must have at least ${MIN_SECRET_LENGTH} characters and no spaces`,
    ]);
  }
  return { bootstrapToken };
}

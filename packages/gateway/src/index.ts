export { type Config, ConfigError, loadConfig } from './config/config.ts';
export { type RawSettings, readEnv, SETTINGS, type Setting } from './config/env.ts';
export { loadSecrets, type Secrets } from './config/secrets.ts';
export { type Gateway, type GatewayOverrides, startGateway } from './gateway.ts';
export type { Group } from './store/groups.ts';
export type { Token } from './store/tokens.ts';
export type { RunUpstream, UpstreamRequest } from './upstream/upstream.ts';

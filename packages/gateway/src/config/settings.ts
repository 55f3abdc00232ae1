/**
 * The settings by themselves, for who reads them and starts no gateway: a command is done before all of a gateway's
 * libraries are loaded.
 */
export { type Config, ConfigError, loadConfig } from './config.ts';
export { type RawSettings, readEnv, SETTINGS, type Setting } from './env.ts';

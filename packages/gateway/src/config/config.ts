import { resolve } from 'node:path';
import { type RawSettings, SETTINGS, type SettingName } from './env.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const MIB = 1024 * 1024;
const HOUR_MS = 3_600_000;

/** Everything the gateway is started with, checked; holds no secret, so it can be logged. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly engineWorkers: number;
  /** What the engine hardly understands is refused rather than drawn. */
  readonly engineStrict: boolean;
  readonly engineQueue: number;
  readonly maxBodyBytes: number;
  readonly heartbeatMs: number;
  readonly stallMs: number;
  readonly spoolKeepBytes: number;
  readonly spoolKeepMs: number;
  readonly spoolMemoryBytes: number;
  readonly minFreeBytes: number;
  readonly keepsPictures: boolean;
  /** Undefined: for ever. */
  readonly picturesKeepMs: number | undefined;
  /** Undefined: without limit. */
  readonly picturesKeepBytes: number | undefined;
  readonly linkMs: number;
  /** Without a slash at the end; undefined: what each request says. */
  readonly publicUrl: string | undefined;
}

/** All problems of the settings at once, one line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `Heliograph cannot start with these settings:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Pure: raw texts to a frozen value. Later layers win: defaults, environment, command line. */
export function loadConfig(...layers: readonly RawSettings[]): Config {
  const problems: string[] = [];
  const raw = (name: SettingName): string => {
    let value: string = SETTINGS.find((setting) => setting.name === name)?.default ?? '';
    for (const layer of layers) {
      value = layer[name] ?? value;
    }
    return value.trim();
  };
  const integer = (name: SettingName, min: number, max: number): number => {
    const text = raw(name);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      problems.push(`${name} must be a whole number from ${min} to ${max}, but is "${text}"`);
      return min;
    }
    return value;
  };
  const logLevel = raw('HELIOGRAPH_LOG_LEVEL');
  if (!(LOG_LEVELS as readonly string[]).includes(logLevel)) {
    problems.push(`HELIOGRAPH_LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but is "${logLevel}"`);
  }
  const flag = (name: SettingName): boolean => {
    const text = raw(name).toLowerCase();
    if (!['on', 'off', 'true', 'false'].includes(text)) {
      problems.push(`${name} must be "on" or "off", but is "${text}"`);
    }
    return text === 'on' || text === 'true';
  };
  const url = (name: SettingName): string | undefined => {
    const text = raw(name);
    if (text !== '' && !/^https?:\/\/[^/?#]/i.test(text)) {
      problems.push(`${name} must be an http or https address, but is "${text}"`);
    }
    return text === '' ? undefined : text.replace(/\/+$/, '');
  };
  const orNever = (value: number): number | undefined => (value === 0 ? undefined : value);
  const config: Config = {
    host: raw('HELIOGRAPH_HOST'),
    port: integer('HELIOGRAPH_PORT', 0, 65535),
    dataDir: resolve(raw('HELIOGRAPH_DATA_DIR')),
    logLevel: logLevel as LogLevel,
    engineWorkers: integer('HELIOGRAPH_ENGINE_WORKERS', 1, 64),
    engineStrict: flag('HELIOGRAPH_ENGINE_STRICT'),
    engineQueue: integer('HELIOGRAPH_ENGINE_QUEUE', 0, 10_000),
    maxBodyBytes: integer('HELIOGRAPH_MAX_BODY_MB', 1, 2048) * MIB,
    heartbeatMs: integer('HELIOGRAPH_HEARTBEAT_SECONDS', 1, 600) * 1000,
    stallMs: integer('HELIOGRAPH_STALL_SECONDS', 1, 86_400) * 1000,
    spoolKeepBytes: integer('HELIOGRAPH_SPOOL_KEEP_MB', 0, 1_000_000) * MIB,
    spoolKeepMs: integer('HELIOGRAPH_SPOOL_KEEP_HOURS', 0, 87_600) * HOUR_MS,
    spoolMemoryBytes: integer('HELIOGRAPH_SPOOL_MEMORY_MB', 1, 65_536) * MIB,
    minFreeBytes: integer('HELIOGRAPH_MIN_FREE_MB', 0, 1_000_000) * MIB,
    keepsPictures: flag('HELIOGRAPH_KEEP_PICTURES'),
    picturesKeepMs: orNever(integer('HELIOGRAPH_PICTURES_KEEP_DAYS', 0, 36_500) * 24 * HOUR_MS),
    picturesKeepBytes: orNever(integer('HELIOGRAPH_PICTURES_KEEP_MB', 0, 100_000_000) * MIB),
    linkMs: integer('HELIOGRAPH_LINK_HOURS', 1, 87_600) * HOUR_MS,
    publicUrl: url('HELIOGRAPH_PUBLIC_URL'),
  };
  if (problems.length > 0) {
    throw new ConfigError(problems);
  }
  return Object.freeze(config);
}

/** The only reader of `process.env`. Everything it knows is documented in docs/configuration.md (a test compares). */
export interface Setting {
  readonly name: string;
  readonly flag?: string;
  readonly kind: 'text' | 'integer' | 'level' | 'secret' | 'flag';
  readonly default: string;
  readonly meaning: string;
}

export const SETTINGS = [
  {
    name: 'HELIOGRAPH_HOST',
    flag: '--host',
    kind: 'text',
    default: '127.0.0.1',
    meaning: 'Address to listen on; 0.0.0.0 opens it to the network',
  },
  {
    name: 'HELIOGRAPH_PORT',
    flag: '--port',
    kind: 'integer',
    default: '8787',
    meaning: 'Port to listen on; 0 takes a free one',
  },
  {
    name: 'HELIOGRAPH_DATA_DIR',
    flag: '--data-dir',
    kind: 'text',
    default: '.heliograph',
    meaning: 'Folder of the database, the spools and the pictures; made when absent',
  },
  {
    name: 'HELIOGRAPH_BOOTSTRAP_TOKEN',
    kind: 'secret',
    default: '',
    meaning:
      'A Direct token with this secret is made at start when it does not exist (containers, CI, tests)',
  },
  {
    name: 'HELIOGRAPH_MASTER_KEY',
    kind: 'secret',
    default: '',
    meaning:
      'Seals the keys of channels: 32 bytes as hex or base64; without it master.key in the data folder is made and used',
  },
  {
    name: 'HELIOGRAPH_ADMIN_SECRET',
    kind: 'secret',
    default: '',
    meaning: 'Secret of the management API; without it admin.key in the data folder is made and used',
  },
  {
    name: 'HELIOGRAPH_URL',
    flag: '--gateway',
    kind: 'text',
    default: 'http://127.0.0.1:8787',
    meaning: 'Where the command line finds the server that it manages',
  },
  {
    name: 'HELIOGRAPH_PUBLIC_URL',
    kind: 'text',
    default: '',
    meaning:
      'Address under which callers reach this server, for links to pictures; empty: what each request says',
  },
  {
    name: 'HELIOGRAPH_LOG_LEVEL',
    flag: '--log-level',
    kind: 'level',
    default: 'info',
    meaning: 'trace, debug, info, warn, error or silent',
  },
  {
    name: 'HELIOGRAPH_ENGINE_WORKERS',
    kind: 'integer',
    default: '1',
    meaning: 'Pictures the embedded engine draws at once; each may take 800 MB at 4K',
  },
  {
    name: 'HELIOGRAPH_ENGINE_QUEUE',
    kind: 'integer',
    default: '64',
    meaning: 'Pictures that may wait for the engine before new ones are answered 503',
  },
  {
    name: 'HELIOGRAPH_ENGINE_STRICT',
    kind: 'flag',
    default: 'off',
    meaning:
      'The embedded engine refuses (NO_IMAGE) what it understands less than half of, instead of drawing a mood',
  },
  {
    name: 'HELIOGRAPH_MAX_BODY_MB',
    kind: 'integer',
    default: '100',
    meaning: 'Largest request body, in MiB',
  },
  {
    name: 'HELIOGRAPH_HEARTBEAT_SECONDS',
    kind: 'integer',
    default: '10',
    meaning: 'Silence after which a stream gets an empty thought chunk',
  },
  {
    name: 'HELIOGRAPH_STALL_SECONDS',
    kind: 'integer',
    default: '600',
    meaning: 'A caller that takes no byte for this long is closed',
  },
  {
    name: 'HELIOGRAPH_SPOOL_KEEP_MB',
    kind: 'integer',
    default: '1024',
    meaning: 'Finished streams are kept on disk up to this total, oldest removed first, in MiB',
  },
  {
    name: 'HELIOGRAPH_SPOOL_KEEP_HOURS',
    kind: 'integer',
    default: '24',
    meaning: 'How long a finished stream can be continued byte for byte; its pictures are kept longer',
  },
  {
    name: 'HELIOGRAPH_SPOOL_MEMORY_MB',
    kind: 'integer',
    default: '64',
    meaning: 'Memory for the streams that have no picture yet; beyond it they go to disk, in MiB',
  },
  {
    name: 'HELIOGRAPH_MIN_FREE_MB',
    kind: 'integer',
    default: '256',
    meaning: 'New generations are answered 503 while the disk has less room than this, in MiB',
  },
  {
    name: 'HELIOGRAPH_KEEP_PICTURES',
    kind: 'flag',
    default: 'on',
    meaning: 'on or off; off: pictures are kept only as long as their streams',
  },
  {
    name: 'HELIOGRAPH_PICTURES_KEEP_DAYS',
    kind: 'integer',
    default: '30',
    meaning: 'Pictures are kept this long; 0: for ever',
  },
  {
    name: 'HELIOGRAPH_PICTURES_KEEP_MB',
    kind: 'integer',
    default: '10240',
    meaning: 'Pictures are kept up to this total, oldest removed first, in MiB; 0: no limit',
  },
  {
    name: 'HELIOGRAPH_LINK_HOURS',
    kind: 'integer',
    default: '24',
    meaning: 'How long a link to a picture works',
  },
] as const satisfies readonly Setting[];

/** How requests to upstreams leave this network, as every program of the field reads it; lower case wins. */
export interface ProxyEnvironment {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

export function readProxyEnvironment(environment: NodeJS.ProcessEnv = process.env): ProxyEnvironment {
  const read = (name: string) => environment[name] || environment[name.toUpperCase()] || undefined;
  const httpProxy = read('http_proxy');
  const httpsProxy = read('https_proxy');
  const noProxy = read('no_proxy');
  return {
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy }),
  };
}

export type SettingName = (typeof SETTINGS)[number]['name'];
export type RawSettings = Readonly<Partial<Record<SettingName, string>>>;

export interface EnvReading {
  readonly values: RawSettings;
  /** Unknown `HELIOGRAPH_…` names, each with the nearest known one. */
  readonly warnings: readonly string[];
}

/** Reads our variables; values like `tcp://…` that an orchestrator injects for a service of our name are ignored. */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): EnvReading {
  const known = new Map<string, SettingName>(SETTINGS.map((setting) => [setting.name, setting.name]));
  const values: Partial<Record<SettingName, string>> = {};
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (
      !name.startsWith('HELIOGRAPH_') ||
      value === undefined ||
      value === '' ||
      value.startsWith('tcp://')
    ) {
      continue;
    }
    const setting = known.get(name);
    if (setting === undefined) {
      if (!/^HELIOGRAPH_(SERVICE|PORT)_/.test(name)) {
        warnings.push(`${name} is not a setting of Heliograph; did you mean ${nearestName(name)}?`);
      }
    } else {
      values[setting] = value;
    }
  }
  return { values, warnings };
}

/** A name that goes on where this one stops, else the one with the fewest letters changed. */
function nearestName(name: string): string {
  const longer = SETTINGS.find((setting) => setting.name.startsWith(name));
  if (longer !== undefined) {
    return longer.name;
  }
  let best: string = SETTINGS[0].name;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const setting of SETTINGS) {
    const distance = editDistance(name, setting.name);
    if (distance < bestDistance) {
      best = setting.name;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { type AdminApi, openAdminApi } from './admin-api.ts';
import { refuseUnknown } from './settings.ts';

/** What was typed after the command; texts as they are, flags as booleans. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

interface AdminWork {
  readonly api: AdminApi;
  readonly given: Given;
}

/** A command that talks to a gateway: what it prints with `--json`, and what it shows to people. */
interface AdminCommand<T> {
  readonly name: string;
  readonly description: string;
  readonly args?: ArgsDef;
  run(work: AdminWork): Promise<T>;
  /** Prints for people. */
  show(result: T): void;
}

const COMMON_FLAGS = {
  gateway: {
    type: 'string',
    description: 'Address of the gateway (HELIOGRAPH_URL, default http://127.0.0.1:8787)',
    valueHint: 'address',
  },
  'data-dir': {
    type: 'string',
    description: 'Data folder of the gateway: admin.key is in it (HELIOGRAPH_DATA_DIR, default .heliograph)',
    valueHint: 'folder',
  },
  json: { type: 'boolean', description: 'Print JSON' },
} as const satisfies ArgsDef;

export function defineAdminCommand<T>(command: AdminCommand<T>): CommandDef {
  const args: ArgsDef = { ...command.args, ...COMMON_FLAGS };
  const positionals = Object.values(args).filter(({ type }) => type === 'positional').length;
  return defineCommand({
    meta: { name: command.name, description: command.description },
    args,
    async run(context) {
      refuseUnknown(context.args, Object.keys(args), positionals);
      const given = context.args as Given;
      const result = await command.run({ api: openAdminApi(given), given });
      if (given['json'] === true) {
        console.log(JSON.stringify(result));
      } else {
        command.show(result);
      }
    },
  });
}

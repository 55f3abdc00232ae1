import {
  type Config,
  loadConfig,
  type RawSettings,
  readEnv,
  SETTINGS,
  type Setting,
} from '@heliograph/gateway/settings';
import { UsageError } from './usage-error.ts';

/** The flags of the settings that have one, in the shape citty wants. */
export function settingFlags(names: readonly string[]) {
  const flags: Record<string, { type: 'string'; description: string; valueHint: string }> = {};
  for (const setting of SETTINGS as readonly Setting[]) {
    if (setting.flag !== undefined && names.includes(setting.flag)) {
      flags[setting.flag.slice(2)] = {
        type: 'string',
        description: `${setting.meaning} (${setting.name}, default ${setting.default})`,
        valueHint: setting.flag.slice(2),
      };
    }
  }
  return flags;
}

/** Command line over environment over defaults; unknown variables of ours are told on standard error. */
export function readSettings(args: Readonly<Record<string, unknown>>): {
  readonly config: Config;
  readonly environment: RawSettings;
} {
  const { values, warnings } = readEnv();
  for (const warning of warnings) {
    console.error(`warning: ${warning}`);
  }
  const given: Record<string, string> = {};
  for (const setting of SETTINGS as readonly Setting[]) {
    const value = setting.flag === undefined ? undefined : args[setting.flag.slice(2)];
    if (typeof value === 'string') {
      given[setting.name] = value;
    }
  }
  return { config: loadConfig(values, given), environment: values };
}

/** Refuses words and flags that the command does not know, instead of ignoring a typing mistake. */
export function refuseUnknown(
  args: Readonly<Record<string, unknown>> & { readonly _: readonly string[] },
  known: readonly string[],
  positionals = 0,
): void {
  // citty offers every flag in camelCase as well.
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const names = Object.keys(args).filter((name) => name !== '_' && !known.includes(kebab(name)));
  const problems = [
    ...names.map(
      (name) => `--${name} is not an option here; known are ${known.map((flag) => `--${flag}`).join(', ')}`,
    ),
    ...args._.slice(positionals).map((word) => `"${word}" is not expected here`),
  ];
  if (problems.length > 0) {
    throw new UsageError(...problems);
  }
}

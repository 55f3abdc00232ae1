import { stripVTControlCharacters } from 'node:util';
import { ConfigError } from '@heliograph/gateway/settings';
import { GatewayError } from '@heliograph/wire';
import { type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { AdminApiError } from './admin-api.ts';
import { channelsCommand } from './channels.ts';
import { groupsCommand } from './groups.ts';
import { pricesCommand } from './prices.ts';
import { serveCommand } from './serve.ts';
import { tokensCommand } from './tokens.ts';
import { usageCommand } from './usage.ts';
import { UsageError } from './usage-error.ts';

const heliograph = defineCommand({
  meta: {
    name: 'heliograph',
    version: '0.1.0',
    description: 'Streaming image generation over the Gemini-native wire',
  },
  subCommands: {
    serve: serveCommand,
    channels: channelsCommand,
    tokens: tokensCommand,
    groups: groupsCommand,
    prices: pricesCommand,
    usage: usageCommand,
  },
});

const USAGE_EXIT_CODE = 2;

/** Runs the command line. Data goes to standard output, everything else to standard error. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    if (argv.length === 0 || argv.some((word) => word === '--help' || word === '-h')) {
      console.log(plainUnlessTerminal(await usageOf(argv), process.stdout));
      return;
    }
    if (argv.includes('--version')) {
      console.log('0.1.0');
      return;
    }
    await runCommand(heliograph, { rawArgs: [...argv] });
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  if (error instanceof AdminApiError) {
    console.error(error.message);
    process.exitCode = error.exitCode;
    return;
  }
  if (error instanceof UsageError || error instanceof ConfigError || GatewayError.is(error)) {
    console.error(error.message);
    process.exitCode = USAGE_EXIT_CODE;
    return;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    console.error(
      'The port is taken: another Heliograph may be running. Stop it, or choose another port: heliograph serve --port 8788',
    );
  } else if (code === 'EACCES') {
    console.error(
      `Not permitted: ${(error as Error).message}. Choose a port above 1023 or another data folder.`,
    );
  } else if (error instanceof Error && error.name === 'CLIError') {
    console.error(
      plainUnlessTerminal(`${error.message}. "heliograph --help" shows the commands.`, process.stderr),
    );
    process.exitCode = USAGE_EXIT_CODE;
    return;
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}

/** citty colours its texts wherever they go. */
function plainUnlessTerminal(text: string, stream: NodeJS.WriteStream): string {
  return stream.isTTY ? text : stripVTControlCharacters(text);
}

/** The help of the deepest command that is named. */
async function usageOf(argv: readonly string[]): Promise<string> {
  let command = heliograph as CommandDef;
  const path = ['heliograph'];
  for (const word of argv.filter((each) => !each.startsWith('-'))) {
    const deeper = ((command.subCommands ?? {}) as Record<string, CommandDef>)[word];
    if (deeper === undefined) {
      break;
    }
    path.push(word);
    command = deeper;
  }
  return renderUsage(
    command,
    path.length === 1 ? undefined : { meta: { name: path.slice(0, -1).join(' ') } },
  );
}

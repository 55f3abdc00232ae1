import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Gateway } from '@heliograph/gateway';
import { defineCommand } from 'citty';
import pc from 'picocolors';
import { readSettings, refuseUnknown, settingFlags } from './settings.ts';

const FLAGS = settingFlags(['--host', '--port', '--data-dir', '--log-level']);

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Start the gateway with the embedded engine' },
  args: {
    ...FLAGS,
    json: { type: 'boolean', description: 'Print one JSON line when ready, instead of the greeting' },
  },
  async run({ args }) {
    refuseUnknown(args, [...Object.keys(FLAGS), 'json']);
    const { config, environment } = readSettings(args);
    const consoleDir = findConsole();
    // Only this command needs all of it; the others are done before it would be loaded.
    const { loadSecrets, startGateway } = await import('@heliograph/gateway');
    const gateway = await startGateway(
      config,
      loadSecrets(environment),
      consoleDir === undefined ? {} : { consoleDir },
    );
    stopOnSignal(gateway);
    if (args.json === true) {
      console.log(
        JSON.stringify({ url: gateway.url, dataDir: config.dataDir, token: gateway.firstSecret ?? null }),
      );
    } else {
      greet(gateway, config.dataDir, environment.HELIOGRAPH_BOOTSTRAP_TOKEN !== undefined);
    }
  },
});

function greet({ url, firstSecret }: Gateway, dataDir: string, hasBootstrapToken: boolean): void {
  const lines = [
    '',
    `  ${pc.bold('Heliograph')} is ready at ${pc.bold(pc.cyan(url))}   (data in ${dataDir})`,
    '',
  ];
  if (firstSecret === undefined) {
    lines.push(
      hasBootstrapToken
        ? '  Token: the one in HELIOGRAPH_BOOTSTRAP_TOKEN.'
        : '  Token: the one shown at first start. Lost it? Make another: npx heliograph tokens create',
    );
  } else {
    lines.push(
      `  Your Direct token, shown this once:  ${pc.bold(firstSecret)}`,
      '',
      `  Open the playground, signed in:      ${pc.cyan(`${url}/#key=${firstSecret}`)}`,
      '',
      '  Or paste this, it saves sunset.png:',
      '',
      curlCommand(url, firstSecret),
    );
  }
  lines.push(
    '',
    `  Real models, tokens, prices: ${pc.bold('npx heliograph --help')}   (admin secret in ${join(dataDir, 'admin.key')})`,
  );
  lines.push('', '  Ctrl+C stops; pictures that are being drawn are finished first.', '');
  console.log(lines.join('\n'));
}

/** One line that works in any POSIX shell with curl and Node, and saves the picture of the streamed answer. */
function curlCommand(url: string, secret: string): string {
  const body = JSON.stringify({
    contents: [{ parts: [{ text: 'Generate an image of a sunset over mountains' }] }],
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: '16:9', imageSize: '1K' },
    },
  });
  return [
    `curl -fsS '${url}/v1beta/models/gemini-3.1-flash-image:streamGenerateContent?key=${secret}' \\`,
    `  -H 'Content-Type: application/json' -d '${body}' \\`,
    `  | sed -n 's/.*"data":"\\([^"]*\\)".*/\\1/p' | base64 -d > sunset.png`,
  ].join('\n');
}

/** The first signal stops in an orderly way, the second one at once. */
function stopOnSignal(gateway: Gateway): void {
  let signals = 0;
  const onSignal = (): void => {
    signals += 1;
    if (signals > 1) {
      process.exit(130);
    }
    console.error('stopping: running pictures are finished first (press Ctrl+C again to stop at once)');
    void gateway.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** The built pages, when the console package is installed beside us. */
function findConsole(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@heliograph/console/package.json');
    const built = join(dirname(manifest), 'dist');
    return existsSync(join(built, 'index.html')) ? built : undefined;
  } catch {
    return undefined;
  }
}

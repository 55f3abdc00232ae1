import { pino } from 'pino';

/** What the rooms log through; messages never hold keys, query strings or prompts. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** JSON lines on standard error; on a terminal one short readable line each. */
export function createLogger(level: string): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (process.stderr.isTTY) {
    return pino(options, { write: (line: string) => process.stderr.write(readableLine(line)) });
  }
  return pino(options, pino.destination({ dest: 2, sync: true }));
}

function readableLine(line: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const name = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' }[Number(level)] ?? 'trace';
  const rest = Object.entries(fields)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' ');
  const cause = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${String(time).slice(11, 19)} ${name.padEnd(5)} ${String(msg)} ${rest}${cause}\n`;
}

// Ours against a plain Node relay, nginx and Portkey. bench/README.md says how to run it and how to read the figures.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTools } from './build-tools.mjs';
import { listContenders } from './contenders.mjs';
import { drawChart } from './draw-chart.mjs';
import { measure } from './measure.mjs';
import { printTables } from './print-tables.mjs';
import { findFreePort, startProcess, stopProcess } from './run-process.mjs';
import { listScenarios } from './scenarios.mjs';

/** The emulator, the load generator and this process; the contender has the other one for itself. */
const OUR_CORE = 1;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string' },
    only: { type: 'string' },
    who: { type: 'string' },
    quick: { type: 'boolean', default: false },
    tools: {
      type: 'string',
      default: fileURLToPath(new URL('../../../shared/bench', import.meta.url)),
    },
    portkey: { type: 'string', default: process.env.PORTKEY_DIR ?? join(tmpdir(), 'pk') },
    out: { type: 'string', default: join(tmpdir(), 'heliograph-relay-results.jsonl') },
    chart: { type: 'string' },
    from: { type: 'string' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 5));
const chosen = (list) => list?.split(',');

const folder = mkdtempSync(join(tmpdir(), 'heliograph-relay-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const upstreamPort = await findFreePort();
const contenders = listContenders({ folder, upstreamPort, portkeyFolder: options.portkey });
const scenarios = listScenarios({ isQuick: options.quick });
const results = options.from === undefined ? await measureAll() : readResults(options.from);

const isGood = printTables(results, scenarios, contenders);
const chart = options.chart && drawChart(results, contenders);
if (chart) writeFileSync(options.chart, chart);
if (!isGood) process.exitCode = 1;

async function measureAll() {
  if (cpus().length < 2)
    throw new Error('two processor cores are needed: one for the contender, one for the rest');
  const { emu, load } = buildTools(options.tools, folder);
  // Children inherit it; contenders are pinned to the other core when they start.
  execFileSync('taskset', ['-cp', `${OUR_CORE}`, `${process.pid}`], { stdio: 'ignore' });
  const emulator = await startProcess({
    command: [emu, '-p', `${upstreamPort}`],
    core: OUR_CORE,
    port: upstreamPort,
    logFile: join(folder, 'emulator.log'),
  });
  const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
  const able = contenders.filter(({ name, missing }) => {
    if (chosen(options.who)?.includes(name) === false) return false;
    const why = name.startsWith('nginx') && !hasNginx ? 'nginx is not here: install nginx' : missing;
    if (why !== undefined) console.error(`${name} is left out: ${why}`);
    return why === undefined;
  });
  if (existsSync(options.out)) rmSync(options.out);
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model.trim()}, results in ${options.out}`,
  );
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    for (const scenario of scenarios) {
      if (chosen(options.only)?.some((start) => scenario.name.startsWith(start)) === false) continue;
      if (round >= (scenario.maxRounds ?? rounds)) continue;
      const there = able.filter(({ name }) => scenario.who?.includes(name) ?? true);
      // Nobody always comes after the same neighbour.
      for (const contender of [
        ...there.slice(round % there.length),
        ...there.slice(0, round % there.length),
      ]) {
        const result = await measure(scenario, contender, { folder, load, emulator }).catch((error) => ({
          scenario: scenario.name,
          who: contender.name,
          failed: error.message,
        }));
        result.round = round;
        measured.push(result);
        appendFileSync(options.out, `${JSON.stringify(result)}\n`);
        console.log(`${round} ${scenario.name.padEnd(17)} ${contender.name.padEnd(14)} ${inOneLine(result)}`);
      }
    }
  }
  await stopProcess(emulator);
  return measured;
}

function inOneLine(result) {
  if (result.failed) return `failed: ${result.failed.split('\n').slice(0, 3).join(' | ').slice(0, 300)}`;
  const { cpuPerGB, megabytesPerSecond, peakOverIdleMB, firstByteMs, microsecondsPerStream } = result;
  return [
    `${cpuPerGB.toFixed(2)} s/GB`.padStart(12),
    `${megabytesPerSecond.toFixed(0)} MB/s`.padStart(10),
    `+${peakOverIdleMB.toFixed(0)} MB`.padStart(9),
    `first byte ${firstByteMs.p50}/${firstByteMs.p99} ms`,
    `${microsecondsPerStream.toFixed(0)} us each`,
    ...(result.upstreamDoneMs ? [`upstream done ${(result.upstreamDoneMs / 1000).toFixed(1)} s`] : []),
    `foreign ${result.foreignCores.toFixed(2)}`,
    ...(result.errors > 0 ? [`${result.errors} ERRORS ${result.error}`] : []),
  ].join('  ');
}

function readResults(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

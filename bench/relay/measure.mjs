import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import {
  forgetPeaks,
  listKernelThreads,
  listTree,
  readBusySeconds,
  readCpuSeconds,
  readMemory,
  readWrittenBytes,
} from './read-processes.mjs';
import { findFreePort, stopProcess } from './run-process.mjs';

/** Cores that others may use before a measurement starts, and during it. */
const QUIET_CORES = 0.25;
const FOREIGN_CORES = 0.15;
const MAX_TRIES = 3;
const QUIET_WITHIN_MS = 5000;
const SETTLE_MS = 500;

/** One scenario with one contender, again when others used the machine meanwhile; the quietest run counts. */
export async function measure(scenario, contender, machine) {
  let best;
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    await quiet();
    const result = { ...(await measureOnce(scenario, contender, machine)), tries };
    if (best === undefined || result.foreignCores < best.foreignCores) best = result;
    if (result.foreignCores <= FOREIGN_CORES) break;
  }
  return best;
}

async function measureOnce(scenario, contender, { folder, load, emulator }) {
  const port = await findFreePort();
  const { model, refuses } = scenario;
  const logFile = join(folder, `${contender.name}.log`);
  const process_ = await contender.start(port, logFile, { model, refuses });
  try {
    await pause(SETTLE_MS);
    const pids = listTree(process_.pid);
    const url = `http://127.0.0.1:${port}${contender.path.replace('{model}', model)}`;
    const loadOptions = {
      url,
      want: scenario.wantBytes,
      pids: pids.join(','),
      aux: emulator.pid,
      hdr: contender.headers,
    };
    const idle = readMemory(pids);
    if (scenario.before !== undefined) await runLoad(load, { ...loadOptions, warm: 0, ...scenario.before });

    forgetPeaks(pids);
    const kernelThreads = listKernelThreads();
    const before = readClocks(pids, kernelThreads);
    const upstreamDone = watchUpstream(emulator.pid, scenario.upstreamBytes);
    const loaded = await runLoad(load, { ...loadOptions, warm: 0, ...scenario.load });
    const loadedSeconds = (performance.now() - before.atMs) / 1000;
    const machineAfter = readClocks(pids, kernelThreads);
    const upstreamDoneMs = upstreamDone();
    if (scenario.load.count !== undefined) await restful(pids);
    const after = readClocks(pids, kernelThreads);
    const memory = readMemory(pids);

    const gigabytes = loaded.bytes / 1e9;
    const spent = machineAfter.kernel - before.kernel + (machineAfter.runner - before.runner);
    return {
      scenario: scenario.name,
      who: contender.name,
      megabytesPerSecond: loaded.MBps,
      // Bulk counts all that was spent until the contender rested again, closing and keeping what it received included.
      cpuPerGB: (after.contender - before.contender) / gigabytes,
      kernelPerGB: (after.kernel - before.kernel) / gigabytes,
      cpuUtil: loaded.cpu_util,
      userShare: loaded.user_s / (loaded.user_s + loaded.sys_s),
      microsecondsPerStream: loaded.cpu_us_per_stream,
      streamsPerSecond: loaded.rps,
      firstByteMs: loaded.ttfb_ms,
      chunkDelayMs: loaded.lat_ms,
      idleMB: idle.nowMB,
      peakOverIdleMB: Math.max(memory.peakMB, loaded.peak_rss_MB) - idle.nowMB,
      kilobytesPerStream: ((loaded.rss_allup_MB - idle.nowMB) * 1000) / scenario.load.conc,
      peakStreams: loaded.peak_live,
      kernelSocketMB: loaded.peak_tcp_mem_MB,
      upstreamDoneMs,
      foreignCores: Math.max(0, loaded.foreign_cpu - spent / loadedSeconds),
      errors: loaded.errors,
      error: loaded.err,
    };
  } finally {
    await stopProcess(process_);
  }
}

function readClocks(pids, kernelThreads) {
  const { user, system } = process.cpuUsage();
  return {
    atMs: performance.now(),
    contender: readCpuSeconds(pids),
    kernel: readCpuSeconds(kernelThreads),
    runner: (user + system) / 1e6,
  };
}

/** Answers the JSON that the load generator prints. */
async function runLoad(load, options) {
  const words = Object.entries(options).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [`--${name}`, `${one}`]),
  );
  const child = spawn(load, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const [printed, told] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  process.off('exit', end);
  if (!printed.startsWith('{')) throw new Error(`the load generator failed: ${told || 'no output'}`);
  return JSON.parse(printed);
}

/** When the emulator has handed so many bytes to the kernel since now; the returned function stops and answers the ms. */
function watchUpstream(pid, bytes) {
  if (bytes === undefined) return () => undefined;
  const startedAt = performance.now();
  const base = readWrittenBytes(pid);
  let doneMs;
  const timer = setInterval(() => {
    if (doneMs === undefined && readWrittenBytes(pid) - base >= bytes) doneMs = performance.now() - startedAt;
  }, 50);
  return () => {
    clearInterval(timer);
    return doneMs;
  };
}

/** Until the contender has nothing more to do for what it was asked. */
async function restful(pids) {
  let last = readCpuSeconds(pids);
  for (const until = Date.now() + 6000; Date.now() < until; ) {
    await pause(150);
    const now = readCpuSeconds(pids);
    if (now - last < 0.005) return;
    last = now;
  }
}

async function quiet() {
  for (const until = Date.now() + QUIET_WITHIN_MS; Date.now() < until; ) {
    const [busy, at] = [readBusySeconds(), performance.now()];
    await pause(400);
    if ((readBusySeconds() - busy) / ((performance.now() - at) / 1000) <= QUIET_CORES) return;
  }
}

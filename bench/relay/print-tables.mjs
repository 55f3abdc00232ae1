import { figure, judge, ratio, runsOf } from './judge.mjs';

/** What the tables show of a scenario: columns of a title and a text made of the figures. */
const COLUMNS = {
  bulk: [
    ['CPU s/GB', ({ cpuPerGB }) => cpuPerGB, 2],
    ['kernel s/GB', ({ kernelPerGB }) => kernelPerGB, 2],
    ['MB/s', ({ megabytesPerSecond }) => megabytesPerSecond, 0],
    ['RSS + MB', ({ peakOverIdleMB }) => peakOverIdleMB, 0],
  ],
  growth: [
    ['RSS + MB', ({ peakOverIdleMB }) => peakOverIdleMB, 0],
    ['CPU s/GB', ({ cpuPerGB }) => cpuPerGB, 2],
  ],
  slow: [
    ['MB/s', ({ megabytesPerSecond }) => megabytesPerSecond, 0],
    ['RSS + MB', ({ peakOverIdleMB }) => peakOverIdleMB, 0],
    ['upstream done s', ({ upstreamDoneMs }) => upstreamDoneMs / 1000, 1],
    ['socket MB', ({ kernelSocketMB }) => kernelSocketMB, 0],
  ],
  'first-byte': [
    ['p50 ms', ({ firstByteMs }) => firstByteMs.p50, 2],
    ['p99 ms', ({ firstByteMs }) => firstByteMs.p99, 2],
    ['chunk p50 ms', ({ chunkDelayMs }) => chunkDelayMs.p50, 2],
    ['chunk p99 ms', ({ chunkDelayMs }) => chunkDelayMs.p99, 2],
    ['core', ({ cpuUtil }) => cpuUtil, 2],
  ],
  tiny: [
    ['us each', ({ microsecondsPerStream }) => microsecondsPerStream, 0],
    ['per s', ({ streamsPerSecond }) => streamsPerSecond, 0],
    ['p99 ms', ({ firstByteMs }) => firstByteMs.p99, 1],
    ['RSS + MB', ({ peakOverIdleMB }) => peakOverIdleMB, 0],
  ],
  refused: [
    ['per s', ({ streamsPerSecond }) => streamsPerSecond, 0],
    ['us each', ({ microsecondsPerStream }) => microsecondsPerStream, 0],
  ],
  idle: [
    ['kB each', ({ kilobytesPerStream }) => kilobytesPerStream, 1],
    ['streams', ({ peakStreams }) => peakStreams, 0],
    ['RSS + MB', ({ peakOverIdleMB }) => peakOverIdleMB, 0],
    ['p99 ms', ({ firstByteMs }) => firstByteMs.p99, 0],
  ],
};

/** Medians of every scenario, then each requirement with the measured figure beside it. Answers whether all hold. */
export function printTables(results, scenarios, contenders) {
  for (const { name, title } of scenarios) {
    const measured = contenders.filter(({ name: who }) => runsOf(results, name, who).length > 0);
    if (measured.length === 0) continue;
    const [, columns] = Object.entries(COLUMNS).find(([kind]) => name.startsWith(kind));
    const isBulk = name.startsWith('bulk');
    console.log(
      `\n${name.padEnd(18)}${title.padEnd(22)}${columns.map(([head]) => head.padStart(16)).join('')}${isBulk ? '          x Node' : ''}   runs errors foreign`,
    );
    for (const { name: who, title: whoTitle } of measured) {
      const runs = runsOf(results, name, who);
      const cells = columns.map(([, measure, digits]) =>
        (figure(results, name, who, measure)?.toFixed(digits) ?? '-').padStart(16),
      );
      const times = ratio(results, name, who, 'node', ({ cpuPerGB }) => cpuPerGB);
      const errors = runs.reduce((sum, run) => sum + run.errors, 0);
      const foreign = Math.max(...runs.map(({ foreignCores }) => foreignCores)).toFixed(2);
      console.log(
        `  ${whoTitle.padEnd(38)}${cells.join('')}${isBulk ? (times?.toFixed(2) ?? '-').padStart(16) : ''}${String(runs.length).padStart(7)}${String(errors).padStart(7)}${foreign.padStart(8)}`,
      );
    }
  }
  console.log();
  const verdicts = judge(results);
  for (const { what, required, measured, holds } of verdicts) {
    const word = holds === undefined ? '-     ' : holds ? 'holds ' : 'MISSED';
    console.log(
      `${word} ${what}: required ${required}, ${measured ? `measured ${measured}` : 'not measured'}`,
    );
  }
  return !verdicts.some(({ holds }) => holds === false);
}

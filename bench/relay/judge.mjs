// The requirements, and whether the figures hold them.
const BULK = [1, 32, 256].flatMap((streams) => [1.5, 6, 24].map((size) => `bulk-${streams}x${size}M`));
/** The cell that is quoted when one figure must stand for all. */
const MAIN_CELL = 'bulk-32x6M';
const SPOOL = 'gateway-spool';
const BLOBS = 'gateway-blobs';
const NAMES = { [SPOOL]: 'spool', [BLOBS]: 'files', node: 'plain Node', nginx: 'nginx', portkey: 'Portkey' };

/** The median of what a measure says of every run of one contender in one scenario; undefined when there is none. */
function median(figures) {
  const sorted = figures.filter((one) => one !== undefined && !Number.isNaN(one)).toSorted((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function runsOf(results, scenario, who) {
  return results.filter((result) => result.scenario === scenario && result.who === who && !result.failed);
}

export function figure(results, scenario, who, measure) {
  return median(runsOf(results, scenario, who).map(measure));
}

/** How many times the other's figure it is: the median of the ratios within each round, for the machine drifts. */
export function ratio(results, scenario, who, other, measure) {
  const others = new Map(runsOf(results, scenario, other).map((result) => [result.round, measure(result)]));
  return median(
    runsOf(results, scenario, who).map(
      (result) => measure(result) / (others.get(result.round) ?? Number.NaN),
    ),
  );
}

const cpuPerGB = (result) => result.cpuPerGB;
const peakOverIdle = (result) => result.peakOverIdleMB;

/** Each: what, the required figure and the measured one as texts, and whether it holds (undefined: not measured). */
export function judge(results) {
  const verdicts = [];
  const add = (what, required, measured, holds) =>
    verdicts.push({ what, required, measured, holds: measured === undefined ? undefined : holds });

  for (const [who, other, limit] of [
    [SPOOL, 'node', 1.8],
    [SPOOL, 'nginx', 1.0],
    [SPOOL, 'portkey', 0.52],
    [BLOBS, 'node', 2.8],
    [BLOBS, 'portkey', 0.81],
  ]) {
    const cells = BULK.map((cell) => ({ cell, times: ratio(results, cell, who, other, cpuPerGB) })).filter(
      ({ times }) => times !== undefined,
    );
    const worst = cells.toSorted((a, b) => b.times - a.times)[0];
    const main = cells.find(({ cell }) => cell === MAIN_CELL);
    const within = cells.filter(({ times }) => times <= limit).length;
    add(
      `CPU per GB, ${NAMES[who]}, over ${NAMES[other]}`,
      `<= ${limit} x`,
      worst &&
        `${main ? `${main.times.toFixed(2)} x at 32 x 6 MB, ` : ''}worst ${worst.times.toFixed(2)} x (${worst.cell}), ${within} of ${cells.length} cells hold`,
      worst !== undefined && worst.times <= limit,
    );
  }

  for (const who of [SPOOL, BLOBS]) {
    for (const [scenario, limit] of [
      ['bulk-32x24M', 80],
      ['bulk-256x6M', 140],
      ['slow-64x24M', 70],
    ]) {
      const over = figure(results, scenario, who, peakOverIdle);
      add(
        `peak RSS over idle, ${NAMES[who]}, ${scenario}`,
        `<= ${limit} MB`,
        over && `${over.toFixed(0)} MB`,
        over <= limit,
      );
    }
    const sizes = [6, 24, 96].map((size) => figure(results, `growth-${size}M`, who, peakOverIdle));
    const growth = sizes[2] - sizes[0];
    add(
      `growth of the peak RSS from 6 to 24 to 96 MB, ${NAMES[who]}`,
      '0 (<= 10 MB of noise)',
      sizes.includes(undefined)
        ? undefined
        : `${growth.toFixed(0)} MB (${sizes.map((size) => size.toFixed(0)).join(', ')})`,
      growth <= 10,
    );
    const slow = runsOf(results, 'slow-64x24M', who);
    // Infinite: not done when the run ended.
    const doneSeconds = median(slow.map(({ upstreamDoneMs }) => (upstreamDoneMs ?? Infinity) / 1000));
    add(
      `upstream read at its own speed while the readers need 24 s, ${NAMES[who]}`,
      '<= 8 s',
      doneSeconds && (doneSeconds < Infinity ? `${doneSeconds.toFixed(1)} s` : 'not done when the run ended'),
      doneSeconds <= 8,
    );
    for (const scenario of ['first-byte-small', 'first-byte-mixed']) {
      for (const percentile of ['p50', 'p99']) {
        const measure = ({ firstByteMs }) => firstByteMs[percentile];
        const times = ratio(results, scenario, who, 'node', measure);
        add(
          `${scenario} ${percentile}, ${NAMES[who]}, over plain Node`,
          '<= 1.5 x',
          times &&
            `${times.toFixed(2)} x (${figure(results, scenario, who, measure).toFixed(2)} against ${figure(results, scenario, 'node', measure).toFixed(2)} ms)`,
          times <= 1.5,
        );
      }
    }
    const tiny = ratio(results, 'tiny', who, 'node', ({ microsecondsPerStream }) => microsecondsPerStream);
    add(
      `CPU of a tiny generation, ${NAMES[who]}, over plain Node`,
      '<= 6 x',
      tiny && `${tiny.toFixed(2)} x`,
      tiny <= 6,
    );
    const refused = figure(results, 'refused', who, ({ streamsPerSecond }) => streamsPerSecond);
    add(
      `401 answers, ${NAMES[who]}`,
      '>= 10,000/s',
      refused && `${Math.round(refused).toLocaleString('en')}/s`,
      refused >= 10_000,
    );
    const idle = runsOf(results, 'idle', who);
    const kilobytes = median(idle.map(({ kilobytesPerStream }) => kilobytesPerStream));
    const streams = Math.max(...idle.map(({ peakStreams }) => peakStreams));
    add(
      `idle streams, ${NAMES[who]}`,
      '9,900 at <= 40 kB',
      kilobytes && `${streams.toLocaleString('en')} at ${kilobytes.toFixed(1)} kB`,
      kilobytes <= 40 && kilobytes > 0 && streams >= 9900,
    );
  }

  const ours = results.filter(({ who }) => who === SPOOL || who === BLOBS);
  const broken = ours.filter(({ failed, errors }) => failed || errors > 0);
  const wholly = `${ours.length - broken.length} of ${ours.length} runs`;
  add(
    'every stream whole, spool and files',
    'every run',
    ours.length > 0 ? wholly : undefined,
    broken.length === 0,
  );
  return verdicts;
}

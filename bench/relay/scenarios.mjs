const MEGABYTE = 1_000_000;
const GATEWAYS = ['gateway-spool', 'gateway-blobs'];

/** Streams of one bulk measurement: enough bytes for a steady figure, few enough for the slowest contender. */
const BULK_STREAMS = {
  '1x1.5': 400,
  '1x6': 120,
  '1x24': 32,
  '32x1.5': 512,
  '32x6': 160,
  '32x24': 64,
  '256x1.5': 768,
  '256x6': 256,
  '256x24': 256,
};

/**
 * Small streams ask what a server costs that has been running, not what V8 costs to compile it: everybody gets this
 * first. (Bulk streams do not care, and are measured without.)
 */
const warmUp = (conc, count) => ({ conc, count, dur: 60 });

/**
 * What is measured. `model` tells the emulator how to stream: s characters of base64 in HTTP chunks of 16 KiB after three
 * thoughts, g ms between them, silent for h ms before the picture. `load` are options of the load generator; a scenario
 * with `count` runs until so many streams are done, others for a window of `dur` seconds. `who`: all when absent.
 */
export function listScenarios({ isQuick }) {
  const shrink = (figure, least) => (isQuick ? Math.max(least, Math.ceil(figure / 4)) : figure);
  const bulk = [1, 32, 256].flatMap((streams) =>
    [1.5, 6, 24].map((megabytes) => {
      const count = shrink(BULK_STREAMS[`${streams}x${megabytes}`], streams);
      return {
        name: `bulk-${streams}x${megabytes}M`,
        title: `${streams} x ${megabytes} MB`,
        model: `emu-s${megabytes * MEGABYTE}-c16384`,
        wantBytes: megabytes * MEGABYTE,
        load: { conc: streams, count, dur: 180 },
        before: { conc: Math.min(streams, 32), count: Math.max(Math.min(streams, 32), count >> 2), dur: 60 },
        // A gigabyte of memory per run goes into Portkey alone there; the study left it out as well.
        ...(streams === 256 &&
          megabytes === 24 && { who: ['gateway-spool', 'gateway-blobs', 'node', 'nginx'] }),
      };
    }),
  );
  const growth = [6, 24, 96].map((megabytes) => ({
    name: `growth-${megabytes}M`,
    title: `8 x ${megabytes} MB`,
    who: [...GATEWAYS, 'node'],
    model: `emu-s${megabytes * MEGABYTE}-c16384`,
    wantBytes: megabytes * MEGABYTE,
    load: { conc: 8, count: (96 / megabytes) * shrink(16, 8), dur: 180 },
  }));
  return [
    ...bulk,
    ...growth,
    {
      name: 'slow-64x24M',
      title: '64 readers at 1 MB/s of 24 MB',
      who: [...GATEWAYS, 'node', 'nginx-64k'],
      model: 'emu-s24000000-c16384',
      wantBytes: 24 * MEGABYTE,
      load: { conc: 64, slow: MEGABYTE, ramp: 200, dur: isQuick ? 8 : 14 },
      before: { conc: 1, count: 1, dur: 30 },
      upstreamBytes: 64 * 24 * MEGABYTE,
    },
    {
      name: 'first-byte-small',
      title: '150 streams/s of 16 kB',
      model: 'emu-s16000-c16384-g40',
      wantBytes: 16_000,
      load: { rate: 150, warm: 1.5, dur: isQuick ? 3 : 6 },
      before: warmUp(128, 4000),
    },
    {
      name: 'first-byte-mixed',
      title: '100 streams/s of 1.5 MB',
      model: 'emu-s1500000-c16384-g40',
      wantBytes: 1.5 * MEGABYTE,
      load: { rate: 100, warm: 1.5, dur: isQuick ? 3 : 6 },
      before: warmUp(32, 800),
    },
    {
      name: 'tiny',
      title: 'tiny generations, 64 at once, keep-alive',
      model: 'emu-s2000-c16384',
      wantBytes: 2000,
      load: { conc: 64, keepalive: 1, warm: 1.5, dur: isQuick ? 2 : 4 },
      before: { ...warmUp(64, 8000), keepalive: 1 },
    },
    {
      name: 'refused',
      title: '401 answers',
      // Ours refuses by itself, the relays pass on what the emulator says.
      model: 'emu-e401',
      refuses: true,
      wantBytes: 0,
      load: { conc: 64, keepalive: 1, expect: 401, warm: 1, dur: isQuick ? 2 : 3 },
    },
    {
      name: 'idle',
      title: `${isQuick ? '2,000' : '9,900'} idle streams`,
      who: [...GATEWAYS, 'node'],
      model: 'emu-s16000-t1-h20000',
      wantBytes: 16_000,
      load: isQuick
        ? { conc: 2000, count: 2000, ramp: 1500, dur: 60 }
        : { conc: 9900, count: 9900, ramp: 1500, dur: 90 },
      maxRounds: isQuick ? 1 : 3,
    },
  ];
}

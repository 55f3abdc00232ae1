/**
 * How fast the scanner is, and that its memory does not depend on the length of a line.
 * Run `npm run build` first, then `node bench/scanner.mjs`. Exits 1 when a requirement is missed.
 *
 * "decoded" is what a gateway does: every base64 character goes through Node's decoder into one reused buffer, at most
 * 64 KiB at a time (larger slices are several times slower). Rates are bytes of the line per second of processor time.
 */
import { createChunkEncoder, EventScanner, encodeEvent, JsonScanner } from '../packages/wire/dist/index.js';

const MB = 1e6;
const ROUNDS = 20;
const { head, tail } = createChunkEncoder({
  modelVersion: 'bench',
  responseId: 'bench',
  createTime: '2026-01-01T00:00:00Z',
  tail: 'spec',
}).imageParts('image/png');

/** Pieces of one line with so many base64 characters in it. */
function linePieces(characters, pieceBytes, escapeSlashes = false) {
  const random = Buffer.alloc(Math.ceil((Math.min(characters, 24 * MB) * 3) / 4));
  let seed = 1;
  for (let at = 0; at + 4 <= random.length; at += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    random.writeInt32LE(seed ^ (seed >>> 15), at);
  }
  let base64 = random.toString('base64').slice(0, characters);
  if (escapeSlashes) base64 = base64.replaceAll('/', '\\/');
  const line = Buffer.from(encodeEvent(head + base64 + tail), 'latin1');
  const pieces = [];
  // Each piece in memory of its own, as it comes from a socket.
  for (let at = 0; at < line.length; at += pieceBytes)
    pieces.push(Buffer.from(line.subarray(at, at + pieceBytes)));
  return pieces;
}

/** What the gateway's decoder does, without keeping the bytes. */
class NodeDecoder {
  static target = Buffer.allocUnsafe(64 * 1024);
  carry = Buffer.alloc(4);
  carried = 0;
  bytes = 0;
  constructor(checksCharacters) {
    this.checksCharacters = checksCharacters;
  }
  base64(piece) {
    const source = Buffer.isBuffer(piece) ? piece : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let at = 0;
    if (this.carried > 0) {
      at = source.copy(this.carry, this.carried, 0, 4 - this.carried);
      this.carried += at;
      if (this.carried < 4) return;
      this.decode(this.carry, 0, 4);
    }
    const whole = at + ((source.length - at) & ~3);
    for (; at < whole; at += 65536) this.decode(source, at, Math.min(whole, at + 65536));
    this.carried = source.copy(this.carry, 0, whole);
  }
  decode(source, from, to) {
    const written = NodeDecoder.target.base64Write(source.latin1Slice(from, to), 0);
    if (written !== ((to - from) * 3) / 4) throw new Error('Not base64');
    this.bytes += written;
  }
  close() {
    this.bytes += NodeDecoder.target.base64Write(this.carry.latin1Slice(0, this.carried), 0);
  }
}

function scan(pieces, openMedia) {
  let events = 0;
  let passed = 0;
  const scanner = new EventScanner({
    openMedia,
    onBytes: (piece) => {
      passed += piece.length;
    },
    onEvent: () => {
      events++;
    },
  });
  for (const piece of pieces) scanner.feed(piece);
  if (scanner.end().insideEvent || events !== 1 || passed === 0) throw new Error('The line was not read');
}

/** GB per second of processor time (the collector's threads included), so that a busy machine gives the same figure. */
function rate(pieces, openMedia) {
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (let round = 0; round < 3; round++) scan(pieces, openMedia);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) scan(pieces, openMedia);
  const { user, system } = process.cpuUsage(before);
  return (bytes * ROUNDS) / 1e9 / ((user + system) / 1e6);
}

/** Peak growth of the memory in use while a line of so many bytes is read; the line itself is one piece, fed again and again. */
function growth(characters) {
  const piece = Buffer.alloc(64 * 1024, 'QUJD');
  const base = process.memoryUsage();
  let peakRss = 0;
  let peakHeld = 0;
  const scanner = new EventScanner({ openMedia: () => new NodeDecoder(true), onBytes: () => {} });
  scanner.feed(Buffer.from(`data: ${head}`));
  for (let fed = 0, count = 0; fed < characters; fed += piece.length, count++) {
    scanner.feed(piece);
    if (count % 64 !== 0) continue;
    const now = process.memoryUsage();
    peakRss = Math.max(peakRss, now.rss - base.rss);
    peakHeld = Math.max(peakHeld, now.heapUsed + now.external - base.heapUsed - base.external);
  }
  scanner.feed(Buffer.from(`${tail}\n\n`));
  scanner.end();
  return { rss: peakRss / MB, held: peakHeld / MB };
}

const rows = [];
const requirements = [];
const row = (what, figure) => rows.push([what, figure]);
const require = (what, required, measured, holds) => requirements.push({ what, required, measured, holds });

// First of all, while the process is small: memory that was used and given back would hide a growth.
growth(8 * MB);
const small = growth(2 * MB);
const large = growth(256 * MB);
row('memory in use, 2 MB line', `+${small.held.toFixed(1)} MB (RSS +${small.rss.toFixed(1)})`);
row('memory in use, 256 MB line', `+${large.held.toFixed(1)} MB (RSS +${large.rss.toFixed(1)})`);
// The strings that the decoder is given are garbage until the collector comes: some MB, whatever the line's length.
require('RSS growth, 256 MB line', '<= 32 MB', `${large.rss.toFixed(1)} MB`, large.rss <= 32);

const gigabytes = (figure) => `${figure.toFixed(1)} GB/s`;
for (const kib of [8, 16, 64]) {
  const pieces = linePieces(24 * MB, kib * 1024);
  row(`24 MB line, pieces of ${kib} KiB`, '');
  row('  scanned, every character checked', gigabytes(rate(pieces)));
  const strict = rate(pieces, () => new NodeDecoder(false));
  row('  the same, and decoded', gigabytes(strict));
  const decoded = rate(pieces, () => new NodeDecoder(true));
  row('  decoded, characters checked by the decoder', gigabytes(decoded));
  if (kib === 64) {
    require('24 MB line in 64 KiB pieces, decoded', '>= 1 GB/s', gigabytes(decoded), decoded >= 1);
    require('  with every character checked', '>= 1 GB/s', gigabytes(strict), strict >= 1);
  }
}
row(
  '  every / written \\/, decoded',
  gigabytes(rate(linePieces(24 * MB, 65536, true), () => new NodeDecoder(true))),
);
const plain = linePieces(24 * MB, 65536).map((piece) => new Uint8Array(piece));
row('  plain Uint8Array, scanned', gigabytes(rate(plain)));

const thought = Buffer.from(
  encodeEvent(
    `${head.replace('"inlineData"', '"text":"**Composing the sky** I lay the colours.","inlineData"')}${tail}`,
  ),
);
{
  let events = 0;
  const scanner = new EventScanner({ onEvent: () => events++ });
  for (let count = 0; count < 20_000; count++) scanner.feed(thought);
  const began = performance.now();
  for (let count = 0; count < 50_000; count++) scanner.feed(thought);
  row(`event of ${thought.length} bytes`, `${(((performance.now() - began) / 50_000) * 1000).toFixed(1)} µs`);
  if (events !== 70_000) throw new Error('Events were lost');
}
{
  const photo = Buffer.alloc(4 * MB, 'QUJD').toString('latin1');
  const part = `{"inline_data":{"mime_type":"image/png","data":"${photo}"}}`;
  const body = Buffer.from(`{"contents":[{"parts":[${Array(15).fill(part).join(',')}]}]}`);
  const times = [];
  for (let round = 0; round < 9; round++) {
    const began = performance.now();
    const scanner = new JsonScanner();
    for (let at = 0; at < body.length; at += 65536) scanner.feed(body.subarray(at, at + 65536));
    if (scanner.end().spans.length !== 15) throw new Error('Photos were lost');
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  row('request of 60 MB with 15 photos, scanned', `${times[4].toFixed(0)} ms`);
}

for (const [what, figure] of rows) console.log(`${what.padEnd(58)} ${figure}`);
console.log();
for (const { what, required, measured, holds } of requirements) {
  console.log(`${holds ? 'holds ' : 'MISSED'} ${what}: required ${required}, measured ${measured}`);
}
if (requirements.some(({ holds }) => !holds)) process.exitCode = 1;

import { crc32 } from 'node:zlib';

const signatureBytes = 8;
/** Length, type, 13 bytes of content, checksum. */
const headerChunkBytes = 25;

/** Puts uncompressed `iTXt` chunks (UTF-8) behind the header chunk of a PNG. */
export function insertPngMetadata(
  png: Uint8Array,
  entries: readonly (readonly [keyword: string, text: string])[],
): Uint8Array {
  const at = signatureBytes + headerChunkBytes;
  const chunks = entries.map(([keyword, text]) => internationalText(keyword, text));
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}

function internationalText(keyword: string, text: string): Buffer {
  // keyword, 0, compression flag, compression method, language, 0, translated keyword, 0, text
  const body = Buffer.concat([
    Buffer.from('iTXt', 'latin1'),
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text, 'utf8'),
  ]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

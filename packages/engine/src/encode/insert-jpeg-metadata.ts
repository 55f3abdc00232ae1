/** An APP1 segment counts its length in 16 bits, the two length bytes included. */
const segmentLimit = 65_533;
const xmpName = 'http://ns.adobe.com/xap/1.0/\0';

/**
 * Puts an XMP packet behind the start of a JPEG. A packet that does not fit one segment is written without its scene;
 * prompts alone stay far below the limit that callers are held to, and are cut if they do not.
 */
export function insertJpegMetadata(jpeg: Uint8Array, xmp: string): Uint8Array {
  const room = segmentLimit - xmpName.length;
  let packet = Buffer.from(xmp, 'utf8');
  if (packet.length > room) {
    packet = Buffer.from(xmp.replace(/\n\s*<heliograph:scene>[^<]*<\/heliograph:scene>/, ''), 'utf8');
  }
  if (packet.length > room) {
    packet = Buffer.from(
      xmp
        .replace(/\n\s*<heliograph:scene>[^<]*<\/heliograph:scene>/, '')
        .replace(/(<rdf:li xml:lang="x-default">)[^<]*/, '$1'),
      'utf8',
    );
  }
  const header = Buffer.alloc(4);
  header.writeUInt16BE(0xffe1, 0);
  header.writeUInt16BE(packet.length + xmpName.length + 2, 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    header,
    Buffer.from(xmpName, 'latin1'),
    packet,
    jpeg.subarray(2),
  ]);
}

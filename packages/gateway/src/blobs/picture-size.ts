export interface PictureSize {
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  /** Pixels, as stored: an EXIF orientation is not applied. */
  readonly width: number;
  readonly height: number;
}

/** Type and size of a picture, read off its first bytes (64 KiB are plenty); undefined while they do not tell. Pure. */
export function readPictureSize(head: Buffer): PictureSize | undefined {
  const size = readPng(head) ?? readJpeg(head) ?? readWebp(head) ?? readGif(head);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function readPng(head: Buffer): PictureSize | undefined {
  if (head.length < 24 || !head.subarray(0, 8).equals(PNG_SIGNATURE) || textAt(head, 12, 4) !== 'IHDR') {
    return undefined;
  }
  return { mimeType: 'image/png', width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Steps from marker to marker (EXIF, C2PA and colour profiles lie in front) until one starts a frame. */
function readJpeg(head: Buffer): PictureSize | undefined {
  if (head.length < 4 || head[0] !== 0xff || head[1] !== 0xd8) {
    return undefined;
  }
  let at = 2;
  while (at + 9 < head.length) {
    if (head[at] !== 0xff) {
      return undefined;
    }
    const marker = head[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
    } else if (isFrame(marker)) {
      return { mimeType: 'image/jpeg', height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
    } else {
      at += 2 + head.readUInt16BE(at + 2);
    }
  }
  return undefined;
}

/** SOF0 to SOF15, without the tables DHT, JPG and DAC that lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readWebp(head: Buffer): PictureSize | undefined {
  if (head.length < 30 || textAt(head, 0, 4) !== 'RIFF' || textAt(head, 8, 4) !== 'WEBP') {
    return undefined;
  }
  const mimeType = 'image/webp';
  switch (textAt(head, 12, 4)) {
    case 'VP8 ':
      return { mimeType, width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { mimeType, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { mimeType, width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

function readGif(head: Buffer): PictureSize | undefined {
  const signature = textAt(head, 0, 6);
  if (head.length < 10 || (signature !== 'GIF87a' && signature !== 'GIF89a')) {
    return undefined;
  }
  return { mimeType: 'image/gif', width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
}

function textAt(head: Buffer, at: number, length: number): string {
  return head.toString('latin1', at, at + length);
}

import { crc32, deflateSync } from 'node:zlib';

/** Small pictures for tests, as base64. Those that Node cannot encode by itself were made once, of 24 x 24 pixels. */
/** A plain JPEG. */
export const JPEG_PICTURE =
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAYABgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAMEBv/EABUQAQEAAAAAAAAAAAAAAAAAAAIA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAwQF/8QAGREAAwEBAQAAAAAAAAAAAAAAAAECAxEh/9oADAMBAAIRAxEAPwDmCKhFQiqRSOzOzskRLSRI3ZZN+AioRJG2ZObZUiSRtlkt8P/Z';

/** A JPEG in the four inks of a printer. */
export const CMYK_PICTURE =
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAKBwcIBwYKCAgICwoKCw4YEA4NDQ4dFRYRGCMfJSQiHyIhJis3LyYpNCkhIjBBMTQ5Oz4+PiUuRElDPEg3PT47/8AAFAgAGAAYBEMRAE0RAFkRAEsRAP/EABsAAAICAwEAAAAAAAAAAAAAAAAEAQMFBgcC/8QAIhAAAgICAQQDAQAAAAAAAAAAAAECAwURBBJRUmEhQWJC/9oADgRDAE0AWQBLAAA/AOfUrpaOy6OOqCKJY5djMcKxJoCyKihezG+ja8NlJ8ecdSeiJR2i2Nqh9id2N/JoMIHoT6mb0+A/Eco3FrQBuTKp49v+TL8O5rXyBKi2K24x+JgYoCNG9vGrsMVgSiuWM9DtEtNAelLQtZjfyf/Z';

/** Two frames. */
export const ANIMATED_GIF =
  'R0lGODlhGAAYAIMAAElpKElXKEeOKCZpKCOOKCZXKCN8KEd8KDWOKBF8KDhpKDhXKDV8KBGOKBNpKBNXKCH/C05FVFNDQVBFMi4wAwEAAAAh+QQECgAAACwAAAAAGAAYAAAE6vDJWV65ZeXFg/9TiGFc2YGiNWrmh6bj1rqhVK3yEuig8/i+QUEoVCyMRkBACXA4f47BY0AdKAqKrIIJUAKdzurQmj1mu11wOFq1ks/otDrKrmq18eZ8UHffAVtoDgkJg4MDBogDDAqMjAcAkJCFhA4Gl4oMi44HCgeSAJWEhZelDKecn6qjhKWmBqgMB7KqB6yjrrCxtLW3ubC6p7O1Bw0JxsgGBMoGCAzOzgIH0tLH1svYzc3PDALd09MN4uMNBObmCOnqAuzt5OXn6ATqCAL17QLv4vHz9Pf47/jN65fOHr58+vj5+9cuAgAh+QQFCgAQACwAAAAAGAAYAIO2UYySUYySLYy2LYykUYyALYykLYyAUYyAG4y2P4ySP4ykP4ySG4y2G4yAP4ykG4wF/yAijkxpPmjarOwoMojJPLP6sKv7ynV64w0dTEbzNX4tIc+HAgYLCKgAIWBUDQzDQzt4DBrfQWEcLVQF6KxBuw4PvtCx2YwWGOxrw0D/fsvldXV5eX19f3OBd4N7hWKHgWiDbY0OBQ6VCgUKApsLAgsGoAkGCQOlCZeWl5sKrQqgC7GkCaeol5cCDq6fr7ELCb+0tLe3rq6+vsLCxLq6x72xwMq2xMatyNHTDgfbBwoHAQrhBAoEC+YACwAJ6wAH793iAfPlBOb2APn5Cdzv4ODyCASwh49Au3z+/M1bOJAgPn0IEwYAt1CgQwAGISZ8x3Cew4caJVL02LAgRAAhAAA7';

/** Two frames. */
export const ANIMATED_WEBP =
  'UklGRvQAAABXRUJQVlA4WAoAAAACAAAAFwAAFwAAQU5JTQYAAAD/////AABBTk1GYgAAAAAAAAAAABcAABcAAGQAAAJWUDggSgAAAJADAJ0BKhgAGAA+7WipT7omKKIoDVNAHYlAE6ZQkFkV2DN0NrAA/uoZO+R3YaTe+S1IoMtrvxTfVRybBP/efbok39wm7biKGjAAQU5NRl4AAAAAAAAAAAAXAAAXAABkAAAAVlA4IEYAAAD0AgCdASoYABgAPu1qqVACgNUAAdiUAWI9xvLQN2dXgAD+58v+2oKtyKN1G/bwWsHf08818z6DX0BWRDZw5nKmDDzOXQAA';

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** Bits of one channel. */
  readonly depth?: 8 | 16;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;

/** An RGB picture with a gradient, so that its pixels tell when it was decoded wrongly. */
export function encodePng({ width, height, depth = 8 }: PngOptions): Buffer {
  const bytesPerPixel = (depth / 8) * 3;
  const rows = Buffer.alloc(height * (1 + width * bytesPerPixel));
  for (let y = 0; y < height; y++) {
    const start = y * (1 + width * bytesPerPixel) + 1;
    for (let x = 0; x < width; x++) {
      const colour = [(x * 255) / width, (y * 255) / height, 128];
      colour.forEach((value, channel) => {
        const at = start + x * bytesPerPixel + channel * (depth / 8);
        rows[at] = Math.round(value);
      });
    }
  }
  return joinPng(width, height, depth, deflateSync(rows));
}

/** Below one kilobyte, but its head promises so many pixels: a decoder that believed it would ask for gigabytes. */
export function encodePngBomb(width: number, height: number): Buffer {
  return joinPng(width, height, 8, deflateSync(Buffer.alloc(100_000)));
}

function joinPng(width: number, height: number, depth: number, data: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, RGB, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    pngBlock('IHDR', head),
    pngBlock('IDAT', data),
    pngBlock('IEND', Buffer.alloc(0)),
  ]);
}

function pngBlock(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const block = Buffer.alloc(named.byteLength + 8);
  block.writeUInt32BE(data.byteLength, 0);
  named.copy(block, 4);
  block.writeUInt32BE(crc32(named), named.byteLength + 4);
  return block;
}

/** Width and height of a PNG or JPEG, from its head. */
export function readPictureSize(bytes: Uint8Array): {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
} {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.subarray(0, 8).equals(SIGNATURE)) {
    return { type: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  if (data.readUInt16BE(0) === 0xffd8) {
    let at = 2;
    while (at < data.byteLength) {
      const marker = data.readUInt16BE(at);
      const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
      if (isFrame) {
        return { type: 'jpeg', height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
      }
      at += 2 + data.readUInt16BE(at + 2);
    }
  }
  throw new Error(`neither a PNG nor a JPEG: ${data.subarray(0, 12).toString('hex')}`);
}

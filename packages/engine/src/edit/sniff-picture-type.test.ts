import { describe, expect, it } from 'vitest';
import { sniffPictureType } from './sniff-picture-type.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what a file is, by its first bytes', () => {
  it.each([
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['GIF', 'GIF89a'],
    ['TIFF', 'II*\0'],
    ['TIFF', 'MM\0*'],
    ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'],
  ])('%s may be decoded', (name, head) => {
    expect(sniffPictureType(bytes(head))).toMatchObject({ kind: 'picture', name });
  });

  it.each([
    ['HEIC picture', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['video file', '\0\0\0\x18ftypisom\0\0\0\0isom'],
    ['PDF document', '%PDF-1.7'],
    ['BMP picture', 'BM\0\0'],
    ['SVG drawing', '<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg">'],
  ])('a %s is recognised but never handed to the decoder', (name, head) => {
    expect(sniffPictureType(bytes(head))).toEqual({ kind: 'unsupported', name });
  });

  it.each(['', 'hello', 'RIFF\0\0\0\0WAVE', '\x89PNX'])('%j is nothing known', (head) => {
    expect(sniffPictureType(bytes(head)).kind).toBe('unknown');
  });
});

import { expect, test } from 'vitest';
import { checkPhoto, distinctName, MAX_PHOTO_BYTES, MAX_PHOTOS, sniffPhotoType } from './reference-photo.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const WEBP = new TextEncoder().encode('RIFF....WEBP');
const present = (sizes: readonly number[]) => sizes.map((size) => ({ blob: { size } }));

test('the bytes decide what a photo is, not its name', () => {
  expect(checkPhoto({ name: 'holiday.jpg', size: 12 }, PNG, [])).toEqual({ ok: true, mimeType: 'image/png' });
  expect(sniffPhotoType(WEBP)).toBe('image/webp');
  expect(sniffPhotoType(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
  expect(sniffPhotoType(new TextEncoder().encode('RIFF....WAVE'))).toBeUndefined();
  expect(sniffPhotoType(new Uint8Array())).toBeUndefined();
});

test('what cannot be sent is refused with a sentence that names the file and the limit', () => {
  const problemOf = (...given: Parameters<typeof checkPhoto>) => {
    const check = checkPhoto(...given);
    return check.ok ? 'accepted' : check.problem;
  };
  const text = new TextEncoder().encode('%PDF-1.7 etc');
  expect(problemOf({ name: 'a.pdf', size: 12 }, text, [])).toMatch(/a\.pdf is no PNG, JPEG or WebP/);
  expect(problemOf({ name: 'e.png', size: 0 }, new Uint8Array(), [])).toBe('e.png is empty.');
  expect(problemOf({ name: 'big.png', size: MAX_PHOTO_BYTES + 1 }, PNG, [])).toMatch(/20 MB/);
  expect(problemOf({ name: 'x.png', size: 12 }, PNG, present(Array(MAX_PHOTOS).fill(1)))).toMatch(
    /14 photos/,
  );
  expect(problemOf({ name: 'x.png', size: 12 }, PNG, present(Array(MAX_PHOTOS - 1).fill(1)))).toBe(
    'accepted',
  );
  expect(
    problemOf({ name: 'x.png', size: MAX_PHOTO_BYTES }, PNG, present(Array(4).fill(MAX_PHOTO_BYTES))),
  ).toMatch(/together/);
});

test('two photos never share a name, because the copied samples read them by it', () => {
  expect(distinctName('image.png', [])).toBe('image.png');
  expect(distinctName('image.png', ['image.png', 'image-2.png'])).toBe('image-3.png');
  expect(distinctName('noextension', ['noextension'])).toBe('noextension-2');
  expect(distinctName('.png', ['.png'])).not.toBe('.png');
});

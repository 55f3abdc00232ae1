import { expect, test } from 'vitest';
import { pictureFileName } from './file-name.ts';

test('a download is named after what the prompt shows', () => {
  expect(pictureFileName('Generate an image of a sunset over mountains', 'image/png')).toBe(
    'sunset-over-mountains.png',
  );
  expect(pictureFileName('Please draw me a red fox!', 'image/jpeg')).toBe('red-fox.jpg');
  expect(pictureFileName('Ein Dorf im Schnee, größer', 'image/webp')).toBe('ein-dorf-im-schnee-größer.webp');
  expect(pictureFileName('富士山の朝', 'image/png')).toBe('富士山の朝.png');
});

test('whatever the prompt, the name is short and has no path in it', () => {
  expect(pictureFileName('', 'image/png')).toBe('picture.png');
  expect(pictureFileName('../../etc/passwd', 'image/png')).toBe('etc-passwd.png');
  expect(pictureFileName('???', 'image/png')).toBe('picture.png');
  expect(pictureFileName(`${'long '.repeat(100)}`, 'image/png').length).toBeLessThanOrEqual(52);
  expect(pictureFileName('x'.repeat(500), 'image/png').length).toBeLessThanOrEqual(52);
});

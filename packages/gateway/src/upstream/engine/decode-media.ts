import { GatewayError } from '@heliograph/wire';

const PLACEHOLDER = '<YOUR_BASE64_ENCODED_IMAGE>';
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/**
 * The bytes of one `inline_data.data`. Standard and URL-safe alphabets, line breaks inside are let pass (encoders
 * wrap lines); everything else is refused with what to do about it.
 */
export function decodeMedia(text: string, field: string): Buffer {
  const refuse = (message: string): never => {
    throw new GatewayError('invalid_request', `Invalid value at '${field}': ${message}`, {
      fieldViolations: [{ field, description: message }],
    });
  };
  if (text.trim() === PLACEHOLDER) {
    refuse(
      'this is the placeholder of the sample. Put the base64 text of your picture in its place: base64 -w0 your_photo.jpg (macOS: base64 -i your_photo.jpg).',
    );
  }
  if (text.startsWith('data:')) {
    refuse('send bare base64, without the "data:image/…;base64," in front.');
  }
  const compact = /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  if (compact === '') {
    refuse('the picture is empty. Send the base64 text of a PNG, JPEG or WebP file.');
  }
  const unpadded = compact.replace(/=+$/, '').length;
  const isWhole = unpadded % 4 !== 1 && (compact.length % 4 === 0 || unpadded === compact.length);
  if (!BASE64.test(compact) || !isWhole) {
    refuse('Base64 decoding failed. Send the whole base64 text of the file (base64 -w0 your_photo.jpg).');
  }
  return Buffer.from(compact, 'base64');
}

/** What the first bytes say a file is, whatever its sender called it. */
export type SniffedType =
  | { readonly kind: 'picture'; readonly mimeType: string; readonly name: string }
  /** Recognised, but not something that can be edited here. */
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'unknown' };

const picture = (name: string, mimeType: string): SniffedType => ({ kind: 'picture', name, mimeType });
const unsupported = (name: string): SniffedType => ({ kind: 'unsupported', name });

/** Brands of ISO base media files (ISO/IEC 14496-12 §4.3); HEIC needs a patented decoder that is not shipped. */
const AVIF_BRANDS = new Set(['avif', 'avis']);
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/**
 * Tells a file's type from its signature. Only the types named 'picture' may be handed to the decoder: it would
 * otherwise also open SVG and other formats that can read files or explode in size.
 */
export function sniffPictureType(bytes: Uint8Array): SniffedType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
  const ascii = head.toString('latin1');
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return picture('PNG', 'image/png');
  if (ascii.startsWith('\xff\xd8\xff')) return picture('JPEG', 'image/jpeg');
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return picture('WebP', 'image/webp');
  if (ascii.startsWith('GIF87a') || ascii.startsWith('GIF89a')) return picture('GIF', 'image/gif');
  if (ascii.startsWith('II*\0') || ascii.startsWith('MM\0*')) return picture('TIFF', 'image/tiff');
  if (ascii.slice(4, 8) === 'ftyp') return sniffBoxedFile(ascii);
  if (ascii.startsWith('BM')) return unsupported('BMP picture');
  if (ascii.startsWith('%PDF')) return unsupported('PDF document');
  if (ascii.startsWith('8BPS')) return unsupported('Photoshop document');
  if (ascii.startsWith('\x00\x00\x00\x0cJXL ') || ascii.startsWith('\xff\x0a'))
    return unsupported('JPEG XL picture');
  if (/<svg[\s>]/i.test(ascii)) return unsupported('SVG drawing');
  return { kind: 'unknown' };
}

function sniffBoxedFile(ascii: string): SniffedType {
  const brands = ascii.slice(8, 64).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return picture('AVIF', 'image/avif');
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return unsupported('HEIC picture');
  return unsupported('video file');
}

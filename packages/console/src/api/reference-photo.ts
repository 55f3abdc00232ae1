/** A photo that goes along with the prompt. */
export interface ReferencePhoto {
  readonly id: string;
  readonly name: string;
  readonly mimeType: PhotoType;
  readonly blob: Blob;
  /** Blob URL for the thumbnail. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export type PhotoType = 'image/png' | 'image/jpeg' | 'image/webp';

export const MAX_PHOTOS = 14;
export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;
/** All photos together: base64 makes a third more of them, and a gateway takes bodies of 100 MiB unless told otherwise. */
const MAX_TOTAL_BYTES = 70 * 1024 * 1024;

export type PhotoCheck =
  | { readonly ok: true; readonly mimeType: PhotoType }
  | { readonly ok: false; readonly problem: string };

/** Judges a file before it is sent: the number, the size and what its first bytes say it is. */
export function checkPhoto(
  file: { readonly name: string; readonly size: number },
  head: Uint8Array,
  present: readonly { readonly blob: { readonly size: number } }[],
): PhotoCheck {
  if (present.length >= MAX_PHOTOS)
    return refuse(`${file.name} was left out: a request takes ${MAX_PHOTOS} photos.`);
  if (file.size === 0) return refuse(`${file.name} is empty.`);
  if (file.size > MAX_PHOTO_BYTES)
    return refuse(
      `${file.name} has ${megabytes(file.size)} MB; a photo may have ${megabytes(MAX_PHOTO_BYTES)} MB. Make it smaller first.`,
    );
  const total = present.reduce((sum, photo) => sum + photo.blob.size, file.size);
  if (total > MAX_TOTAL_BYTES)
    return refuse(
      `${file.name} was left out: all photos together may have ${megabytes(MAX_TOTAL_BYTES)} MB, with it they have ${megabytes(total)} MB.`,
    );
  const mimeType = sniffPhotoType(head);
  if (mimeType === undefined)
    return refuse(`${file.name} is no PNG, JPEG or WebP picture. Save it as one of these and add it again.`);
  return { ok: true, mimeType };
}

/** The type by the first twelve bytes; names and declared types are often wrong. */
export function sniffPhotoType(head: Uint8Array): PhotoType | undefined {
  const startsWith = (bytes: readonly number[], from = 0) =>
    bytes.every((byte, index) => head[from + index] === byte);
  if (startsWith([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith([0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith([0x52, 0x49, 0x46, 0x46]) && startsWith([0x57, 0x45, 0x42, 0x50], 8)) return 'image/webp';
  return undefined;
}

/** `photo.png`, `photo-2.png`: pictures from the clipboard all have one name, and the copied samples read files by it. */
export function distinctName(name: string, taken: readonly string[]): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let candidate = name;
  for (let number = 2; taken.includes(candidate); number++) candidate = `${stem}-${number}${extension}`;
  return candidate;
}

/** Measures a checked file and gives it a thumbnail. Throws a sentence for people when it cannot be decoded. */
export async function openPhoto(blob: Blob, name: string, mimeType: PhotoType): Promise<ReferencePhoto> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return {
      id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
      name,
      mimeType,
      blob,
      url,
      width: image.naturalWidth,
      height: image.naturalHeight,
    };
  } catch {
    URL.revokeObjectURL(url);
    throw new Error(`${name} cannot be read: the file is damaged.`);
  }
}

function refuse(problem: string): PhotoCheck {
  return { ok: false, problem };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0).replace(/\.0$/, '');
}

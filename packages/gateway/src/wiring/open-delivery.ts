import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { pause } from '../base/abort.ts';
import type { GenerationId } from '../base/ids.ts';
import type { MasterKey } from '../base/seal-secret.ts';
import type { BlobStore } from '../blobs/blobs.ts';
import { encodePicture } from '../blobs/encode-picture.ts';
import { createLinkSigner } from '../blobs/signed-links.ts';
import { createThumbnails } from '../blobs/thumbnails.ts';
import type { Delivery } from '../generation/admission.ts';
import type { OpenPictureOf } from '../generation/open-picture.ts';
import { pictureRowOf } from '../generation/picture-row.ts';
import type { Rooms } from '../generation/run-generation.ts';
import type { GenerationsRooms } from '../http/routes/generations/rooms.ts';
import type { Logger } from '../observe/logger.ts';
import { type CapturedPicture, capturePicture, type PictureCapture } from '../recording/capture-picture.ts';
import type { PictureRow } from '../store/tables.ts';

/** How pictures are kept, and in which form they reach whom. */
export interface Deliveries
  extends Pick<Rooms, 'openCapture' | 'deliver'>,
    Pick<GenerationsRooms, 'openVariant' | 'verifyLink'> {
  /** A picture that is kept whatever the setting says: nothing else has it. */
  readonly openKeptCapture: () => PictureCapture;
}

/** While the database is locked, pictures are delivered all the same. */
const RECORDED_WITHIN_MS = 500;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

export function openDelivery(
  options: { readonly dataDir: string; readonly keepsPictures: boolean; readonly linkMs: number },
  rooms: {
    readonly blobs: BlobStore | Omit<BlobStore, 'remove'>;
    readonly openPicture: OpenPictureOf;
    /** Names a picture in the records before its generation has ended. */
    readonly putPicture: (row: PictureRow) => Promise<void>;
    readonly masterKey: MasterKey;
    readonly logger: Logger;
    readonly now: () => number;
  },
): Deliveries {
  const { blobs, logger, now } = rooms;
  const signer = createLinkSigner(rooms.masterKey, now);
  const thumbnails = createThumbnails(join(options.dataDir, 'blobs'), (err, what) =>
    logger.warn({ err }, what),
  );
  const reportFault = (err: unknown) => logger.error({ err }, 'a picture was not kept');
  const openKeptCapture = () => capturePicture(blobs.openWriter, reportFault);

  /** The spool will not hold this picture: after a crash nothing but its record leads to it. */
  const keep = async (id: GenerationId, picture: CapturedPicture): Promise<string> => {
    const hash = await requireBlob(picture);
    await Promise.race([rooms.putPicture(await pictureRowOf(id, picture)), pause(RECORDED_WITHIN_MS)]);
    return hash;
  };

  const linkTo = async (id: GenerationId, delivery: Delivery, picture: CapturedPicture) => {
    await keep(id, picture);
    const kind = picture.isPreview ? 'preview' : 'final';
    const query = signer.sign({ generationId: id, kind, number: picture.number }, options.linkMs);
    const ending = ENDINGS[picture.mimeType] ?? 'bin';
    const uri = `${delivery.baseUrl}/api/v1/files/${id}/${kind}/${picture.number}.${ending}?${query}`;
    return { kind: 'link' as const, mimeType: picture.mimeType, uri };
  };

  return {
    openKeptCapture,
    openCapture: (delivery) =>
      options.keepsPictures || delivery.form !== 'inline'
        ? openKeptCapture()
        : capturePicture(undefined, reportFault),
    deliver(id, delivery) {
      const { form, maxBytes } = delivery;
      if (form === 'inline') {
        return undefined;
      }
      if (form === 'link') {
        return (picture) => linkTo(id, delivery, picture);
      }
      return async (picture) => {
        const source = await readWhole(blobs, await keep(id, picture), picture.bytes);
        const encoded = await encodePicture(source, {
          format: form,
          ...(maxBytes !== undefined && { maxBytes }),
        });
        return { kind: 'inline', mimeType: encoded.mimeType, bytes: encoded.bytes };
      };
    },
    async openVariant(picture, wanted) {
      if (picture.blob !== null && (await blobs.size(picture.blob)) !== undefined) {
        return thumbnails.openVariant(picture.blob, wanted);
      }
      const open = await rooms.openPicture(picture);
      try {
        return await thumbnails.makeVariant(await concat(open.read(0, open.byteLength)), wanted);
      } finally {
        await open.close();
      }
    },
    verifyLink: ({ query, ...picture }) => signer.verify(picture, query),
  };
}

/** A picture that the spool will not hold must be on disk before the caller is sent to it. */
async function requireBlob({ blob }: CapturedPicture): Promise<string> {
  const hash = await blob;
  if (hash === undefined) {
    throw new GatewayError('storage_full', 'The picture could not be stored, so it cannot be delivered.');
  }
  return hash;
}

function readWhole(blobs: Pick<BlobStore, 'read'>, hash: string, bytes: number): Promise<Buffer> {
  return concat(blobs.read(hash, 0, bytes));
}

async function concat(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) {
    all.push(Buffer.from(piece));
  }
  return Buffer.concat(all);
}

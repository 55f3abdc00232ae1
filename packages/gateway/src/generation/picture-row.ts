import type { GenerationId } from '../base/ids.ts';
import type { CapturedPicture } from '../recording/capture-picture.ts';
import type { PictureRow } from '../store/tables.ts';
import type { Generation } from './generation.ts';

/** A captured picture as its record has it; waits until its blob is durable. */
export async function pictureRowOf(id: GenerationId, picture: CapturedPicture): Promise<PictureRow> {
  const blob = await picture.blob;
  return {
    generation_id: id,
    kind: picture.isPreview ? 'preview' : 'final',
    number: picture.number,
    blob: blob ?? null,
    mime_type: picture.mimeType,
    bytes: picture.bytes,
    width: picture.width ?? null,
    height: picture.height ?? null,
    spool_offset: picture.spool?.offset ?? null,
    spool_length: picture.spool?.length ?? null,
  };
}

/** Whole pictures of a generation, of one that runs as well. */
export function createListPictures(rooms: {
  readonly findRunning: (id: string) => Pick<Generation, 'id' | 'pictures'> | undefined;
  /** Of the records. */
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
}): (id: string) => Promise<readonly PictureRow[]> {
  return (id) => {
    const running = rooms.findRunning(id);
    return running === undefined
      ? rooms.listPictures(id)
      : Promise.all(running.pictures().map((picture) => pictureRowOf(running.id, picture)));
  };
}

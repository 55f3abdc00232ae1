import type { IdentifyCaller } from '../../../access/identify-caller.ts';
import type { Variant, WantedVariant } from '../../../blobs/thumbnails.ts';
import type { Generation } from '../../../generation/generation.ts';
import type { OpenPictureOf } from '../../../generation/open-picture.ts';
import type { OpenReader } from '../../../generation/open-reader.ts';
import type { GenerationFilter, GenerationPage } from '../../../store/generations.ts';
import type { GenerationRow, PictureRow } from '../../../store/tables.ts';
import type { IsAdmin } from '../../admin-guard.ts';

/** What the routes of generations do their work with. */
export interface GenerationsRooms {
  readonly identifyCaller: IdentifyCaller;
  readonly isAdmin: IsAdmin;
  /** One that is produced, or whose record is not written yet. */
  readonly findRunning: (
    id: string,
  ) => Pick<Generation, 'id' | 'tokenId' | 'spool' | 'done' | 'cancel'> | undefined;
  readonly readGeneration: (id: string) => Promise<GenerationRow | undefined>;
  /** Whole pictures, those of a running generation too. */
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
  readonly listGenerations: (
    filter: GenerationFilter,
    cursor: string | undefined,
    limit: number,
  ) => Promise<GenerationPage>;
  readonly openReader: OpenReader;
  readonly openPicture: OpenPictureOf;
  readonly openVariant: OpenVariant;
  /** Throws `link_invalid` or `link_expired`. */
  readonly verifyLink: (link: PictureLink) => void;
  /** Cancels what runs; removes record, spool and pictures. False: there is none. */
  readonly removeGeneration: (id: string) => Promise<boolean>;
  readonly reportFault: (error: unknown, where: string) => void;
  /** A caller that takes no byte for this long is closed. */
  readonly stallMs: number;
}

/** A smaller or re-encoded picture, kept beside its blob. Throws `generation_gone`. */
type OpenVariant = (picture: PictureRow, wanted: WantedVariant) => Promise<Variant>;

interface PictureLink {
  readonly generationId: string;
  readonly kind: 'final' | 'preview';
  readonly number: number;
  /** The query of the address. */
  readonly query: URLSearchParams;
}

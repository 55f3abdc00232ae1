import type { GenerationId } from '../base/ids.ts';
import type { SpoolStore } from '../spool/spool.ts';
import type { GenerationRow } from '../store/tables.ts';
import type { SkeletonFolder } from './skeleton-folder.ts';

export interface OrphanRooms {
  readonly readGeneration: (id: string) => Promise<GenerationRow | undefined>;
  readonly listOldestGenerations: (wanted: {
    readonly spoolState: GenerationRow['spool_state'];
    readonly limit: number;
  }) => Promise<readonly GenerationRow[]>;
  readonly updateSpoolState: (id: GenerationId, state: GenerationRow['spool_state']) => Promise<unknown>;
  readonly spools: Pick<SpoolStore, 'listKept' | 'openKept' | 'remove'>;
  readonly skeletons: Pick<SkeletonFolder, 'list' | 'remove'>;
}

const AT_MOST = 10_000;

/**
 * After a start: removes spools and skeletons that no record has any more, and tells records whose spool is gone (a
 * crash of the machine took it) that it is. Callers need not wait for it, retention has to.
 */
export async function removeOrphans(rooms: OrphanRooms): Promise<void> {
  const kept = await rooms.spools.listKept();
  for (const { id } of kept) {
    if ((await rooms.readGeneration(id)) === undefined) {
      await rooms.spools.remove(id);
    }
  }
  const skeletons = await rooms.skeletons.list();
  for (const id of skeletons) {
    const row = await rooms.readGeneration(id);
    if (row === undefined || row.spool_state === 'none') {
      await rooms.skeletons.remove(id);
    }
  }
  const rows = await rooms.listOldestGenerations({ spoolState: 'spool', limit: kept.length + AT_MOST });
  const rebuilt = new Set(skeletons);
  for (const { id } of rows) {
    const spool = await rooms.spools.openKept(id, { kind: 'complete' });
    if (spool === undefined) {
      await rooms.updateSpoolState(id, rebuilt.has(id) ? 'skeleton' : 'none');
    } else {
      await spool.close();
    }
  }
}

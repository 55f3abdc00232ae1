import { useCallback, useRef, useState } from 'react';
import { checkPhoto, distinctName, openPhoto, type ReferencePhoto } from '../api/reference-photo.ts';

export interface Photos {
  readonly photos: readonly ReferencePhoto[];
  /** What was refused by the last addition, in sentences. */
  readonly problems: readonly string[];
  add(files: readonly { readonly blob: Blob; readonly name: string }[]): Promise<void>;
  remove(id: string): void;
  /** Moves a photo by some places: the order is the order of the request. */
  move(id: string, by: number): void;
}

/** The reference photos of the next request, checked as they come. */
export function usePhotos(): Photos {
  const [photos, setPhotos] = useState<readonly ReferencePhoto[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // Additions wait for files to be read; each must see what the one before it added.
  const latest = useRef(photos);
  const turn = useRef(Promise.resolve());

  const set = useCallback((next: readonly ReferencePhoto[]) => {
    latest.current = next;
    setPhotos(next);
  }, []);

  const add = useCallback(
    (files: readonly { readonly blob: Blob; readonly name: string }[]) => {
      turn.current = turn.current.then(async () => {
        const refused: string[] = [];
        for (const { blob, name } of files) {
          const head = new Uint8Array(await blob.slice(0, 12).arrayBuffer());
          const check = checkPhoto({ name, size: blob.size }, head, latest.current);
          if (!check.ok) {
            refused.push(check.problem);
            continue;
          }
          try {
            const taken = latest.current.map((photo) => photo.name);
            const photo = await openPhoto(blob, distinctName(name, taken), check.mimeType);
            set([...latest.current, photo]);
          } catch (error) {
            refused.push(error instanceof Error ? error.message : String(error));
          }
        }
        setProblems(refused);
      });
      return turn.current;
    },
    [set],
  );

  const remove = useCallback(
    (id: string) => {
      const gone = latest.current.find((photo) => photo.id === id);
      if (gone !== undefined) URL.revokeObjectURL(gone.url);
      set(latest.current.filter((photo) => photo.id !== id));
      setProblems([]);
    },
    [set],
  );

  const move = useCallback(
    (id: string, by: number) => {
      const from = latest.current.findIndex((photo) => photo.id === id);
      const to = from + by;
      const photo = latest.current[from];
      if (photo === undefined || to < 0 || to >= latest.current.length) return;
      const rest = latest.current.filter((other) => other.id !== id);
      set([...rest.slice(0, to), photo, ...rest.slice(to)]);
    },
    [set],
  );

  return { photos, problems, add, remove, move };
}

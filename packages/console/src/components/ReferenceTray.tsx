import { ChevronLeft, ChevronRight, ImagePlus, X } from 'lucide-react';
import { useRef } from 'react';
import { MAX_PHOTOS } from '../api/reference-photo.ts';
import type { Photos } from '../hooks/use-photos.ts';

/** Reference photos: browse here, or drop and paste anywhere. Their order is the order of the request. */
export function ReferenceTray({ photos }: { readonly photos: Photos }) {
  const input = useRef<HTMLInputElement>(null);
  const isFull = photos.photos.length >= MAX_PHOTOS;
  return (
    <div>
      <ul aria-label="Reference photos" className="flex flex-wrap gap-2">
        {photos.photos.map((photo, index) => (
          <li
            key={photo.id}
            className="group relative size-[76px] overflow-hidden rounded-lg border border-line bg-raised"
          >
            <img
              src={photo.url}
              alt={`Reference ${index + 1}: ${photo.name}`}
              title={`${photo.name}, ${photo.width}×${photo.height}`}
              className="size-full object-cover"
            />
            <span
              aria-hidden="true"
              className="absolute top-1 left-1 rounded bg-black/70 px-1.5 text-[11px] leading-[18px] font-semibold text-white"
            >
              {index + 1}
            </span>
            <TrayButton
              className="top-0 right-0"
              label={`Remove ${photo.name}`}
              onClick={() => photos.remove(photo.id)}
            >
              <X size={14} aria-hidden="true" />
            </TrayButton>
            {index > 0 && (
              <TrayButton
                className="bottom-0 left-0"
                label={`Move ${photo.name} earlier`}
                onClick={() => photos.move(photo.id, -1)}
              >
                <ChevronLeft size={15} aria-hidden="true" />
              </TrayButton>
            )}
            {index < photos.photos.length - 1 && (
              <TrayButton
                className="right-0 bottom-0"
                label={`Move ${photo.name} later`}
                onClick={() => photos.move(photo.id, 1)}
              >
                <ChevronRight size={15} aria-hidden="true" />
              </TrayButton>
            )}
          </li>
        ))}
        {!isFull && (
          <li className={photos.photos.length === 0 ? 'w-full' : ''}>
            <button
              type="button"
              onClick={() => input.current?.click()}
              className={`flex items-center justify-center gap-2 rounded-lg border border-dashed border-line-strong text-sm text-ink-soft hover:border-ink hover:text-ink ${
                photos.photos.length === 0 ? 'min-h-11 w-full px-3' : 'size-[76px] flex-col gap-1 text-xs'
              }`}
            >
              <ImagePlus size={17} aria-hidden="true" />
              {photos.photos.length === 0 ? 'Add a photo to edit: browse, drop or paste' : 'Add'}
            </button>
          </li>
        )}
      </ul>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-label="Reference photo files"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ''; // the same file may be chosen again
          void photos.add(files.map((file) => ({ blob: file, name: file.name })));
        }}
      />
      <div role="alert">
        {photos.problems.map((problem) => (
          <p key={problem} className="mt-2 text-sm text-alarm">
            {problem}
          </p>
        ))}
      </div>
    </div>
  );
}

interface TrayButtonProps {
  readonly label: string;
  readonly className: string;
  readonly children: React.ReactNode;
  onClick(): void;
}

function TrayButton({ label, className, children, onClick }: TrayButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className={`absolute grid size-7 place-items-center ${className}`}
    >
      <span className="grid size-5 place-items-center rounded bg-black/70 text-white hover:bg-black">
        {children}
      </span>
    </button>
  );
}

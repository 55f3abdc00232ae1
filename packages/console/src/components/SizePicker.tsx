import { type AspectRatio, IMAGE_SIZES, type ImageSize, pixelsOf } from '@heliograph/wire';
import { RadioTiles } from '../ui/RadioTiles.tsx';

interface SizePickerProps {
  readonly value: ImageSize;
  readonly aspectRatio: AspectRatio;
  onChange(size: ImageSize): void;
}

/** The size classes with the pixels that each means at the chosen ratio. */
export function SizePicker({ value, aspectRatio, onChange }: SizePickerProps) {
  return (
    <RadioTiles
      label="Size"
      values={IMAGE_SIZES}
      value={value}
      onChange={onChange}
      nameOf={(size) => {
        const { width, height } = pixelsOf(aspectRatio, size);
        return `${size}, ${width} by ${height} pixels`;
      }}
      className="grid grid-cols-4 gap-1"
      tileClassName="border-line bg-raised px-1 py-1.5 text-center hover:border-line-strong"
    >
      {(size) => {
        const { width, height } = pixelsOf(aspectRatio, size);
        return (
          <>
            <span className="block text-sm font-medium group-has-checked:font-semibold">{size}</span>
            <span className="block text-[11px] leading-tight whitespace-nowrap text-ink-soft tabular-nums group-has-checked:text-ink">
              {width}×{height}
            </span>
          </>
        );
      }}
    </RadioTiles>
  );
}

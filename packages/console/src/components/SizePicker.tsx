import { type AspectRatio, IMAGE_SIZES, type ImageSize, pixelsOf } from '@heliograph/wire';
import { RadioGroup } from 'radix-ui';

interface SizePickerProps {
  readonly value: ImageSize;
  readonly aspectRatio: AspectRatio;
  onChange(size: ImageSize): void;
}

/** The size classes with the pixels that each means at the chosen ratio. */
export function SizePicker({ value, aspectRatio, onChange }: SizePickerProps) {
  return (
    <RadioGroup.Root
      aria-label="Size"
      value={value}
      onValueChange={(size) => onChange(size as ImageSize)}
      className="grid grid-cols-4 gap-1"
    >
      {IMAGE_SIZES.map((size) => {
        const { width, height } = pixelsOf(aspectRatio, size);
        return (
          <RadioGroup.Item
            key={size}
            value={size}
            aria-label={`${size}, ${width} by ${height} pixels`}
            className="group rounded-lg border border-line bg-raised px-1 py-1.5 text-center hover:border-line-strong data-[state=checked]:border-sun data-[state=checked]:bg-sun-glow"
          >
            <span className="block text-sm font-medium group-data-[state=checked]:font-semibold">{size}</span>
            <span className="block text-[11px] leading-tight whitespace-nowrap text-ink-soft tabular-nums group-data-[state=checked]:text-ink">
              {width}×{height}
            </span>
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}

import { ASPECT_RATIOS, type AspectRatio, pixelsOf } from '@heliograph/wire';
import { RadioGroup } from 'radix-ui';

interface RatioPickerProps {
  readonly value: AspectRatio;
  onChange(ratio: AspectRatio): void;
}

const shapeOf = (ratio: AspectRatio) => {
  const { width, height } = pixelsOf(ratio, '1K');
  return width / height;
};

/** From the tallest to the widest: two rows of seven, the square at the end of the first. */
const BY_SHAPE = [...ASPECT_RATIOS].sort((one, other) => shapeOf(one) - shapeOf(other));

/** Every ratio as the shape it is. One stop for the Tab key; arrow keys walk through the shapes. */
export function RatioPicker({ value, onChange }: RatioPickerProps) {
  return (
    <RadioGroup.Root
      aria-label="Aspect ratio"
      value={value}
      onValueChange={(ratio) => onChange(ratio as AspectRatio)}
      className="grid grid-cols-7 gap-1"
    >
      {BY_SHAPE.map((ratio) => (
        <RadioGroup.Item
          key={ratio}
          value={ratio}
          aria-label={ratio}
          className="group flex h-[58px] flex-col items-center justify-between rounded-lg border border-transparent pt-1.5 pb-1 hover:bg-raised data-[state=checked]:border-sun data-[state=checked]:bg-sun-glow"
        >
          <span className="flex h-8 items-center">
            <span
              className="rounded-[2px] border-[1.5px] border-ink-soft group-hover:border-ink group-data-[state=checked]:border-ink group-data-[state=checked]:bg-sun"
              style={shapeBox(ratio)}
            />
          </span>
          <span className="text-[11px] leading-none text-ink-soft tabular-nums group-data-[state=checked]:font-semibold group-data-[state=checked]:text-ink">
            {ratio}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

/** The shape inside 32 x 32 pixels; the extremes stay at least 4 pixels thin, so that they are seen. */
function shapeBox(ratio: AspectRatio): { width: number; height: number } {
  const shape = shapeOf(ratio);
  const longest = shape > 2.4 || shape < 1 / 2.4 ? 32 : 27;
  return shape >= 1
    ? { width: longest, height: Math.max(5, longest / shape) }
    : { width: Math.max(5, longest * shape), height: longest };
}

import { ASPECT_RATIOS, type AspectRatio, pixelsOf } from '@heliograph/wire';
import { RadioTiles } from '../ui/RadioTiles.tsx';

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

/** Every ratio as the shape it is. */
export function RatioPicker({ value, onChange }: RatioPickerProps) {
  return (
    <RadioTiles
      label="Aspect ratio"
      values={BY_SHAPE}
      value={value}
      onChange={onChange}
      nameOf={(ratio) => ratio}
      className="grid grid-cols-7 gap-1"
      tileClassName="flex h-[58px] flex-col items-center justify-between border-transparent pt-1.5 pb-1 hover:bg-raised"
    >
      {(ratio) => (
        <>
          <span className="flex h-8 items-center">
            <span
              className="rounded-[2px] border-[1.5px] border-ink-soft group-hover:border-ink group-has-checked:border-ink group-has-checked:bg-sun"
              style={shapeBox(ratio)}
            />
          </span>
          <span className="text-[11px] leading-none text-ink-soft tabular-nums group-has-checked:font-semibold group-has-checked:text-ink">
            {ratio}
          </span>
        </>
      )}
    </RadioTiles>
  );
}

/** The shape inside 32 x 32 pixels; the extremes stay at least 5 pixels thin, so that they are seen. */
function shapeBox(ratio: AspectRatio): { width: number; height: number } {
  const shape = shapeOf(ratio);
  const longest = shape > 2.4 || shape < 1 / 2.4 ? 32 : 27;
  return shape >= 1
    ? { width: longest, height: Math.max(5, longest / shape) }
    : { width: Math.max(5, longest * shape), height: longest };
}

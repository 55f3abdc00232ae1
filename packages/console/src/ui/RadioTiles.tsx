import { type ReactNode, useId } from 'react';

interface RadioTilesProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly className: string;
  readonly tileClassName: string;
  /** What a screen reader says for a tile. */
  readonly nameOf: (value: Value) => string;
  readonly children: (value: Value) => ReactNode;
  onChange(value: Value): void;
}

/**
 * A choice shown as tiles. The browser's own radio buttons lie invisibly on top: one stop for the Tab key, arrow keys
 * walk, and a screen reader counts them. Tiles style themselves with `group-has-checked:`.
 */
export function RadioTiles<Value extends string>(props: RadioTilesProps<Value>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={props.className}>
      {props.values.map((value) => (
        <label
          key={value}
          className={`group relative rounded-lg border has-checked:border-sun has-checked:bg-sun-glow has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus) ${props.tileClassName}`}
        >
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
            aria-label={props.nameOf(value)}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          {props.children(value)}
        </label>
      ))}
    </div>
  );
}

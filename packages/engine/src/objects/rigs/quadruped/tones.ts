import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { hslOf, rgbOfHsl } from '../../hsl.ts';
import { mix, shade } from '../../kit.ts';
import type { Coat } from './species.ts';

/** The colours of one animal, resolved. */
export interface Tones {
  readonly main: Rgb;
  readonly belly: Rgb | undefined;
  readonly chest: Rgb | undefined;
  readonly socks: Coat['socks'];
  readonly mark: Rgb;
  /** Whether the caller chose the main colour. */
  readonly chosen: boolean;
}

/** A wanted colour replaces the main colour; copies differ a little in tint; old ones are greyer. */
export function tonesOf(coat: Coat, { colour, random, age }: HeroOptions): Tones {
  let main = colour ?? varied(coat.main, random('tint'), random('depth'));
  if (age === 'old') main = mix(main, [190, 188, 184], 0.28);
  const pale = (own: Rgb | undefined) => own && (colour ? mix(own, colour, 0.16) : own);
  const mark = coat.mark ?? darker(main);
  return {
    main,
    belly: pale(coat.belly),
    chest: pale(coat.chest),
    socks: coat.socks && {
      ...coat.socks,
      colour: colour ? mix(coat.socks.colour, colour, 0.2) : coat.socks.colour,
    },
    mark: colour && coat.mark && hslOf(coat.mark).l > 0.22 && hslOf(coat.mark).l < 0.75 ? darker(main) : mark,
    chosen: colour !== undefined,
  };
}

export function darker(colour: Rgb, amount = 0.42): Rgb {
  const { h, s, l } = hslOf(colour);
  return rgbOfHsl({ h, s: Math.min(1, s * 1.05), l: l * (1 - amount) });
}

function varied(colour: Rgb, tint: number, depth: number): Rgb {
  const { h, s, l } = hslOf(colour);
  return rgbOfHsl({
    h: (h + (tint - 0.5) * 0.018 + 1) % 1,
    s: Math.min(1, s * (0.94 + tint * 0.14)),
    l: Math.min(0.97, Math.max(0.08, l + (depth - 0.5) * 0.05)),
  });
}

/** The edge colour of a soft form shadow on a coat. */
export function deep(main: Rgb): string {
  return shade(main, -0.55);
}

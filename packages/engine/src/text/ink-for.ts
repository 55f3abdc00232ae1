import type { Rgb } from '../base/raster.ts';

const DARK: Rgb = [30, 28, 34];
const LIGHT: Rgb = [255, 252, 244];
/** WCAG's figure for text that everybody can read. */
const LEAST_CONTRAST = 4.5;

/** An ink that reads on a ground: the wanted one where its contrast is 4.5:1 or more, else the better of dark and light. */
export function inkFor(ground: Rgb, wanted?: Rgb): Rgb {
  if (wanted !== undefined && contrastOf(wanted, ground) >= LEAST_CONTRAST) return wanted;
  return contrastOf(DARK, ground) >= contrastOf(LIGHT, ground) ? DARK : LIGHT;
}

/** Contrast of two colours, 1..21 (WCAG 2). */
function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { darker } from '../quadruped/tones.ts';
import type { WingColours } from './draw-bird-wing.ts';
import type { BirdSpecies } from './species.ts';

/** The colours of a bird's wing; `dark` below 0 for the far one. */
export function wingColours(species: BirdSpecies, dark: number): WingColours {
  const { wing, coat } = species;
  const colour = wing.colour ?? darker(coat.main, 0.12);
  return { colour, tip: wing.tip ?? darker(colour, 0.3), bar: wing.bar, dark };
}

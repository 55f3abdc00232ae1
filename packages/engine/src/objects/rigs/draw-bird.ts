import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { mix } from '../kit.ts';
import { drawBirdFront } from './bird/draw-bird-front.ts';
import { drawBirdSide } from './bird/draw-bird-side.ts';
import type { BirdSpecies } from './bird/species.ts';
import { fitArt } from './fit-art.ts';
import { darker } from './quadruped/tones.ts';
import { Sketch } from './sketch.ts';

/**
 * A bird in a pose, the ground at 0. Form 0 is the side view looking right; form 1 faces the viewer or (long necks and
 * beaks) looks for food.
 */
export function drawBird(grown: BirdSpecies, options: HeroOptions): HeroArt {
  const species = options.age === 'young' ? youngOf(grown) : grown;
  const coat = colouredCoat(species, options.colour);
  const sketch = new Sketch();
  const second = options.form % 2 === 1;
  const fromFront = second && species.front;
  const pose = options.pose ?? (second && !species.front ? 'eating' : 'standing');
  const soaring = pose === 'flying' && fromFront;
  const drawn =
    fromFront && (soaring || (options.pose ?? 'standing') === 'standing')
      ? drawBirdFront(sketch, { ...species, coat }, soaring)
      : drawBirdSide(sketch, { ...species, coat }, pose, options.random);
  return fitArt(sketch, {
    head: drawn.head,
    eyes: drawn.eyes,
    grips: [drawn.mouth],
    tops: [drawn.back],
    seat: [(drawn.back.x1 + drawn.back.x2) / 2, drawn.back.y],
  });
}

function colouredCoat({ coat }: BirdSpecies, colour: Rgb | undefined): BirdSpecies['coat'] {
  if (!colour) return coat;
  const pale = (own: Rgb | undefined) => own && mix(own, colour, 0.25);
  const { head, cap, ...rest } = coat;
  return {
    ...rest,
    main: colour,
    ...(coat.breast ? { breast: pale(coat.breast)! } : {}),
    ...(coat.belly ? { belly: pale(coat.belly)! } : {}),
    ...(head ? { head: mix(head, colour, 0.7) } : {}),
    ...(cap ? { cap: darker(colour, 0.3) } : {}),
  };
}

function youngOf(species: BirdSpecies): BirdSpecies {
  return {
    ...species,
    length: species.length * 0.62,
    depth: species.depth * 0.74,
    head: species.head * 0.94,
    down: true,
    legs: { ...species.legs, length: species.legs.length * 0.7 },
    tail: {
      ...species.tail,
      kind: species.tail.kind === 'peacock' ? 'short' : species.tail.kind,
      length: species.tail.length * 0.4,
    },
  };
}

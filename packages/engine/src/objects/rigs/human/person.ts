import type { Rgb } from '../../../base/raster.ts';
import type { Hero, HeroOptions } from '../../hero.ts';
import type { Pose } from '../../pose.ts';
import { drawBust } from './bust.ts';
import { drawFigure, type Figure } from './draw-figure.ts';
import { lookOf, type Traits } from './look.ts';
import type { OutfitMaker } from './outfit.ts';
import { POSTURES } from './poses.ts';
import { putOn } from './put-on.ts';

interface Person extends Pick<Hero, 'key' | 'words' | 'kindOf' | 'homes' | 'support'> {
  readonly samples: readonly [string, string, string];
  readonly traits?: Traits;
  readonly outfit: OutfitMaker;
  /** Real height; default that of a grown-up. */
  readonly height?: number;
  /** How it is shown when nothing was said; default standing. */
  readonly usual?: Pose;
}

const POSES = Object.keys(POSTURES) as readonly Pose[];

/** The hero of a figure: everything but the file's own export. */
export function person({ traits = {}, outfit, usual, ...named }: Person): Hero {
  const poses = usual ? [usual, ...POSES.filter((pose) => pose !== usual)] : POSES;
  return {
    ...named,
    kind: 'person',
    height: named.height ?? 1.74,
    facing: 'right',
    forms: 2,
    poses,
    draw: (options) => {
      const posture = POSTURES[options.pose ?? usual ?? 'standing'] ?? POSTURES.standing;
      return drawFigure(figureOf(traits, outfit, options), posture, options.form === 1);
    },
    bust: (options) => drawBust(figureOf(traits, outfit, options)),
  };
}

/** One copy of a figure: who it is and what it has on. */
function figureOf(traits: Traits, outfit: OutfitMaker, options: HeroOptions): Figure {
  const { random, colour } = options;
  const look = lookOf(traits, options);
  const pick = (purpose: string, colours: readonly Rgb[]): Rgb =>
    colours[Math.min(colours.length - 1, Math.floor(random(purpose) * colours.length))] as Rgb;
  const dressed = outfit({ main: (usual) => colour ?? usual, random, pick, look });
  return {
    look,
    outfit: putOn(dressed, options.wears, look),
    girth: (traits.girth ?? 1) * (0.95 + random('girth') * 0.12),
    tall: (traits.tall ?? 1) * (0.97 + random('tall') * 0.06),
  };
}

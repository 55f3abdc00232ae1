import { randomOf } from '../../base/random.ts';
import { shapeStudio } from '../../draw/places/studio.ts';
import { colourOf } from '../../read/colour-names.ts';
import type { Place } from '../place.ts';
import { behindTables } from '../rooms/behind-tables.ts';
import { layGardenTable, layPaper, layTable } from '../rooms/lay-table.ts';

/** Words that ask for nothing at all behind the things. */
const bare = /background|backdrop|isolated|product|pedestal|studio/;

export const studio: Place = {
  name: 'studio',
  words: [
    'studio',
    'table',
    'tabletop',
    'table top',
    'wooden table',
    'on a table',
    'plain background',
    'white background',
    'black background',
    'neutral background',
    'studio background',
    'still life',
    'product shot',
    'isolated',
    'solid background',
    'simple background',
    'blank background',
    'transparent background',
    'countertop',
    'pedestal',
    'backdrop',
  ],
  nearest: [
    'shelf',
    'birthday party',
    'birthday',
    'tea party',
    'party',
    'windowsill',
    'window sill',
    'counter',
    'picnic table',
    'wall',
    'coffee table',
    'work table',
  ],
  title: 'a table in a studio',
  samples: ['an apple on a table', 'a bowl of fruit, still life', 'a cup of coffee on a wooden table'],
  suits: { 'small things': 1 },
  indoors: true,
  times: ['day', 'morning', 'golden-hour'],
  weathers: ['clear'],
  isTableTop: true,
  eye: 1.2,
  // Scenes of older pictures have no set.
  shape: shapeStudio,
  set: (context) => {
    const { intent, seed } = context;
    const words = intent.place?.words ?? '';
    if (bare.test(words)) {
      const [first = ''] = words.split(' ');
      return layPaper(context, colourOf(first));
    }
    const draw = randomOf(seed, 'studio', 'behind');
    if (draw < 0.14) return layGardenTable(context);
    return layTable(behindTables[Math.floor(((draw - 0.14) / 0.86) * behindTables.length)]!, context);
  },
};

import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { FrameDefinition, Subject } from '../frame-definition.ts';
import type { Lettering } from '../lettering.ts';
import type { FlatSet } from '../scene-set.ts';

interface Scheme {
  readonly ground: Rgb;
  readonly accent: Rgb;
  readonly ink: Rgb;
}

const POSTERS: readonly Scheme[] = [
  { ground: [28, 38, 66], accent: [232, 168, 72], ink: [250, 236, 208] },
  { ground: [244, 228, 196], accent: [206, 82, 58], ink: [58, 34, 38] },
  { ground: [24, 74, 78], accent: [238, 184, 96], ink: [252, 240, 214] },
  { ground: [240, 214, 190], accent: [74, 98, 128], ink: [40, 46, 66] },
  { ground: [92, 32, 50], accent: [236, 148, 92], ink: [252, 232, 206] },
];
const CARDS: readonly Scheme[] = [
  { ground: [252, 244, 236], accent: [216, 120, 128], ink: [128, 58, 76] },
  { ground: [240, 246, 250], accent: [112, 158, 194], ink: [44, 78, 112] },
  { ground: [250, 246, 226], accent: [200, 160, 74], ink: [110, 80, 36] },
  { ground: [240, 246, 234], accent: [126, 168, 112], ink: [58, 94, 60] },
];

/** A designed sheet with words: the subject above, the title below it, the rest smaller. */
export const poster: FrameDefinition = {
  name: 'poster',
  samples: [
    'a poster with the words JAZZ NIGHT and a saxophone',
    'a birthday card with a cake that says "Happy Birthday"',
    'a logo of a fox with the text "RED FOX"',
  ],
  suits: ({ wishes, intent }) =>
    intent.quoted.length > 0 && intent.place === undefined && kindOf(wishes) !== undefined ? 10 : 0,
  share: [0.44, 0.54],
  horizon: [0.6, 0.7],
  isBare: true,
  layouts: [
    { side: 0, eye: 0.5, share: 0.6, foot: 0.66 },
    { side: 0, eye: 0.5, share: 0.9, foot: 0.67 },
    { side: 0, eye: 0.5, share: 0.3, foot: 0.65 },
  ],
  set: (subject, seed) => {
    const { ground, accent } = schemeOf(subject, seed);
    return { kind: 'flat', ground, accent, form: formOf(subject, seed) };
  },
  letter,
};

function kindOf(wishes: ReadonlySet<string>): 'poster' | 'card' | 'logo' | undefined {
  if (wishes.has('card')) return 'card';
  if (wishes.has('logo') || wishes.has('icon') || wishes.has('sticker')) return 'logo';
  return wishes.has('poster') || wishes.has('flat') ? 'poster' : undefined;
}

function schemeOf({ wishes }: Subject, seed: number): Scheme {
  const list = kindOf(wishes) === 'poster' ? POSTERS : CARDS;
  return list[Math.floor(randomOf(seed, 'poster', 'scheme') * list.length)] ?? POSTERS[0]!;
}

function formOf({ wishes, main }: Subject, seed: number): FlatSet['form'] {
  if (kindOf(wishes) === 'card') return 'card';
  if (kindOf(wishes) === 'logo') return 'plain';
  if (main !== undefined) return 'poster';
  return randomOf(seed, 'poster', 'form') < 0.5 ? 'rays' : 'frame';
}

/** The first text is the title; what follows stands smaller under it. */
function letter(subject: Subject, _aspect: number, seed: number): readonly Lettering[] {
  const [title = '', ...rest] = subject.intent.quoted;
  const { ink } = schemeOf(subject, seed);
  const kind = kindOf(subject.wishes);
  const voice =
    kind === 'card'
      ? randomOf(seed, 'poster', 'voice') < 0.5
        ? 'hand'
        : 'serif'
      : kind === 'logo'
        ? 'plain'
        : 'display';
  const hasSubject = subject.main !== undefined;
  const top = hasSubject ? 0.7 : 0.26;
  const tall = hasSubject ? (rest.length > 0 ? 0.14 : 0.2) : 0.34;
  const wide = 0.8;
  const x = (1 - wide) / 2;
  return [
    { text: title, voice, x, y: top, width: wide, height: tall, ink },
    ...(rest.length === 0
      ? []
      : [
          {
            text: rest.join('\n'),
            voice: 'plain' as const,
            x: x + 0.06,
            y: top + tall + 0.015,
            width: wide - 0.12,
            height: hasSubject ? 0.07 : 0.16,
            ink,
          },
        ]),
  ];
}

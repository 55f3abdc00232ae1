import type { Intent, ThingMention } from '../read/intent.ts';
import type { ReferenceHeader } from './decode-reference.ts';
import type { Subject } from './describe-subject.ts';
import { isWithin } from './fit-canvas.ts';
import type { PhotoLook } from './measure-photo.ts';
import type { Placement } from './placement.ts';
import type { EditPlan, EditStep, Impossible } from './plan-edit.ts';
import type { Window } from './plane.ts';

/** A thought in the making: the real state of the work, in the first person. */
export interface Told {
  readonly title: string;
  readonly text: string;
}

/** What was understood, before the picture is looked at. */
export function narratePlan(
  intent: Intent,
  plan: EditPlan,
  header: ReferenceHeader,
  sceneNotes: readonly string[] | undefined,
): Told {
  const picture = `a ${header.typeName} picture of ${header.width} x ${header.height} pixels`;
  const notes = [
    header.declaredWrong
      ? ` It was announced as ${header.reference.declaredType}, but its bytes are ${header.typeName}; I go by the bytes.`
      : '',
    header.animated ? ' It is animated; I work on its first frame.' : '',
  ].join('');
  const wishes = [
    ...(sceneNotes ?? []),
    ...plan.geometry.map((step) =>
      step.kind === 'rotate' ? `turn it by ${step.degrees} degrees` : `mirror it ${step.axis}ly`,
    ),
    ...(plan.ratio === undefined ? [] : [`bring it to ${plan.ratio}`]),
    ...plan.steps.map(wishOf),
  ];
  const asked =
    wishes.length === 0
      ? 'I find no change in the words that I can make.'
      : `I am asked to ${joinWords(wishes)}; everything else stays as it is.`;
  const own =
    sceneNotes === undefined
      ? ''
      : ' I drew this picture myself and it still carries its scene, so I change the scene and draw it anew: light, shadows and occlusion then come out right.';
  const unshown = unshownOf(intent, plan.impossible);
  const limits =
    unshown.length === 0
      ? ''
      : ` My drawings cannot show ${joinWords(unshown.map((words) => `“${words}”`))}.`;
  return { title: 'Reading the request', text: `I was given ${picture}.${notes} ${asked}${own}${limits}` };
}

/** Actions and looks that were understood but that no drawing shows ("sitting"), unless they are told otherwise. */
function unshownOf(intent: Intent, undone: readonly Impossible[]): readonly string[] {
  const told = toldWords(intent, undone);
  return (intent.unsupported ?? []).filter((words) => !told.includes(words.toLowerCase()));
}

/** Words that are written on the picture need no more telling, and what could not be done is told already. */
function toldWords(intent: Intent, undone: readonly Impossible[]): string {
  const written = intent.edits.filter(({ verb }) => verb === 'write');
  return [...undone, ...written].map(({ words }) => words.toLowerCase()).join(' ');
}

function wishOf(step: EditStep): string {
  switch (step.kind) {
    case 'insert':
      return `add ${nameThing(step.mention)} ${WHERE[step.where]}`;
    case 'adjust':
      return ADJUSTMENT_WISHES[step.adjustment];
    case 'style':
      return `give it the style “${step.style}”`;
    case 'background':
      if (step.to === 'blur') return 'blur the background';
      return step.to === 'remove' ? 'take the background away' : `put a ${step.to} scene behind the subject`;
    case 'write':
      return `write “${step.text}” at the ${step.at}`;
    case 'border':
      return 'put a frame around it';
  }
}

const ADJUSTMENT_WISHES = {
  'black-and-white': 'make it black and white',
  sepia: 'tone it sepia',
  invert: 'invert its colours',
  brighter: 'make it brighter',
  darker: 'make it darker',
  contrast: 'raise its contrast',
  'less-contrast': 'lower its contrast',
  warmer: 'make its colours warmer',
  cooler: 'make its colours cooler',
  saturate: 'make its colours stronger',
  desaturate: 'make its colours paler',
  blur: 'blur it',
  sharpen: 'sharpen it',
  vignette: 'darken its corners',
  night: 'make it look like night',
  sunset: 'give it the light of a sunset',
} as const;

const WHERE = {
  beside: 'beside the main subject',
  left: 'on the left',
  right: 'on the right',
  behind: 'behind the main subject',
  'in-front': 'in front of the main subject',
  'on-top': 'on top of the main subject',
  above: 'above the main subject',
} as const;

/** "a red hat", "two dogs". */
export function nameThing(mention: ThingMention): string {
  const words = mention.words.replace(/^(an?|the|some|one)\s+/i, '');
  const coloured =
    mention.colour === undefined || words.includes(mention.colour) ? words : `${mention.colour} ${words}`;
  if (mention.count === 1) return `${/^[aeiou]/i.test(coloured) ? 'an' : 'a'} ${coloured}`;
  if (/^\d|^(two|three|four|five|six|seven|eight|nine|ten|a few|several)\b/i.test(coloured)) return coloured;
  return `${mention.count} ${coloured.endsWith('s') ? coloured : `${coloured}s`}`;
}

/** How the reference was brought to the output's pixels; undefined when that needs no word. */
export function narrateFit(
  header: ReferenceHeader,
  window: Window,
  output: { readonly width: number; readonly height: number },
  reshaped: boolean,
): Told | undefined {
  if (!reshaped) return undefined;
  const size = `${output.width} x ${output.height}`;
  if (!isWithin(window)) {
    return {
      title: 'Fitting the frame',
      text: `The result has ${size} pixels, another shape than the picture. Cutting would cut the subject, so I keep the whole picture and continue its edges softly.`,
    };
  }
  const kept = Math.round(100 * window.width * window.height);
  return {
    title: 'Fitting the frame',
    text: `The result has ${size} pixels, another shape than the ${header.width} x ${header.height} of the picture. I crop around the subject and keep ${kept} % of the picture.`,
  };
}

export function narrateSubject(subject: Subject, look: PhotoLook): Told {
  const side =
    look.light[0] < -0.12 ? 'from the left' : look.light[0] > 0.12 ? 'from the right' : 'from the front';
  const light = `The light comes ${side}; the colours are ${look.tint[0] > look.tint[2] * 1.04 ? 'warm' : look.tint[2] > look.tint[0] * 1.04 ? 'cool' : 'neutral'}.`;
  if (subject.kind === 'none') {
    return {
      title: 'Looking at the picture',
      text: `I see no single main subject that stands out, so I compose by thirds. ${light}`,
    };
  }
  const share = Math.round(100 * subject.box.width * subject.box.height);
  const sure =
    subject.confidence >= 0.85 ? 'clearly' : subject.confidence >= 0.5 ? 'fairly clearly' : 'only roughly';
  const what =
    subject.head !== undefined
      ? subject.feet === undefined
        ? 'a person, cut by the frame like in a portrait'
        : 'a person from head to foot'
      : 'the main subject';
  return {
    title: 'Looking at the picture',
    text: `I can ${sure} make out ${what}; it takes about ${share} % of the frame. ${light}`,
  };
}

export function narrateInsertion(
  step: Extract<EditStep, { kind: 'insert' }>,
  placement: Placement,
  subject: Subject,
  isAnimal: boolean,
): Told {
  const { mention, where } = step;
  const many = mention.count > 1;
  const it = many ? 'the first of them' : 'it';
  const why = where === 'left' || where === 'right' ? 'as asked' : 'where there is more room';
  const stand =
    where === 'on-top'
      ? `I set ${it} on top, scaled to what ${many ? 'they sit' : 'it sits'} on.`
      : placement.closeUp
        ? `The frame is close, so only ${isAnimal ? 'its head and neck show' : 'a part of it shows'}, ${placement.layer === 'behind' ? 'coming up behind the shoulder' : 'in front, in the corner'} on the ${placement.side}, ${why}.`
        : placement.grounded
          ? `I stand ${it} on the same ground on the ${placement.side}, with a shadow.`
          : `I put ${it} on the ${placement.side}, ${why}.`;
  const layer =
    placement.layer === 'behind' && subject.confidence >= 0.5
      ? ' The subject stays in front and keeps every pixel.'
      : '';
  const substitute =
    mention.match === 'exact'
      ? ''
      : ` My library has no exact “${mention.words}”; its ${mention.thing.replaceAll('-', ' ')} comes closest.`;
  return {
    title: 'Placing what is added',
    text: `I draw ${nameThing(step.mention)} in the light, tone and grain of the picture. ${stand}${layer}${substitute}`,
  };
}

export function narrateStep(step: EditStep): Told {
  const wish = wishOf(step);
  const details =
    step.kind === 'adjust' && (step.adjustment === 'night' || step.adjustment === 'sunset')
      ? ' I do that with tone and colour alone: lamps and shadows stay where the photo has them.'
      : step.kind === 'background' && step.to === 'remove'
        ? ' What remains stands on plain white.'
        : step.kind === 'background' && step.to !== 'blur'
          ? ' The new background is an illustration, not a photo.'
          : '';
  return { title: 'Changing the picture', text: `Now I ${wish}.${details}` };
}

/** The text part: what could not be done, or undefined when everything was. */
export function describeUndone(
  intent: Intent,
  plan: EditPlan,
  undone: readonly Impossible[],
  changed: boolean,
): string | undefined {
  const sentences = undone.map(({ words, reason }) => `“${words.trim()}” ${reason}.`);
  for (const step of plan.steps) {
    if (step.kind !== 'insert' || step.mention.match === 'exact') continue;
    sentences.push(
      `For “${step.mention.words}” I drew the closest that I have: ${step.mention.thing.replaceAll('-', ' ')}.`,
    );
  }
  const unshown = unshownOf(intent, undone);
  if (unshown.length > 0) sentences.push(`Not shown: ${unshown.join(', ')}.`);
  const told = toldWords(intent, undone);
  const unknown = intent.unknown.filter((word) => !told.includes(word.toLowerCase()));
  if (unknown.length > 0) sentences.push(`I did not understand: ${unknown.join(', ')}.`);
  if (!changed) {
    const reason =
      sentences.length === 0 ? 'I found no instruction that I can carry out.' : sentences.join(' ');
    return `${reason} The picture is returned unchanged. I can add things beside the subject, change tone and colour, blur or replace the background, crop, turn, frame, and write text.`;
  }
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function joinWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

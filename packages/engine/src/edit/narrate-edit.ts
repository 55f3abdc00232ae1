import type { Intent } from '../read/intent.ts';
import type { ReferenceHeader } from './decode-reference.ts';
import type { Subject } from './describe-subject.ts';
import { isWithin } from './fit-canvas.ts';
import type { PhotoLook } from './measure-photo.ts';
import type { Placement } from './place-object.ts';
import type { EditPlan, EditStep, Impossible } from './plan-edit.ts';
import type { Window } from './plane.ts';

/** A thought in the making: the real state of the work, in the first person. */
export interface Told {
  readonly title: string;
  readonly text: string;
}

/** What was understood, before the picture is looked at. */
export function narratePlan(plan: EditPlan, header: ReferenceHeader): Told {
  const picture = `a ${header.typeName} picture of ${header.width} x ${header.height} pixels`;
  const notes = [
    header.declaredWrong
      ? ` It was announced as ${header.reference.declaredType}, but its bytes are ${header.typeName}; I go by the bytes.`
      : '',
    header.animated ? ' It is animated; I work on its first frame.' : '',
  ].join('');
  const wishes = [
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
  return { title: 'Reading the request', text: `I was given ${picture}.${notes} ${asked}` };
}

function wishOf(step: EditStep): string {
  switch (step.kind) {
    case 'insert':
      return `add ${nameOf(step)} ${WHERE[step.where]}`;
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

function nameOf(step: Extract<EditStep, { kind: 'insert' }>): string {
  const { count, words } = step.mention;
  if (count === 1) return /^(an?|the|some|one|my)\s/i.test(words) ? words : `a ${words}`;
  return /^\d|^(two|three|four|five|six|seven|eight|nine|ten|a few|some|several)\b/i.test(words)
    ? words
    : `${count} x ${words}`;
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
): Told {
  const name = nameOf(step);
  const substitute =
    step.mention.match === 'exact'
      ? ''
      : ` My library has no exact “${step.mention.words}”; its ${step.mention.thing.replaceAll('-', ' ')} comes closest.`;
  const stand = placement.closeUp
    ? `The frame is close, so only its head and neck show, coming up behind the shoulder on the ${placement.side}, where there is more room.`
    : placement.grounded
      ? `It stands on the same ground on the ${placement.side} and throws a shadow.`
      : `I put it on the ${placement.side}, where there is more room.`;
  const where = step.where === 'on-top' ? 'I set it on top, scaled to what it sits on.' : stand;
  const layer =
    placement.layer === 'behind' && subject.confidence >= 0.5
      ? ' The subject stays in front of it and keeps every pixel.'
      : '';
  return {
    title: 'Placing what is added',
    text: `I draw ${name} in the light, tone and grain of the photo. ${where}${layer}${substitute}`,
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
    sentences.push(`I drew a ${step.mention.thing.replaceAll('-', ' ')} for “${step.mention.words}”.`);
  }
  if (intent.unknown.length > 0) sentences.push(`I did not understand: ${intent.unknown.join(', ')}.`);
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

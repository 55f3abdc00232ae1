import { baseOf } from '../objects/compound-things.ts';
import { findHero } from '../objects/find-hero.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import { findStyle } from '../style/apply-style.ts';
import { findMissingLetters } from '../text/find-missing-letters.ts';
import { cameraOf, groundY, heightOnPicture } from './camera.ts';
import { placeNamed } from './find-place.ts';
import type { Scene, SceneObject } from './scene.ts';

/** A step of the real reasoning: a short title and a paragraph in the first person. */
export interface Thought {
  readonly title: string;
  readonly text: string;
}

/**
 * What was understood, replaced, left out, composed and lit, in the order of the work. The first thought needs the
 * intent alone, so it can be sent before anything is planned.
 */
export function narrate(intent: Intent, scene: Scene): readonly Thought[] {
  const thoughts: Thought[] = [narrateReading(intent)];
  const substitutions = narrateSubstitutions(intent);
  if (substitutions) thoughts.push(substitutions);
  thoughts.push(narrateComposition(intent, scene), narrateLight(intent, scene));
  return thoughts;
}

/** The first thought of a creation: what the words say. */
function narrateReading(intent: Intent): Thought {
  const parts: string[] = [];
  if (intent.things.length > 0) parts.push(`I read a request for ${listOf(intent.things.map(nameOf))}`);
  const setting = [
    intent.place ? `the setting is "${intent.place.words}"` : undefined,
    intent.otherPlaces && intent.otherPlaces.length > 0
      ? `with ${listOf(intent.otherPlaces.map((place) => place.words))} around it`
      : undefined,
    intent.time ? `the time is "${intent.time.words}"` : undefined,
    intent.weather ? `the weather "${intent.weather.words}"` : undefined,
    intent.season ? `the season "${intent.season.words}"` : undefined,
    intent.sky && intent.sky.length > 0
      ? `the sky carries ${listOf(intent.sky.map((mention) => mention.words))}`
      : undefined,
  ].filter((part) => part !== undefined);
  if (setting.length > 0)
    parts.push(parts.length === 0 ? `I read a scene where ${listOf(setting)}` : listOf(setting));
  if (intent.style) parts.push(`the look should be "${intent.style.words}"`);
  if (intent.excluded.length > 0)
    parts.push(`there must be no ${listOf(intent.excluded.map(plainName), 'or')}`);
  if (intent.quoted.length > 0)
    parts.push(
      `I set the words ${listOf(intent.quoted.map((text) => `"${text}"`))} as lettering rather than as things to draw`,
    );
  if (parts.length === 0) {
    return {
      title: 'Looking for a subject',
      text:
        intent.prompt.trim() === ''
          ? 'The request has no words I can draw from, so I will paint a quiet landscape as a mood piece.'
          : 'I found no thing, place or time of day that I know in this request. I will paint a mood piece, a quiet landscape, and say plainly that it does not show what was asked for.',
    };
  }
  const title = intent.things[0]
    ? `Picturing ${titleOf(intent.things[0])}`
    : `Envisioning ${titleOfSetting(intent)}`;
  return { title, text: sentence(parts) };
}

function isApproximated({ match }: ThingMention): boolean {
  return match === 'kind-of' || match === 'silhouette';
}

function narrateSubstitutions(intent: Intent): Thought | undefined {
  const lines: string[] = [];
  for (const mention of intent.things) {
    if (isApproximated(mention))
      lines.push(
        `For "${mention.words}" the closest thing in my library is ${article(plainName(mention.thing))}, so I draw that.`,
      );
  }
  for (const place of [...(intent.place ? [intent.place] : []), ...(intent.otherPlaces ?? [])]) {
    if (place.approximate)
      lines.push(
        `I have no scenery made for "${place.words}"; the nearest I can paint is ${placeNamed(place.value).title}.`,
      );
  }
  if (intent.style?.approximate) {
    lines.push(
      `I am an illustration engine, so "${intent.style.words}" is only approximated, as ${findStyle(intent.style.value)?.title}.`,
    );
  }
  const missing = missingOf(intent);
  if (missing.length > 0)
    lines.push(`I have no way to draw ${listOf(missing)}, so I leave that out and will say so.`);
  if (intent.unsupported && intent.unsupported.length > 0) {
    lines.push(
      `I understand ${listOf(intent.unsupported.map((words) => `"${words}"`))}, but my drawings cannot show it.`,
    );
  }
  return lines.length === 0
    ? undefined
    : {
        title: missing.length > 0 ? 'Admitting What Is Missing' : 'Choosing the Nearest Match',
        text: lines.join(' '),
      };
}

function narrateComposition(intent: Intent, scene: Scene): Thought {
  const named = scene.objects.filter((object) => !object.filler);
  const fillers = [...new Set(scene.objects.filter((object) => object.filler).map((object) => object.thing))];
  const main = named.find(
    (object) => !intent.things.some((mention) => mention.spread && isGrownFrom(object, mention)),
  );
  const grown = named.filter(
    (object) =>
      object !== main && intent.things.some((mention) => mention.spread && isGrownFrom(object, mention)),
  );
  const single = named.length - grown.length;
  const lines: string[] = [];
  const shape =
    scene.aspect > 2.2
      ? 'very wide'
      : scene.aspect > 1.15
        ? 'wide'
        : scene.aspect < 0.45
          ? 'very tall'
          : scene.aspect < 0.87
            ? 'upright'
            : 'square';
  if (main) {
    const share = Math.round(heightOnPicture(scene, main.height, main.depth) * 100);
    const where =
      main.x < 0.42 ? 'left of the middle' : main.x > 0.58 ? 'right of the middle' : 'in the middle';
    lines.push(
      `In this ${shape} frame I put ${single === 1 ? `the ${plainName(main.thing)}` : `the ${single} named things, led by the ${plainName(main.thing)},`} ${where}, about ${share} percent of the picture's height, ${main.support === 'air' ? 'in the air' : main.support === 'water' ? 'on the water' : `with the feet at ${Math.round(groundY(scene, main.depth) * 100)} percent`}.`,
    );
  } else {
    lines.push(
      `This ${shape} frame is a view over ${placeNamed(scene.place).title} with the horizon at ${Math.round(scene.horizon * 100)} percent of the height.`,
    );
  }
  for (const mention of intent.things.filter((each) => each.spread))
    lines.push(
      `${titleCase(plural(plainName(mention.thing)))} grow all over the ground, smaller with every row.`,
    );
  if (scene.backdrop !== 'none' && scene.backdrop !== placeNamed(scene.place).backdrop)
    lines.push(`${titleCase(scene.backdrop)} close the distance.`);
  if (scene.water && placeNamed(scene.place).water !== 1) {
    const needed = named.some((object) => object.support === 'water');
    lines.push(
      needed
        ? 'I add water, because something here has to float.'
        : 'I lay a lake before it, so that the light is mirrored.',
    );
  }
  if (fillers.length > 0)
    lines.push(
      `To frame it I add ${listOf(fillers.map((thing) => plural(plainName(thing))))} that nobody asked for, kept clear of the subject.`,
    );
  if (intent.things.some((mention) => mention.countIsLoose)) {
    const loose = intent.things
      .filter((mention) => mention.countIsLoose)
      .map((mention) => `${mention.count} ${plural(plainName(mention.thing))}`);
    lines.push(`No exact number was given for some things; I settle on ${listOf(loose)}.`);
  }
  if (named.length > 1 && cameraOf(scene).eye > 0)
    lines.push('Real sizes are compressed a little, so that nothing gets lost.');
  return { title: 'Composing the Frame', text: lines.join(' ') };
}

function indoorLight(scene: Scene, side: string): string {
  if (scene.set?.kind !== 'room') return `A soft studio light comes from the ${side}.`;
  return scene.time === 'night' || scene.time === 'dusk'
    ? 'Outside it is dark: the lamps of the room light what stands near them.'
    : 'Daylight falls in through the windows and lies on the floor.';
}

function narrateLight(intent: Intent, scene: Scene): Thought {
  const isIndoors = placeNamed(scene.place).indoors === true;
  const side = scene.luminary.x < 0.5 ? 'left' : 'right';
  const body =
    scene.luminary.kind === 'sun'
      ? 'the sun'
      : scene.luminary.kind === 'full-moon'
        ? 'a full moon'
        : scene.luminary.kind === 'crescent'
          ? 'a crescent moon'
          : 'the moon';
  const inside =
    scene.luminary.x > 0 && scene.luminary.x < 1 && scene.luminary.y > 0 && scene.luminary.y < scene.horizon;
  const asked = intent.time ? '' : ' No time of day was named, so I choose this one.';
  const light = isIndoors
    ? indoorLight(scene, side)
    : `It is ${TIME_NAMES[scene.time]} with ${WEATHER_NAMES[scene.weather]}; ${body} stands ${inside ? `in the picture on the ${side}` : `outside the picture on the ${side}`}, and every shadow and reflection follows from it.`;
  const style =
    findStyle(scene.style)?.finish === undefined
      ? ''
      : ` Last, I turn the painting into ${findStyle(scene.style)?.title}.`;
  return {
    title: 'Setting the Light',
    text:
      light + (isIndoors ? '' : asked) + (scene.stars && !isIndoors ? ' Stars fill the sky.' : '') + style,
  };
}

function isGrownFrom(object: SceneObject, mention: ThingMention): boolean {
  return baseOf(object.thing) === mention.thing;
}

/** Words for the caller about what was left out or replaced; undefined when the picture shows all that was asked. */
export function describeOmissions(intent: Intent): string | undefined {
  const lines: string[] = [];
  const missing = missingOf(intent);
  if (
    intent.kind === 'create' &&
    intent.things.length === 0 &&
    !intent.place &&
    !intent.time &&
    !intent.weather &&
    !intent.season &&
    !intent.sky
  ) {
    lines.push(
      missing.length > 0
        ? `I did not understand anything in this request that I can draw (${missing.join(', ')}), so this is a mood piece, not what you asked for.`
        : 'There was nothing in this request that I can draw, so this is a mood piece.',
    );
  } else if (missing.length > 0) lines.push(`I could not draw: ${missing.join(', ')}.`);
  const replaced = intent.things
    .filter(isApproximated)
    .map((mention) => `${mention.words} (drawn as ${article(plainName(mention.thing))})`);
  const places = [...(intent.place ? [intent.place] : []), ...(intent.otherPlaces ?? [])]
    .filter((place) => place.approximate)
    .map((place) => `${place.words} (painted as ${placeNamed(place.value).title})`);
  if (replaced.length + places.length > 0)
    lines.push(`Approximated: ${[...replaced, ...places].join(', ')}.`);
  if (intent.unsupported && intent.unsupported.length > 0)
    lines.push(`Not shown: ${intent.unsupported.join(', ')}.`);
  const fewer = intent.things
    .filter((mention) => mention.asked !== undefined)
    .map((mention) => `${mention.count} of ${mention.asked} ${mention.words}`);
  if (fewer.length > 0) lines.push(`Drawn only: ${fewer.join(', ')}.`);
  if (intent.style?.approximate && intent.kind === 'create')
    lines.push(`The style "${intent.style.words}" is approximated: this engine draws illustrations.`);
  const letters = intent.kind === 'create' ? findMissingLetters(intent.quoted.join('')) : [];
  if (letters.length > 0) lines.push(`No font here has the letters ${letters.join(' ')}.`);
  return lines.length === 0 ? undefined : lines.join(' ');
}

function missingOf(intent: Intent): readonly string[] {
  return [
    ...intent.unknown,
    ...(intent.headOnly ?? []).map((words) => `${words} (only a head is available)`),
  ];
}

const TIME_NAMES = {
  dawn: 'dawn',
  morning: 'morning',
  day: 'broad day',
  afternoon: 'afternoon',
  'golden-hour': 'the golden hour',
  sunset: 'sunset',
  dusk: 'dusk',
  night: 'night',
} satisfies Record<Scene['time'], string>;

const WEATHER_NAMES = {
  clear: 'a clear sky',
  cloudy: 'drifting clouds',
  overcast: 'an overcast sky',
  fog: 'fog in the distance',
  rain: 'rain',
  storm: 'a storm',
  snowfall: 'falling snow',
  wind: 'wind in the clouds',
  sandstorm: 'blowing sand',
} satisfies Record<Scene['weather'], string>;

/** How a thing is called: a hero by its first word, an icon by its key. */
function plainName(form: string): string {
  const key = baseOf(form);
  return findHero(key)?.words[0] ?? key.replace(/^(person|man|woman)-standing$/, '$1').replace(/-/g, ' ');
}

function nameOf(mention: ThingMention): string {
  const words = [mention.size, mention.colour?.replace(/-/g, ' '), mention.words.toLowerCase()]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
  if (mention.spread) return `many ${words} all over the place`;
  return mention.count === 1 ? article(words) : `${mention.count} ${words}`;
}

function titleOfSetting(intent: Intent): string {
  const place = intent.place && titleCase(intent.place.words);
  const time = intent.time && titleCase(intent.time.words.replace(/^(at|in the|in|by) /i, ''));
  return place && time ? `${place} at ${time}` : (place ?? time ?? 'the Scene');
}

function titleOf(mention: ThingMention): string {
  if (mention.spread) return titleCase(`a field of ${plural(mention.words)}`);
  return titleCase(mention.count === 1 ? `the ${mention.words}` : `${mention.count} ${mention.words}`);
}

function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word) =>
      /^(the|a|an|of|in|on|at|and)$/i.test(word)
        ? word.toLowerCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

function article(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

function plural(words: string): string {
  if (/(flowers|grass|s)$/.test(words)) return words;
  return /(sh|ch|x)$/.test(words)
    ? `${words}es`
    : /[^aeiou]y$/.test(words)
      ? `${words.slice(0, -1)}ies`
      : `${words}s`;
}

function listOf(items: readonly string[], joint = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

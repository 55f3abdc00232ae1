import { findThingByKey } from '../objects/things.ts';
import type { Phrase } from './find-phrases.ts';
import { gatherMentions, type Mentions } from './gather-mentions.ts';
import type { EditInstruction, ThingMention } from './intent.ts';

/**
 * Reads what is to be done to a picture. A sentence is cut into clauses; every clause has one verb; things that are
 * wanted in different places become instructions of their own.
 */
export function readEdits(phrases: readonly Phrase[], quoted: readonly string[]): readonly EditInstruction[] {
  const edits: EditInstruction[] = [];
  for (const clause of splitClauses(phrases)) edits.push(...readClause(clause, quoted, edits.at(-1)));
  return edits;
}

const VERB_START =
  /^(add|insert|put|place|include|give|draw|paste|remove|erase|delete|take|get rid|replace|swap|change|turn|make|convert|transform|blur|sharpen|brighten|darken|lighten|crop|rotate|flip|mirror|extend|expand|zoom|write|caption|frame|invert|recolou?r|paint|apply|set|cut|increase|decrease|boost|reduce|colou?rize|desaturate|saturate|warm|cool|enlarge|uncrop|outpaint|surround|dress|render|restyle|stylize)\b/;

/** A new clause begins at the end of a sentence, and at "and"/comma when a verb of editing follows. */
function splitClauses(phrases: readonly Phrase[]): Phrase[][] {
  const clauses: Phrase[][] = [];
  let current: Phrase[] = [];
  const close = () => {
    if (current.length > 0) clauses.push(current);
    current = [];
  };
  phrases.forEach((phrase, index) => {
    const previous = phrases[index - 1];
    const startsVerb = VERB_START.test(phrase.text);
    const joined = previous !== undefined && /^(and|then|also|&|and also|plus)$/.test(previous.text);
    if (phrase.breakBefore === 'sentence' || (startsVerb && (joined || phrase.breakBefore === 'comma')))
      close();
    current.push(phrase);
  });
  close();
  return clauses;
}

const WEARABLE =
  /hat|cap|crown|glasses|sunglasses|goggles|scarf|necktie|helmet|headphone|coat|dress|shirt|kimono|boot|shoe|gloves|ring|mask|wig|graduation/;

function readClause(
  clause: readonly Phrase[],
  quoted: readonly string[],
  previous: EditInstruction | undefined,
): EditInstruction[] {
  const words = clause
    .map((phrase) => phrase.words)
    .join(' ')
    .replace(/[\s,]+(and|then|also|plus|&)?[\s,]*$/i, '');
  const text = clause.map((phrase) => phrase.text).join(' ');
  const mentions = gatherMentions(clause);
  const edit = (verb: EditInstruction['verb'], more: Partial<EditInstruction> = {}): EditInstruction => ({
    verb,
    words,
    things: [],
    ...more,
  });
  if (clause.length === 0 || isGreeting(text, mentions)) return [];

  // Text to write.
  if (/\b(write|caption|captioned|text|title|words?|letters|says?|saying|reading)\b/.test(text)) {
    const written = quoted[0] ?? textAfter(words);
    if (written) {
      const where = /\b(bottom|below|under|lower)\b/.test(text)
        ? 'bottom'
        : /\b(cent(?:er|re)|middle)\b/.test(text)
          ? 'centre'
          : /\btop|above|upper\b/.test(text)
            ? 'top'
            : undefined;
      return [
        edit('write', {
          text: written,
          ...(where ? { value: where } : {}),
          ...(mentions.looseColour ? { colour: mentions.looseColour } : {}),
        }),
      ];
    }
  }
  // Geometry.
  const turn =
    /\b(rotate|turn)\b/.test(text) &&
    (/(-?\d{1,3})\s*(deg|degrees|°)?/.exec(words) ??
      /\b(upside down|clockwise|counter|left|right|quarter|around)\b/.exec(text));
  if (/\brotate\b/.test(text) || (turn && /\b(degrees?|clockwise|upside down)\b|°/.test(text + words)))
    return [edit('rotate', { value: degreesOf(text, words) })];
  if (/\b(flip|mirror|mirrored|reflect)\b/.test(text))
    return [
      edit('flip', { value: /\b(vertical|vertically|upside)\b/.test(text) ? 'vertical' : 'horizontal' }),
    ];
  if (/\bcrop\b/.test(text)) return [edit('crop', cropValue(text, words))];
  if (/\b(extend|expand|outpaint|uncrop|zoom out|wider)\b/.test(text) && !/\b(hat|coat)\b/.test(text))
    return [
      edit('extend', { value: /\bleft\b/.test(text) ? 'left' : /\bright\b/.test(text) ? 'right' : 'all' }),
    ];
  if (
    /\b(border|frame)\b/.test(text) &&
    !mentions.things.some((thing) => thing.thing === 'framed-picture' && /painting/.test(thing.words))
  ) {
    const colour = colourIn(clause);
    return [edit('border', colour ? { colour } : {})];
  }
  // Background.
  const removesThings = mentions.things.length > 0 && /\b(remove|erase|delete|get rid)\b/.test(text);
  if (/\bback ?ground|backdrop\b/.test(text) && !removesThings) return [readBackground(text, mentions, edit)];
  // Tones of the whole picture.
  const tone = toneOf(text);
  if (tone && mentions.things.length === 0) {
    const strength = strengthOf(text);
    return [edit('adjust', { value: tone, ...(strength ? { text: strength } : {}) })];
  }
  // Styles.
  const style = mentions.styles[0];
  if (style && mentions.things.length === 0) {
    if (style.value === 'noir') return [edit('adjust', { value: 'black-and-white' })];
    if (style.value === 'sepia') return [edit('adjust', { value: 'sepia' })];
    return [edit('style', { value: style.value })];
  }
  if (
    /\b(remove|erase|delete|get rid|take away|take out|cut out|without|clean up)\b/.test(text) ||
    (mentions.excluded.length > 0 && mentions.things.length === 0)
  ) {
    const things = mentions.things.length > 0 ? mentions.things : thingsOf(mentions.excluded);
    return [edit('remove', { things: things.map(plain) })];
  }
  if (
    /\b(replace|swap|exchange|substitute)\b/.test(text) ||
    (/\b(turn|change|transform|convert)\b/.test(text) &&
      /\b(into|to|with|for)\b/.test(text) &&
      mentions.things.length >= 2)
  ) {
    // The wanted thing is the last one.
    if (mentions.things.length > 0) return [edit('replace', { things: mentions.things.map(plain) })];
    if (mentions.places.length > 0)
      return [edit('background', { value: mentions.places[0]?.value ?? 'studio' })];
  }
  // Colours of parts: "make the car blue", "change my shirt to red".
  const colour = mentions.looseColour;
  if (
    /\b(make|change|paint|turn|colou?r|recolou?r|dye|give)\b/.test(text) &&
    wantsColour(text, mentions) &&
    !/\b(add|put|insert)\b/.test(text)
  ) {
    const named = mentions.things.find((thing) => thing.colour !== undefined);
    const value = named?.colour ?? colour;
    if (value) return [edit('recolour', { colour: value, things: mentions.things.map(plain) })];
  }
  // Things: worn or added.
  if (mentions.things.length > 0) return addThings(text, mentions, edit, previous);
  // Light, weather, season and place of the whole picture.
  const time = mentions.times[0];
  if (time && mentions.places.length === 0) return [edit('adjust', { value: time.value })];
  const weather = mentions.weathers[0];
  if (weather) return [edit('adjust', { value: weather.value })];
  const season = mentions.seasons[0];
  if (/\bit snow\b/.test(text)) return [edit('adjust', { value: 'snowfall' })];
  if (season) return [edit('adjust', { value: season.value })];
  const place = mentions.places[0];
  if (place) return [edit('background', { value: place.value })];
  if (tone) return [edit('adjust', { value: tone })];
  if (
    mentions.unknown.length === 0 &&
    mentions.headOnly.length === 0 &&
    !VERB_START.test(withoutPoliteness(text))
  )
    return [];
  return [edit('unknown')];
}

function withoutPoliteness(text: string): string {
  return text.replace(
    /^((please|can you|could you|can|could|would|will|you|now|then|and|also|hi|hello|hey|just|i want you to|i want|i would like you to|let)\s+)+/,
    '',
  );
}

/** "Hi, this is a picture of me." asks for nothing. */
function isGreeting(text: string, mentions: Mentions): boolean {
  if (VERB_START.test(withoutPoliteness(text))) return false;
  return (
    /^((hi|hello|hey|thanks|thank you|ok|okay|please)\b\s*)?(here is|here's|this is|that's|that is|these are|i am|i'm|it is|it's)?\s*(a |an |my |the )?(picture|photo|image|selfie|me|us|portrait|pic|friend|picture of|photo of|image of|dog|cat)?\b/.test(
      text,
    ) &&
    /\b(this is|here is|here's|that is|these are|hi|hello|hey|thanks|thank)\b/.test(text) &&
    !/\b(add|put|make|remove|replace|change|turn|want|with|can you|could you|blur|crop|rotate|write|draw|insert|place|give)\b/.test(
      text,
    ) &&
    mentions.styles.length === 0
  );
}

function addThings(
  text: string,
  mentions: Mentions,
  edit: (verb: EditInstruction['verb'], more?: Partial<EditInstruction>) => EditInstruction,
  previous: EditInstruction | undefined,
): EditInstruction[] {
  const wantsWear =
    /\b(wear|wearing|on my head|on his head|on her head|on me|on him|on her|put on|on my face|on the head|on their head|give me|give him|give her|dress)\b/.test(
      text,
    );
  const edits: EditInstruction[] = [];
  mentions.things.forEach((thing, index) => {
    // A thing that only says where another goes ("next to the tree") is part of the photo, not of the wish.
    const pointedAt = mentions.things.some((other, at) => at !== index && other.relation?.other === index);
    if (pointedAt && index > 0) return;
    const wear = wantsWear && WEARABLE.test(thing.thing);
    const where = whereOf(thing, text, mentions.things.length === 1);
    const last = edits.at(-1);
    if (!wear && last?.verb === 'add' && last.where === where) {
      edits[edits.length - 1] = { ...last, things: [...last.things, plain(thing)] };
      return;
    }
    edits.push(edit(wear ? 'wear' : 'add', { things: [plain(thing)], ...(where && !wear ? { where } : {}) }));
  });
  return edits.length > 0 ? edits : previous ? [] : [edit('unknown')];
}

function whereOf(thing: ThingMention, text: string, only: boolean): EditInstruction['where'] | undefined {
  if (thing.side === 'left' || thing.side === 'right') return thing.side;
  const near = only ? text : textAround(text, thing.words.toLowerCase());
  if (/\b(left of|to my left|on my left|to the left|on the left)\b/.test(near)) return 'left';
  if (/\b(right of|to my right|on my right|to the right|on the right)\b/.test(near)) return 'right';
  if (/\b(behind|in back of|in the background|in the distance)\b/.test(near)) return 'behind';
  if (/\b(in front of|in the foreground|before me)\b/.test(near)) return 'in-front';
  if (/\b(on my (head|shoulder|lap)|on top|on me|on his|on her|on the head|on it)\b/.test(near))
    return 'on-top';
  if (/\b(above|over|flying|in the sky|overhead)\b/.test(near)) return 'above';
  if (/\b(next to|beside|near|by my side|with me|alongside|close to|by me)\b/.test(near)) return 'beside';
  if (findThingByKey(thing.thing)?.support === 'air') return 'above';
  return undefined;
}

/** The words from a thing up to the next "and": where it goes is said after it. */
function textAround(text: string, words: string): string {
  const at = text.indexOf(words);
  if (at < 0) return '';
  const rest = text.slice(at);
  const end = rest.search(/\s(and|plus)\s/);
  return end < 0 ? rest : rest.slice(0, end);
}

function readBackground(
  text: string,
  mentions: Mentions,
  edit: (verb: EditInstruction['verb'], more?: Partial<EditInstruction>) => EditInstruction,
): EditInstruction {
  if (/\b(remove|erase|delete|transparent|cut out|without|no)\b/.test(text))
    return edit('background', { value: 'remove' });
  if (/\b(blur|blurry|blurred|bokeh|out of focus|soft)\b/.test(text))
    return edit('background', { value: 'blur' });
  const place = mentions.places.find((mention) => !/background|backdrop/.test(mention.words));
  const time = mentions.times[0];
  if (place) return edit('background', { value: place.value, ...(time ? { text: time.value } : {}) });
  if (mentions.looseColour) return edit('background', { value: 'colour', colour: mentions.looseColour });
  if (mentions.things.length > 0) return edit('add', { things: mentions.things.map(plain), where: 'behind' });
  if (time) return edit('background', { value: 'sky', text: time.value });
  return edit('unknown');
}

function toneOf(text: string): string | undefined {
  const table: readonly (readonly [RegExp, string])[] = [
    [
      /\b(black and white|black & white|black-and-white|b&w|grayscale|greyscale|monochrome|remove (all |the )?colou?rs?|no colou?r|colou?rless)\b/,
      'black-and-white',
    ],
    [/\bsepia|old photo|vintage photo\b/, 'sepia'],
    [/\b(invert|negative)\b/, 'invert'],
    [
      /\b(bright|brighter|brighten|lighten|lighter|increase (the )?brightness|more light|less dark|overexposed)\b/,
      'brighter',
    ],
    [/\b(darker|darken|dim|less bright|decrease (the )?brightness|reduce (the )?brightness)\b/, 'darker'],
    [/\b(contrast|contrasty|punchier|punchy)\b/, 'contrast'],
    [/\b(warmer|warm up|warm|warmth)\b/, 'warmer'],
    [/\b(cooler|cool down|colder|cool|cold tones)\b/, 'cooler'],
    [
      /\b(desaturate|desaturated|less (colou?rful|saturated|vivid)|muted|fade|faded|reduce (the )?saturation)\b/,
      'desaturate',
    ],
    [
      /\b(saturate|saturated|more (colou?rful|vivid|vibrant|saturation|colou?r)|vivid|vibrant|boost|colou?rful|increase (the )?saturation)\b/,
      'saturate',
    ],
    [/\b(blur|blurry|soften|blurred)\b/, 'blur'],
    [/\b(sharpen|sharper|crisper|sharp|more detail)\b/, 'sharpen'],
    [/\bvignette\b/, 'vignette'],
  ];
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

function strengthOf(text: string): string | undefined {
  if (/\b(slightly|a bit|a little|somewhat|subtle|subtly|gently)\b/.test(text)) return 'slight';
  if (/\b(very|much|a lot|strongly|extremely|heavily|way)\b/.test(text)) return 'strong';
  return undefined;
}

function degreesOf(text: string, words: string): number {
  const number = /(-?\d{1,3})/.exec(words)?.[1];
  const size = number ? Number(number) : /\bupside|around|180\b/.test(text) ? 180 : 90;
  return /\b(counter|counterclockwise|anti|anticlockwise|left)\b|counter-?clockwise/.test(text)
    ? -size
    : size;
}

function cropValue(text: string, words: string): Partial<EditInstruction> {
  const ratio = /(\d{1,2})\s*[:x/]\s*(\d{1,2})/.exec(words);
  if (ratio) return { value: `${ratio[1]}:${ratio[2]}` };
  // The colon is a break between words, so "16:9" arrives as two numbers.
  const numbers = words.match(/\b\d{1,2}\b/g);
  if (numbers && numbers.length >= 2) return { value: `${numbers[0]}:${numbers[1]}` };
  if (/\bsquare\b/.test(text)) return { value: '1:1' };
  if (/\bportrait|vertical|tall\b/.test(text)) return { value: '3:4' };
  if (/\blandscape|wide|widescreen\b/.test(text)) return { value: '16:9' };
  return {};
}

function textAfter(words: string): string | undefined {
  const match =
    /\b(?:write|caption(?:ed)?|the text|the words?|title|saying|says|reading|text)\s+(?:it |the (?:text|words?)\s+)?(.{1,80}?)(?:\s+(?:at|on|in|across|along|below|above|to|over|under|near|with|using)\b.*)?$/i.exec(
      words,
    );
  const text = match?.[1]?.trim();
  return text && !/^(at|on|in|something|text|the|a|an|it|here)$/i.test(text) ? text : undefined;
}

/** The colour is what the clause is about, rather than an adjective of something to add. */
function wantsColour(text: string, mentions: Mentions): boolean {
  if (mentions.looseColour !== undefined) return true;
  return (
    /\b(make|paint|turn|colou?r|recolou?r|change) (the|my|his|her|its|their|all) /.test(text) &&
    mentions.things.some((thing) => thing.colour !== undefined)
  );
}

function thingsOf(keys: readonly string[]): ThingMention[] {
  return keys
    .filter((key) => findThingByKey(key) !== undefined)
    .map((key) => ({ thing: key, words: key, match: 'exact', count: 1 }));
}

/** Relations point into the whole list of the prompt; alone in an instruction they would point nowhere. */
function plain(thing: ThingMention): ThingMention {
  const { relation: _relation, ...rest } = thing;
  return rest;
}

function colourIn(clause: readonly Phrase[]): string | undefined {
  for (const phrase of clause) {
    const colour = phrase.meanings.find((meaning) => meaning.kind === 'colour');
    if (colour?.kind === 'colour') return colour.value;
  }
  return undefined;
}

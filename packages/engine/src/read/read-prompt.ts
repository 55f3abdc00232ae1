import { droppedSettings } from './dropped-settings.ts';
import { findPhrases } from './find-phrases.ts';
import { gatherMentions, type Mentions } from './gather-mentions.ts';
import type { Intent } from './intent.ts';
import { translateWords } from './languages/translate-words.ts';
import { readEdits } from './read-edits.ts';
import { splitWords } from './split-words.ts';

/**
 * Understands a prompt by a gazetteer and a small grammar; no network, no model, a few milliseconds. Never throws:
 * what it does not know ends in `unknown`.
 */
export function readPrompt(prompt: string, options: { readonly hasReference: boolean }): Intent {
  const { words: spoken, quoted } = splitWords(prompt);
  const { language, words } = translateWords(spoken);
  const phrases = findPhrases(words);
  const mentions = gatherMentions(phrases);
  const isEdit = options.hasReference && !asksForNewPicture(words.map((word) => word.text).join(' '));
  const edits = isEdit ? readEdits(phrases, quoted) : [];
  const setting = settingOf(mentions);
  const unsupported = [
    ...mentions.unsupported,
    ...(isEdit ? [] : droppedSettings(mentions, { ...NO_SETTING, ...setting })),
    ...(isEdit || mentions.looseColour === undefined ? [] : [mentions.looseColour.replace(/-/g, ' ')]),
  ];
  return {
    prompt,
    kind: isEdit ? 'edit' : 'create',
    ...setting,
    things: mentions.things,
    quoted: isEdit && quoted.length > 0 ? quoted : mentions.texts,
    language,
    excluded: mentions.excluded,
    edits,
    unknown: isEdit ? mentions.unknown.filter((words) => !isWordOfEditing(words)) : mentions.unknown,
    ...(unsupported.length > 0 ? { unsupported: [...new Set(unsupported)] } : {}),
    ...(mentions.headOnly.length > 0 ? { headOnly: mentions.headOnly } : {}),
    coverage: mentions.contentWords === 0 ? 0 : mentions.understoodWords / mentions.contentWords,
  };
}

const NO_SETTING = {
  place: undefined,
  time: undefined,
  weather: undefined,
  season: undefined,
  style: undefined,
};

function settingOf(mentions: Mentions): Partial<Intent> {
  const [place, ...otherPlaces] = orderPlaces(mentions.places);
  const time = mentions.times.find((mention) => mention.value !== 'day') ?? mentions.times[0];
  const weather = mentions.weathers.find((mention) => mention.value !== 'clear') ?? mentions.weathers[0];
  const season = mentions.seasons[0];
  const style = mentions.styles[0];
  return {
    ...(place ? { place } : {}),
    ...(otherPlaces.length > 0 ? { otherPlaces } : {}),
    ...(time ? { time } : {}),
    ...(weather ? { weather } : {}),
    ...(season ? { season } : {}),
    ...(style ? { style } : {}),
    ...(mentions.sky.length > 0 ? { sky: mentions.sky } : {}),
    ...framingOf(mentions.camera),
    ...(mentions.camera ? { camera: mentions.camera } : {}),
    ...(mentions.light ? { light: mentions.light } : {}),
    ...(mentions.mood ? { mood: mentions.mood } : {}),
    ...(mentions.frame ? { frame: mentions.frame } : {}),
  };
}

/** How near the camera is, for those who ask no more. */
function framingOf(camera: Intent['camera']): Pick<Intent, 'framing'> {
  if (!camera) return {};
  const { value, ...said } = camera;
  if (/^(close-up|macro|portrait)$/.test(value)) return { framing: { ...said, value: 'close-up' } };
  return /^(wide|aerial)$/.test(value) ? { framing: { ...said, value: 'wide' } } : {};
}

/** The first exact place leads; the sky and approximations lead only when nothing firmer was named. */
function orderPlaces(places: Mentions['places']): Mentions['places'] {
  const weight = (place: Mentions['places'][number]) =>
    (place.value === 'sky' ? 4 : 0) +
    (place.approximate ? 1 : 0) +
    (/^(landscape|nature|scenery|outdoors)$/.test(place.words) ? 2 : 0);
  return [...places]
    .map((place, index) => ({ place, index }))
    .sort((a, b) => weight(a.place) - weight(b.place) || a.index - b.index)
    .map(({ place }) => place);
}

/** With a picture in the conversation, words can still ask for another one from scratch. */
function asksForNewPicture(text: string): boolean {
  if (
    /\b(this|that|the|my|attached|uploaded|same|previous|last) (picture|photo|image|pic|drawing|photograph)\b/.test(
      text,
    )
  )
    return false;
  if (
    /\b(me|myself|it|him|them)\b/.test(text.replace(/\b(show|give|draw|make|paint|generate|create) me\b/, ''))
  )
    return false;
  return (
    /\b(generate|create|draw|paint|make|render|produce|give me|show me|imagine)\b( me)?( a| an| one)?( new| another| different| fresh)? ?(picture|image|photo|drawing|painting|illustration|scene) (of|with|showing)\b/.test(
      text,
    ) ||
    /\b(a|another) new (picture|image|one)\b/.test(text) ||
    /^(draw|paint|imagine|generate) (me )?(a|an|the|two|three|some) /.test(text)
  );
}

/** Verbs and nouns of editing and parts of the photo: understood by `readEdits`, not things to draw. */
function isWordOfEditing(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .every((word) =>
      /^(remov|eras|delet|replac|swap|chang|turn|convert|transform|blur|sharpen|bright|dark|light|crop|rotat|flip|mirror|exten|expan|zoom|writ|caption|border|fram|invert|colou?r|recolou?r|appl|degree|warm|cool|contrast|satur|desatur|clockwise|counter|horizontal|vertical|square|vignette|head|face|hair|shirt|hand|shoulder|eyes|body|skin|people|person|increase|decrease|boost|reduce|exposure|filter|effect|edit|insert|paste|keep|leave|rest|everything|selfie|portrait|subject|camera|frame)/.test(
        word,
      ),
    );
}

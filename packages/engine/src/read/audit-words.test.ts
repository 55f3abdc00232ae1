import { describe, expect, it } from 'vitest';
import { baseOf } from '../objects/compound-things.ts';
import { findHero } from '../objects/find-hero.ts';
import type { Pose } from '../objects/pose.ts';
import { findThingByKey } from '../objects/things.ts';
import { describeOmissions } from '../plan/narrate.ts';
import { planScene } from '../plan/plan-scene.ts';
import { findPhrases } from './find-phrases.ts';
import type { Intent } from './intent.ts';
import { readPrompt } from './read-prompt.ts';
import { splitWords } from './split-words.ts';

/** Everyday requests as people type them. */
const PROMPTS = `
a sunflower field under a rainbow
an astronaut on the moon
five ducks on a lake
underwater coral reef with fish
two dogs playing on the beach
a cat sitting on a wooden fence
night sky with aurora over snowy mountains
a llama on the left and a llama on the right
a shooting star above a dark forest
a cherry orchard in spring
an old man fishing from a rowboat at dawn
a little girl flying a red kite on a windy hill
a sleepy fox curled up under an oak tree
three hot air balloons over a lavender field at sunrise
a steaming cup of coffee next to an open book
a medieval castle on a cliff in a thunderstorm
a lighthouse with waves crashing against the rocks
a family of penguins walking on ice
an elephant drinking from a river
a purple dragon breathing fire over a village
a vintage red car parked in front of a diner
a snowman wearing a top hat and a scarf
a rusty robot watering flowers in a garden
two moons over a desert with camels
a hippo bathing in a river
a train crossing a stone bridge in the mountains
a birthday cake with seven candles
a happy hedgehog eating strawberries
fireworks over a city skyline at new year
a white horse galloping along the beach at sunset
a bowl of ramen with chopsticks
a tree house with a rope ladder
a bicycle leaning against a brick wall
a flock of geese flying south over autumn hills
a wizard reading a book by candlelight
a mermaid sitting on a rock
a shark chasing a school of fish
a whale jumping out of the water
a crocodile lurking in a swamp
an owl on a branch under a full moon
a field of poppies with a windmill
rows of corn with a red barn
a cactus wearing sunglasses
a panda eating bamboo
a koala climbing a tree
a tropical island with one palm tree
a pirate ship sailing into a storm
a submarine exploring the deep sea
a rocket launching from Mars
planets and asteroids in space
a kitten chasing a butterfly in the grass
a golden retriever puppy with a blue ball
a knight fighting a dragon
a ballerina dancing on a stage
a chef cooking pasta
a snowy village with smoke rising from chimneys
a frozen waterfall
a giraffe wearing a bow tie
a squirrel holding an acorn
a bear catching salmon in a stream
a red tractor plowing a field
a vineyard in Tuscany at golden hour
a barn owl flying at night
a swan with its reflection on a misty lake
a rainy street with people holding umbrellas
a neon sign that says "OPEN"
a spooky haunted house with bats
a jack-o-lantern on a porch
a Christmas tree with presents
an igloo under the northern lights
a camel caravan in the Sahara
a volcano erupting at night
a bamboo forest with a stone lantern
a Japanese garden with koi fish
a cup of tea with lemon and honey
a basket full of apples
a slice of watermelon on a picnic blanket
a bee on a sunflower
a spider web covered in dew
a blue whale and a tiny boat
one hundred balloons in the sky
a green sky over a pink sea
a house made of candy
a transparent glass bottle with a ship inside
a boy riding a bike with his dog
a couple holding hands on a bench
an airplane taking off at sunset
a helicopter rescuing a climber
a surfer riding a giant wave
a skier jumping off a cliff
a football player kicking a ball
a violin and a piano on a stage
a bookshelf full of old books
a black cat on a windowsill watching the rain
a goldfish in a bowl
a turtle swimming in the ocean
a seagull stealing french fries
a crab holding a flag
a sandcastle with a moat
a beach with umbrellas and no people
a lonely tree in the middle of a wheat field
a path winding through a birch forest
a wooden bridge over a creek
a wolf howling at the moon
a herd of bison grazing on the prairie
a rabbit wearing a waistcoat
a unicorn standing in a meadow full of daisies
a phoenix rising from ashes
a mushroom house with a round door
a fairy with glowing wings
a cozy cabin in winter with lights in the windows
a campfire with marshmallows under the stars
a telescope pointing at Saturn
a UFO abducting a cow
a minimalist poster of a bicycle
watercolor of tulips in a blue vase
a pixel art dungeon with a treasure chest
a photorealistic portrait of a tiger
an oil painting of fishing boats in a harbor at dusk
a cartoon octopus playing drums
a flock of geese flying over autumn hills
a campfire under the stars
a cherry blossom tree by a lake with swans
a frog on a lily pad in a pond
an old barn in a corn field at dusk
a lavender field behind a stone house
two kittens sleeping in a basket
a penguin wearing a red scarf
`
  .trim()
  .split('\n');

/**
 * Meanings that are no claim about the picture: function words, words of the request and praise ("cozy", "beautiful").
 * Everything else that is neither drawn nor told is dropped silently, and that is the fault this test looks for.
 */
const NO_CLAIM = new Set([
  'silent',
  'quality',
  'relation',
  'spot',
  'negation',
  'pronoun',
  'lettering',
  'part',
]);

/** Stems of everything the intent keeps and the caller sees or is told. */
function accountedWords(intent: Intent): string {
  const kept = [
    ...intent.things.flatMap((mention) => [
      mention.words,
      mention.colour?.replace(/-/g, ' ') ?? '',
      mention.size === undefined ? '' : 'size',
      `count ${mention.asked ?? mention.count}`,
      mention.text ?? '',
      typeof mention.relation?.other === 'string' ? mention.relation.other : '',
      ...(mention.wears ?? []).flatMap((worn) => [worn.words, worn.colour?.replace(/-/g, ' ') ?? '']),
    ]),
    intent.camera?.words,
    intent.light?.words,
    intent.frame?.words,
    intent.place?.words,
    ...(intent.otherPlaces ?? []).map((place) => place.words),
    intent.time?.words,
    intent.weather?.words,
    intent.season?.words,
    intent.style?.words,
    ...(intent.sky ?? []).map((mention) => mention.words),
    ...intent.excluded,
    ...intent.quoted,
    describeOmissions(intent),
  ];
  return ` ${kept
    .filter((words) => words !== undefined)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Phrases of the prompt that end nowhere. */
function droppedWords(prompt: string): string[] {
  const intent = readPrompt(prompt, { hasReference: false });
  const accounted = accountedWords(intent);
  const isKept = (words: string) =>
    words
      .toLowerCase()
      .replace(/'s\b/g, '')
      .split(/[ -]/)
      .every((word) => accounted.includes(` ${word} `));
  return findPhrases(splitWords(prompt).words)
    .filter(({ words, text, meanings }) => {
      if (isKept(words)) return false;
      if (meanings.length > 0 && meanings.every((meaning) => NO_CLAIM.has(meaning.kind))) return false;
      for (const meaning of meanings) {
        if (meaning.kind === 'size') return !accounted.includes(' size ');
        if (meaning.kind === 'action' && meaning.pose) {
          if (meaning.pose === 'standing') return false;
          if (intent.things.some((mention) => findHero(mention.thing)?.poses?.includes(meaning.pose as Pose)))
            return false;
        }
        if (meaning.kind === 'material' && accounted.includes(' wall ')) return false;
        if (
          meaning.kind === 'material' &&
          intent.things.some((mention) => mention.material === meaning.value)
        )
          return false;
        if (meaning.kind === 'age' && intent.things.some((mention) => mention.age === meaning.value))
          return false;
        // A loose number is settled, and told, by the planner.
        if (meaning.kind === 'count')
          return !meaning.loose && meaning.value !== 1 && !accounted.includes(` count ${meaning.value} `);
        if (meaning.kind === 'spread')
          return intent.things.some(
            (mention) =>
              !mention.spread && findThingByKey(mention.thing)?.kind === 'plant' && mention.countIsLoose,
          );
        if (meaning.kind === 'thing' && intent.excluded.includes(meaning.thing)) return false;
      }
      const pattern = SHOWN_BY[text];
      return !(pattern && intent.things.some((mention) => pattern.test(mention.thing)));
    })
    .map((phrase) => phrase.words);
}

/** Looked at one by one: the drawing of such a thing shows the word. */
const SHOWN_BY: Readonly<Record<string, RegExp>> = {
  steaming: /hot-beverage/,
  open: /open-book/,
  walking: /penguin/,
  wooden: /fence/,
  vintage: /vintage-car/,
  parked: /vintage-car|automobile/,
  galloping: /^horse$/,
  sailing: /ship|sailboat/,
  erupting: /volcano/,
  swimming: /turtle/,
  medieval: /castle/,
  old: /barn/,
  glass: /bottle/,
  launching: /rocket/,
  flying: /owl|goose|kite/,
  crossing: /locomotive|train/,
  'breathing fire': /dragon/,
  // One thing said twice, or a part that the drawing has.
  puppy: /^dog$/,
  candles: /birthday-cake/,
  door: /cottage/,
  windows: /cabin/,
  people: /person-standing/,
};

describe('every word of a request is drawn or told', () => {
  it.each(PROMPTS)('%s', (prompt) => {
    expect(droppedWords(prompt)).toEqual([]);
  });

  it.each(PROMPTS)('%s: what was read as a thing stands in the scene', (prompt) => {
    const intent = readPrompt(prompt, { hasReference: false });
    const scene = planScene(intent, { seed: 3, width: 1376, height: 768 });
    const drawn = scene.objects.filter((object) => !object.filler).map((object) => baseOf(object.thing));
    for (const mention of intent.things) {
      const found = drawn.filter((thing) => thing === mention.thing).length;
      expect(found, mention.thing).toBeGreaterThanOrEqual(mention.spread ? 5 : mention.count);
    }
  });
});

/** Seen by night only. */
const OF_NIGHT = /^(aurora-curtains|comet|fireworks-burst)$/;

/** Things of space: seen against the stars when nothing else was said. */
const OF_SPACE = /^(ringed-planet|comet|meteor|satellite|globe-|flying-saucer|glowing-star|fireworks)/;

export function isOfNight(thing: string): boolean {
  return OF_NIGHT.test(thing);
}

export function isOfSpace(thing: string): boolean {
  return OF_SPACE.test(thing);
}

/** There is snow where they are. */
const OF_WINTER = /^(snowman-figure|snowboarder|skier|sled|skis|person-(skiing|snowboarding))$/;

export function isOfWinter(thing: string): boolean {
  return OF_WINTER.test(thing);
}

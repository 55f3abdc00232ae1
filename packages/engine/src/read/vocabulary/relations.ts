import type { RelationWord, Spot } from './meaning.ts';

/** Relation → the phrases for it; the longest phrase wins. Verbs before them ("sitting on") are read by themselves. */
export const RELATION_WORDS: Readonly<Record<RelationWord, string>> = {
  on: 'on, on top, on top of, atop, upon, onto, on the top of, at the top of, astride of, up on',
  in: 'in, inside, inside of, within, into, among, amongst, amid, amidst, in the midst of, through, throughout, across, in the middle of, in the center of, in the centre of, in between the, out of, emerging from, coming out of, peeking out of, jumping out of, rising from, surrounded by',
  under:
    'under, underneath, beneath, below, under the shade of, in the shade of, in the shadow of, at the foot of, at the base of, at the bottom of',
  above: 'above, over, high above, up above, high over',
  beside:
    'beside, next to, by, near, near to, close to, alongside, along, at the side of, adjacent to, together with, along with, at, accompanied by, facing, on the edge of, at the edge of, on the side of, across from, opposite, with friends, along the, side by side with, overlooking, on the banks of, on the bank of, on the shore of, at the end of',
  with: 'with, with a, that has, which has, having, has, featuring, and also',
  of: 'of',
  wearing:
    'wearing, wears, dressed in, that wears, clad in, wrapped in, in a pair of, with a pair of, who wears, dressed up in',
  holding:
    'holding, carrying, holds, carries, that holds, clutching, gripping, carrying a, holding onto, holding up, armed with, wielding, brandishing',
  'left-of': 'left of, to the left of, on the left of, on the left side of, at the left of',
  'right-of': 'right of, to the right of, on the right of, on the right side of, at the right of',
  'in-front-of': 'in front of, before, infront of, at the front of, in the front of, outside, outside of',
  behind: 'behind, in back of, at the back of, on the other side of, beyond',
  riding:
    'riding, riding on, rides, on the back of, astride, mounted on, sitting on the back of, riding in, on horseback on, riding a',
  'leaning-on':
    'leaning on, leaning against, leans on, leans against, propped against, propped up against, against, resting against',
  'hanging-from':
    'hanging from, hanging on, hanging off, hangs from, dangling from, suspended from, swinging from, hung from, hung on, hanging in, hanging over',
  around: 'around, encircling, circling, in a circle around, gathered around, all around, surrounding',
  between: 'between, in between',
  'full-of':
    'full of, filled with, overflowing with, loaded with, packed with, brimming with, stuffed with, containing, filled to the brim with',
  'growing-from':
    'growing from, growing out of, growing on, grows from, grows out of, sprouting from, sprouting out of, growing in',
  'looking-at':
    'looking at, looks at, staring at, gazing at, watching, looking towards, looking toward, looking over, looking up at, looking down at, gazing up at, pointing at, howling at, barking at, admiring, observing, staring into, looking through, looking into, watches, gazes at, stares at, smiling at, waving at, peering at',
  'made-of':
    'made of, made from, made out of, built of, built from, built out of, carved from, carved out of, constructed of, crafted from, composed of, sculpted from, knitted from, carved in, entirely of',
  'shaped-like':
    'shaped like, in the shape of, in the form of, that looks like, looking like, shaped as, in shape of, resembling',
};

export const SPOT_WORDS: Readonly<Record<Spot, string>> = {
  left: 'on the left, to the left, at left, on the left side, in the left, at the left, left side, on the far left, in the left corner',
  right:
    'on the right, to the right, at right, on the right side, in the right, at the right, right side, on the far right, in the right corner',
  centre:
    'in the middle, in the center, in the centre, at the center, at the centre, centered, centred, in the middle of the picture, in the middle of the image, in the center of the picture, in the centre of the picture, in the center of the image',
  distance:
    'in the distance, in the background, far away, in the far distance, at the horizon, on the horizon, far off, behind it all, in the back, background, distant, far in the background, in the far background',
  foreground: 'in the foreground, up close, close to the viewer, in front, foreground, at the front',
  corner:
    'in the corner, in a corner, in one corner, in the corner of the room, in the upper corner, in the lower corner, in the top corner',
  wall: 'on the wall, on a wall, on the walls, on the wall behind, hanging on the wall, hung on the wall, on a brick wall, on the wall above, from the ceiling, on the ceiling',
  water:
    'on the water, in the water, on water, in water, afloat, at anchor, across the water, over the water',
  sky: 'in the sky, in the air, in mid-air, in midair, in mid air, overhead, taking off, blasting off, launching, landing, in flight, across the sky, airborne, up in the sky, through the sky, through the air, in the clouds, through the clouds, lifting off, mid-flight, in the blue sky, in the night sky',
  ground:
    'on the ground, on the floor, on the grass, on the sand, in the grass, in the sand, on the lawn, in the tall grass, in the dirt, on the carpet',
};

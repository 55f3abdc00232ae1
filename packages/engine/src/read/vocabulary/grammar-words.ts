/** Numbers that are meant exactly. */
export const EXACT_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  lone: 1,
  solitary: 1,
  two: 2,
  pair: 2,
  'a pair of': 2,
  'pair of': 2,
  both: 2,
  'a couple of': 2,
  twin: 2,
  three: 3,
  trio: 3,
  'a trio of': 3,
  four: 4,
  five: 5,
  six: 6,
  'half a dozen': 6,
  'half dozen': 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  'a dozen': 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'two dozen': 24,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  thousand: 1000,
  'a thousand': 1000,
  'one thousand': 1000,
};

/** Numbers that are meant roughly. */
export const LOOSE_COUNTS: Readonly<Record<string, number>> = {
  'a few': 3,
  few: 3,
  'a couple': 2,
  several: 5,
  some: 3,
  many: 8,
  'lots of': 9,
  'a lot of': 9,
  'plenty of': 8,
  dozens: 14,
  'dozens of': 14,
  numerous: 8,
  various: 4,
  'a group of': 5,
  'group of': 5,
  groups: 5,
  'a herd of': 7,
  'herd of': 7,
  'a flock of': 8,
  'flock of': 8,
  'a pack of': 5,
  'pack of': 5,
  'a school of': 8,
  'school of': 8,
  'a swarm of': 10,
  'swarm of': 10,
  'a crowd of': 10,
  'crowd of': 10,
  'a bunch of': 5,
  'bunch of': 5,
  'a pile of': 7,
  'pile of': 7,
  'a row of': 5,
  'row of': 5,
  'a line of': 5,
  'a family of': 4,
  'family of': 4,
  'a fleet of': 5,
  'fleet of': 5,
  'a bowl of': 5,
  'a basket of': 5,
  'a set of': 4,
  'a collection of': 5,
  'a variety of': 4,
  'hundreds of': 24,
  'thousands of': 30,
  countless: 20,
  'clusters of': 6,
  'a cluster of': 5,
  'a stack of': 4,
  'a litter of': 5,
};

/** Relation → the phrases for it; the longest phrase wins. */
export const RELATION_WORDS = {
  on: 'on, on top of, atop, upon, onto, sitting on, standing on, resting on, lying on, perched on, riding, riding on, on the back of, floating on, sailing on, growing on, driving on, walking on, swimming on',
  in: 'in, inside, inside of, within, into, among, amongst, amid, amidst, surrounded by, swimming in, sitting in, standing in, hiding in, living in, walking in, running in, playing in, grazing in, floating in, driving through, running through, walking through, through, throughout, flying in, running across, sailing in, sailing through, across, walking across',
  under: 'under, underneath, beneath, below, sitting under, standing under, sleeping under, lying under',
  above:
    'above, over, flying over, flying above, hovering over, hovering above, floating above, floating over, soaring over, soaring above, jumping over, high above',
  beside:
    'beside, next to, by, near, close to, alongside, along, at the side of, adjacent to, together with, along with, standing next to, sitting next to, sitting beside, standing beside, standing by, sitting by, around, at, with, and also, accompanied by, walking along, walking with, playing with, facing, looking at, between, chasing, driving along, following, holding hands with',
  'worn-by': 'wearing, wears, dressed in, that wears',
  'held-by': 'holding, carrying, holds, carries, that holds',
  'left-of': 'left of, to the left of, on the left of, on the left side of',
  'right-of': 'right of, to the right of, on the right of, on the right side of',
  'in-front-of':
    'in front of, before, leaning on, leaning against, leans on, leans against, against, parked by, sitting in front of, standing in front of, parked in front of, infront of',
  behind: 'behind, in back of, at the back of, hiding behind, standing behind',
} as const;

export const SPOT_WORDS = {
  left: 'on the left, to the left, at left, on the left side, in the left, at the left, left side',
  right: 'on the right, to the right, at right, on the right side, in the right, at the right, right side',
  centre:
    'in the middle, in the center, in the centre, at the center, at the centre, centered, centred, in the middle of the picture, in the middle of the image',
  distance:
    'in the distance, in the background, far away, in the far distance, at the horizon, on the horizon, far off, behind it all, in the back, background, distant',
  foreground: 'in the foreground, up close, close to the viewer, in front, foreground',
  water: 'on the water, in the water, on water, afloat, floating on the water, at anchor',
  sky: 'in the sky, flying, in the air, in mid-air, in midair, overhead, hovering, soaring, taking off, blasting off, launching, landing, in flight, across the sky, airborne, up in the sky, in the clouds, floating in the air, floating in the sky',
  ground: 'on the ground, on the floor, on the grass, on the sand, in the grass, in the sand',
} as const;

export const SIZE_WORDS = {
  tiny: 'tiny, miniature, minuscule, microscopic, teeny, itsy bitsy, wee',
  small: 'small, little, short, baby, young, mini, petite',
  big: 'big, large, tall, long, huge-ish, great, wide, fat, chubby, oversized, broad',
  giant: 'giant, huge, gigantic, enormous, massive, colossal, towering, immense, monumental, vast',
} as const;

export const NEGATION_WORDS =
  "no, without, without any, not, never, no any, excluding, except, don't, do not, free of, lacking, minus, doesn't, and no, with no, avoid";

/** Words of the request itself, of its form, and function words: said, but not to be drawn. */
export const SILENT_WORDS = `
a, an, the, this, that, these, those, it, its, his, her, their, my, your, our, me, you, i, we, he, she, they, them, him, us, myself, is, are, was, were, be, been, being, am, has, have, had, having,
do, does, did, will, would, could, should, can, may, might, must, shall, of, to, for, from, as, so, than, then, but, or, if, when, while, where, which, who, whose, whom, what, how, why, there, here, just, also, too, very, really, quite, much, more, most, less, least, only, even, still, such, own, same, other, another, each, every, all, any, both, either, neither, and, plus, &, with, at, by, up, down, out, off, about, again, once, please, thanks, thank, hello, hi, hey, dear, ok, okay, yes, well, like, etc, e.g, i.e, s, t, re, ve, ll, d, m, im, i'm, it's, that's, let's, lets, as well, be seen, seen, because, since, until, during, toward, towards, per, via, versus, vs, rather, somewhat, almost, perhaps, maybe, kind, sort, type, way, thing, things, something, anything, everything, nothing, lot, lots, bit, place, scene, set, side, part, top, bottom, new year, new years, new year's eve, edge, front, back, area, spot, view, shot, new, different,
slice of, a slice of, slices of, piece of, a piece of, plate of, a plate of, ball of, a ball of, loaf of, a loaf of, glass of water, a single, flying a, flying the, flying their, flying his, flying her, flying kites with, generate, generate an image, generate a picture, create, make, draw, paint, render, produce, show, show me, give, give me, design, imagine, depict, depicting, depicts, picture, picture of, image, image of, photo, photo of, pic, drawing, drawing of, painting of, painting, a painting of, illustration of, a illustration of, an illustration of, an illustration, rendering of, sketch of, portrait of, artwork, art, wallpaper, background image, poster of, scene of, scene with, want, need, like to see, would like, try, see, look, looks, looking, feature, features, featuring, showing, shows, include, includes, including, contain, contains, containing, use, using, used, add, put, place it, style, in the style of, styled, themed, theme, mood, atmosphere, feel, vibe, composition, resolution, ratio, aspect, aspect ratio, aspect_ratio, landscape format, portrait format, format, size, version, quality, hd, 4k, 8k, 2k, 1k, uhd, hdr, full hd, high quality, high resolution, hi-res, highly detailed, very detailed, ultra detailed, intricate details, trending on artstation, award winning, award-winning, masterpiece, best quality, no text, text, called, named, titled, entitled, saying, says, reads, reading the words, words, word, title, caption, label, written, letters, sign that says, lettering,
midst, middle, center, centre, left, right, front view, side view, seen from, viewed from, full, empty, filled, covered, made, color, colour, colors, colours, colored, coloured, color palette, palette, tones, tone, hue, hues, shades, light, lighting, lit, bright, shadow, shadows, glow, glowing, shine, shining, shines, reflections, reflection, reflecting, reflected, rays, ray, sunbeams, sunbeam, gentle, style of
`;

export const QUALITY_WORDS = `
beautiful, beautifully, pretty, lovely, gorgeous, stunning, amazing, awesome, breathtaking, majestic, epic, dramatic, scenic, picturesque, serene, peaceful, calm, tranquil, quiet, silent, cozy, cosy, warm, cool, cold, hot, fresh, cheerful, joyful, joyous, cute, adorable, sweet-looking, charming, magical, magic, mystical, mysterious, enchanted, enchanting, dreamy, dreamlike, ethereal, fantasy, fantastical, fairy-tale, whimsical, romantic, nostalgic, idyllic, vibrant, colorful, colourful, vivid, rich, soft, pastel, dark, moody, eerie, spooky, haunting, creepy, lonely, alone, wild, rugged, lush, green and, remote, isolated-looking, classic, classical, elegant, simple, detailed, cinematic, atmospheric, spectacular, splendid, glorious, magnificent, wonderful, incredible, perfect, nice, great-looking, cool-looking, interesting, fun, funny, playful, proud, brave, noble, friendly, curious, gentle, mighty, powerful, strong, slow, fast, quick, tropical, exotic, rural, coastal, alpine-looking, sandy, grassy, flowery, wooded, forested, hilly, mountainous, delicious, tasty, yummy, ripe, juicy, healthy, sleek, fancy, legendary, mythical, famous, typical, natural, organic, artistic, creative, smooth, crisp, sharp, clean, hazy-looking, deep, shallow, high, low, near-by, nearby, distant-looking, flat, endless, infinite, sun-drenched, sun-kissed, evening-lit, inspiring, inspirational, uplifting, relaxing, relaxed, cheery, festive, wintery, surreal-looking, typical-looking, little-known, standing, stands, stood, resting, rests, waiting, located, situated, placed, growing, grows, rising, setting, nestled, surrounded, sparkling, twinkling, gleaming, glittering
`;

/** Known words that change how a thing should look or act, which the engine does not show. */
/** What somebody does: shown by a few drawings (`shows-by-nature.ts`), else told. */
export const ACTION_WORDS = `
sitting, sits, perched, lying, lies, sleeping, sleeps, napping, smiling, posing, grazing, floating, floats, sailing, swimming, driving, drives, walking, walks, running, runs, racing, galloping, trotting, playing, plays, strolling, hiking, looking around, looking up, looking, wandering, travelling, traveling, roaming, gliding, drifting, blowing, rolling, moored, anchored, docked, parked, steaming, erupting, blazing, burning, on fire, fluttering, crackling, smoking, fishing, jumping, jumps, leaping, leaps, riding, rides, flying, hovering, soaring, chasing, following, hiding, living, facing, holding hands, leaning, swinging, cycling, skating, rowing, wagging, barking, howling, roaring, crawling, swims, flies, watching, hatching, blooming, waddling, spinning, stretching, exploring, relaxing, meditating, sunbathing, surfing, diving, picnicking
`;

/** How a thing looks that is drawn in one way only; told unless its drawing is so by nature. */
export const ATTRIBUTE_WORDS = `
happy, sad, hungry, angry, grumpy, sleepy, tired, lazy, fierce, scary, vintage, retro, old, old-fashioned, ancient, antique, weathered, modern, futuristic, contemporary, medieval, victorian, gothic, rustic, traditional, shiny, fluffy, furry, fuzzy, royal, busy, crowded, bustling, winding, narrow, steep, rocky, blurred, blurry, bokeh, depth of field, open, closed, luxurious, wooden
`;

/** "A field of tulips": plants all over the place. */
export const SPREAD_WORDS =
  'a field of, field of, fields of, a meadow of, meadow of, a sea of, a carpet of, a forest of, forest of, a grove of, grove of, an orchard of, a garden of, garden of, rows of, rows and rows of, endless rows of, full of, covered with, covered in, filled with, dotted with, overgrown with, lined with, blanketed in, blanketed with';

export const UNSUPPORTED_WORDS = `
fighting, kissing, hugging, dancing, singing, crying, laughing, eating, drinking, cooking, reading, writing, sneezing, winking, waving, pointing, climbing, falling, exploding, explosion, melting, breaking, dressed as, dressed, throwing, catching, kicking, pulling, pushing, digging, building, hunting, flirting, working, typing, playing guitar, playing piano, balancing, juggling balls, riding a dragon,
striped, stripes, spotted, dotted, polka dot, checkered, plaid, patterned, metal, metallic, steampunk, mechanical, robotic, crystalline, made of glass, made of ice, made of gold, made of wood, made of stone, transparent, translucent, furry-coated, hairy, bearded, tattooed, muscular, bald, blindfolded, naked, broken, torn, rusty, dirty, muddy, wet, upside down, upside-down, inverted, rotated, from above, from below, aerial view, bird's eye view, birds eye view, top down, top-down, fisheye, fish-eye, macro lens, wide angle lens, double exposure, motion blur, long exposure, time lapse, night vision, x-ray
`;

/** Words for several kinds of thing at once, with keys of the library. */
export const ASSORTMENTS: Readonly<Record<string, string>> = {
  'fruit, fruits, fresh fruit, fruit bowl, bowl of fruit, basket of fruit, a bowl of fruit, fruit basket':
    'red-apple banana grapes pear',
  'vegetables, veggies, vegetable, fresh vegetables': 'carrot tomato broccoli ear-of-corn',
  'farm animals, livestock': 'cow pig rooster ewe',
  'animals, wild animals, forest animals, wildlife, woodland creatures, woodland animals, critters, creatures':
    'deer red-fox rabbit hedgehog',
  'pets, cats and dogs, dogs and cats': 'dog cat rabbit',
  'toys, toy': 'teddy-bear soccer-ball kite',
  'musical instruments, instruments, band instruments': 'guitar violin drum trumpet',
  dinosaurs: 'sauropod t-rex',
  'sea creatures, sea life, marine life, sea animals': 'dolphin tropical-fish turtle',
  vehicles: 'automobile bus motorcycle',
  'jungle animals, safari animals, african animals': 'lion-body elephant giraffe zebra',
  breakfast: 'hot-beverage croissant cooking',
  'desserts, sweets table, pastries': 'shortcake cupcake doughnut',
  tools: 'hammer wrench axe',
  'family, a family': 'man-standing woman-standing',
  'couple, a couple walking': 'man-standing woman-standing',
  friends: 'person-standing woman-standing man-standing',
};

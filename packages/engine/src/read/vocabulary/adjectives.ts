import type { Age, Material, Mood } from '../intent.ts';

export const SIZE_WORDS = {
  tiny: 'tiny, miniature, minuscule, microscopic, teeny, itsy bitsy, wee, teensy, pocket-sized, very small, mini',
  small: 'small, little, short, petite, smallish, compact, low',
  big: 'big, large, tall, long, great, wide, fat, chubby, oversized, broad, plump, thick, very big, very tall, grown, life-size, life-sized, large-scale',
  giant:
    'giant, huge, gigantic, enormous, massive, colossal, towering, immense, monumental, vast, humongous, titanic, mega, mammoth-sized, larger than life, super big',
} as const;

export const AGE_WORDS: Readonly<Record<Age, string>> = {
  old: 'old, elderly, aged, ancient, antique, vintage, retro, old-fashioned, weathered, medieval, gothic, victorian, rustic, traditional, ruined, crumbling, run-down, rundown, dilapidated, worn, worn-out, abandoned, wrinkled, decaying, derelict, historic, mossy, overgrown, century-old, classic, battered, shabby, prehistoric, rickety, time-worn',
  new: 'new, brand new, brand-new, modern, futuristic, contemporary, newly built, pristine, sci-fi, high-tech, state-of-the-art',
  young: 'young, baby, newborn, infant, juvenile, teenage, youthful, adolescent',
};

export const MATERIAL_WORDS: Readonly<Record<Material, string>> = {
  wood: 'wooden, wood, timber, oak wood, plywood, log-built, teak, driftwood, made of wood',
  stone: 'stone, stony, granite, cobblestone, rocky, stonework, sandstone, slate stone, limestone',
  brick: 'brick, bricks, red brick, brickwork',
  metal:
    'metal, metallic, iron, steel, wrought iron, tin, chrome, aluminium, aluminum, brass, stainless steel, mechanical, robotic, wrought-iron, steampunk',
  gold: 'gold, golden, pure gold, solid gold, gilded',
  silver: 'silver, silvery, pure silver, solid silver',
  copper: 'copper, bronze, pure copper',
  glass: 'glass, glassy, transparent, translucent, see-through, crystal clear, made of glass',
  ice: 'ice, icy, frozen',
  crystal: 'crystal, crystalline, diamond, gemstone, quartz, jewelled, jeweled',
  paper: 'paper, cardboard, origami, papier-mache, newspaper, paper mache, folded paper',
  cloth:
    'cloth, fabric, cotton, silk, velvet, linen, satin, canvas, denim, felt, quilted, plush, patchwork, fabrics',
  wool: 'wool, woollen, woolen, woolly, wooly, knitted, knit, crocheted, yarn, fleece',
  leather: 'leather, leathery, suede',
  plastic: 'plastic, rubber, inflatable, lego, vinyl, lego bricks',
  clay: 'clay, ceramic, terracotta, earthenware, plasticine, mud, pottery clay, play-doh, terra cotta',
  porcelain: 'porcelain, china, bone china',
  marble: 'marble, alabaster stone',
  straw: 'straw, thatched, wicker, woven, hay, rattan',
  bamboo: 'bamboo',
  rust: 'rusty, rusted, corroded, rusting',
  snow: 'snow-made',
  candy: 'candy, candies, gingerbread, chocolate, sugar, sweets, marzipan, ice cream, cake',
};

/** Materials said before a noun mean it; alone these are things, colours or weather. */
export const MATERIAL_ONLY_BEFORE_NOUN: ReadonlySet<string> = new Set(
  'wood,stone,rocky,brick,bricks,gold,golden,silver,copper,bronze,glass,ice,icy,frozen,crystal,diamond,paper,newspaper,origami,yarn,wool,bamboo,candy,candies,gingerbread,chocolate,sugar,sweets,marzipan,ice cream,cake,clay,marble,straw,hay,plush,mud,lego,canvas,denim,felt,china,porcelain,silk,velvet,iron,steel,tin,metal,plastic,rubber,leather,cloth,fabric,cardboard,ceramic,pottery clay,steampunk,abandoned'.split(
    ',',
  ),
);

/** Praise and mood: every picture tries to meet them. */
export const MOOD_WORDS: Readonly<Record<Mood, string>> = {
  calm: 'serene, peaceful, calm, tranquil, quiet, silent, still, relaxing, zen, idyllic, gentle, placid, meditative',
  cheerful:
    'cheerful, joyful, joyous, playful, fun, funny, cute, adorable, whimsical, friendly, upbeat, lively, charming, kawaii, silly, wholesome, cheery, uplifting, vibrant, colorful, colourful',
  cosy: 'cozy, cosy, warm and cozy, homely, snug, hygge, homey, comfortable, comfy',
  romantic: 'romantic, nostalgic, dreamy, tender, loving, sentimental',
  magical:
    'magical, magic, mystical, enchanted, enchanting, fantasy, fantastical, fairy-tale, ethereal, otherworldly, dreamlike, surreal-looking, fairytale-like, mythical, legendary',
  mysterious: 'mysterious, secret, hidden, moody, atmospheric, enigmatic, brooding',
  eerie:
    'eerie, spooky, haunting, creepy, scary-looking, ominous, sinister, haunted, ghostly, nightmarish, gloomy-looking, horror, terrifying, macabre',
  dramatic:
    'dramatic, epic, majestic, heroic, breathtaking, spectacular, grand, monumental-looking, powerful, cinematic, awe-inspiring',
  melancholy: 'melancholy, melancholic, lonely, alone, somber, sombre, desolate, bleak, wistful, forlorn',
  festive: 'festive, celebratory, jolly, merry, holiday',
};

export const QUALITY_WORDS = `
beautiful, beautifully, pretty, lovely, gorgeous, stunning, amazing, awesome, scenic, picturesque, warm, cool, cold, hot, fresh, sweet-looking, vivid, rich, soft, pastel, dark, wild, rugged, lush, green and, remote, isolated-looking, classical, elegant, simple, detailed, splendid, glorious, magnificent, wonderful, incredible, perfect, nice, great-looking, cool-looking, interesting, proud, brave, noble, curious, mighty, strong, slow, fast, quick, tropical, exotic, rural, coastal, alpine-looking, sandy, grassy, flowery, wooded, forested, hilly, mountainous, delicious, tasty, yummy, ripe, juicy, healthy, sleek, fancy, famous, typical, natural, organic, artistic, creative, smooth, crisp, sharp, clean, hazy-looking, deep, shallow, high, near-by, nearby, distant-looking, endless, infinite, sun-drenched, sun-kissed, evening-lit, inspiring, inspirational, relaxed, wintery, typical-looking, little-known, located, situated, placed, grows, rising, setting, nestled, surrounded, sparkling, twinkling, gleaming, glittering, good, best, cutest, loyal, clever, smart, wise, handsome, ordinary, normal, everyday, common, favourite, favorite, special, unique, original, stylish, trendy, luxurious, posh, charming-looking, homemade, freshly baked, freshly, baked, tidy, neat, empty-looking, spacious, airy, sunny-looking, african, asian, european, american, english, french, italian, german, spanish, mexican, indian, chinese, japanese, scandinavian, nordic, arctic-looking, domestic, pet, stray, local, main, single-minded, evening, huge-ish, crowned, bearded-looking, very, abundant, dense, thin, slim, slender, round, square-shaped, square, circular, oval, curved, curvy, straight, pointed, pointy, hand-drawn, handmade, hand-painted, hand drawn, adventurous, mischievous, energetic, excited, chill, wonderfully, delicate, intricate, ornate, decorative, decorated, elaborate, heavenly, divine, sacred, holy, blessed, welcoming, inviting, well-lit, lifelike-looking, realistic-looking, tasty-looking, mouth-watering, crispy, crunchy, creamy, spicy, sweet, sour, salty, sweetly
`;

/** How a thing looks that is drawn in one way only; told unless its drawing is so by nature. */
export const ATTRIBUTE_WORDS = `
happy, sad, hungry, angry, grumpy, sleepy, tired, lazy, fierce, scary, shiny, fluffy, furry, fuzzy, royal, busy, crowded, bustling, winding, narrow, steep, blurred, blurry, bokeh, depth of field, open, closed, evil, cool cat, surprised, shy, nervous, confused, worried, bored, crazy, mad, elegant-looking, snowy-white, shaggy, hairless, spiky, thorny, feathered, winged, scaly, slimy, three-headed, two-headed, one-eyed, cloaked, masked, armored, armoured, hooded, horned
`;

export const UNSUPPORTED_WORDS = `
striped, stripes, spotted, dotted, polka dot, polka dots, polka-dot, checkered, plaid, patterned, hairy, bearded, tattooed, muscular, bald, blindfolded, naked, broken, torn, dirty, muddy, wet, upside down, upside-down, inverted, rotated, double exposure, motion blur, long exposure, time lapse, night vision, x-ray, dressed as, dressed up as, dressed like, dressed, freckled, freckles, invisible, holographic, iridescent, rainbow-colored, rainbow-coloured, multicolored, multicoloured, multi-colored, multi-coloured, tie-dye, glow in the dark, see through, cracked, burnt, burned, half-eaten, sliced, chopped, peeled, cyborg, zombie-like, anthropomorphic, humanoid
`;

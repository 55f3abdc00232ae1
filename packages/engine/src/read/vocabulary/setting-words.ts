import type { PlaceName, Season, TimeOfDay, Weather, World } from '../intent.ts';

export const TIME_WORDS: Readonly<Record<TimeOfDay, string>> = {
  dawn: 'dawn, daybreak, sunrise, sun rise, at first light, first light, early morning, rising sun, sun rising, sun comes up',
  morning: 'morning, in the morning, morning light',
  day: 'day, daytime, daylight, noon, midday, afternoon, sunny, sunny day, sunshine, sunlit, sunlight, bright day, broad daylight, summer day',
  'golden-hour':
    'golden hour, late afternoon, golden light, warm light, evening sun, low sun, golden evening, warm evening light, magic hour',
  sunset: 'sunset, sun set, sundown, setting sun, sunsets, sun setting, evening, in the evening, afterglow',
  dusk: 'dusk, twilight, blue hour, nightfall, gloaming, at nightfall',
  night:
    'night, nighttime, night time, midnight, at night, by night, nightscape, moonlight, moonlit, moonlit night, starry night, starlit, starlight, in the dark, dark night, nocturnal, under the stars',
};

export const WEATHER_WORDS: Readonly<Record<Weather, string>> = {
  clear: 'clear sky, clear skies, clear, cloudless, clear day, clear weather, blue skies',
  cloudy:
    'cloudy, partly cloudy, white clouds, fluffy clouds, puffy clouds, with clouds, some clouds, a few clouds, cloudy sky, dramatic clouds',
  overcast:
    'overcast, grey sky, gray sky, gloomy, dreary, dull weather, dark clouds, heavy clouds, clouded over, overcast sky',
  fog: 'fog, foggy, mist, misty, haze, hazy, in the mist, in the fog, morning mist, morning fog, low clouds',
  rain: 'rain, raining, rainy, drizzle, downpour, rainfall, shower, rain shower, pouring rain, in the rain, rainy day, wet weather, raindrops, rainstorm, heavy rain, light rain',
  storm:
    'storm, stormy, thunderstorm, lightning, thunder, tempest, hurricane, lightning storm, storm clouds, stormy sky, lightning bolt, lightning strike, typhoon',
  snowfall:
    'snowing, snowfall, snowstorm, blizzard, falling snow, snow falling, snow flurries, snow is falling, heavy snow, snowflakes falling, light snow',
};

export const SEASON_WORDS: Readonly<Record<Season, string>> = {
  spring: 'spring, springtime, in spring, cherry blossoms, blooming, in bloom, blossoming',
  summer: 'summer, summertime, in summer, midsummer',
  autumn:
    'autumn, fall colors, fall colours, autumnal, in fall, in autumn, autumn colors, autumn colours, autumn leaves, fall foliage, autumn foliage, october',
  winter:
    'winter, wintertime, wintry, winter scene, in winter, snow, snowy, snow-covered, snow covered, snowcapped, snow-capped, snow capped, frosty, frozen, icy, in the snow, covered in snow, fresh snow, christmas',
};

/** Styles the renderer has, by its own names. Everything else that names a style is read as that word. */
export const STYLE_WORDS: Readonly<Record<string, string>> = {
  storybook:
    "storybook, illustration, illustrated, storybook illustration, children's book, picture book, cartoon, cartoon style, fairy tale, fairytale, whimsical illustration, digital art, digital painting, digital illustration, concept art, vector art, vector illustration, flat design, minimalist, minimal, poster style",
  watercolor:
    'watercolor, watercolour, water color, water colour, aquarelle, gouache, watercolor painting, watercolour painting, watercolors, watercolours',
  oil: 'oil, oil painting, oil paint, oil on canvas, impressionist, impressionism, impressionistic, van gogh, monet, acrylic, acrylic painting, painterly, impasto, in oils',
  'pixel-art':
    'pixel art, pixelart, pixel, pixels, pixelated, 8-bit, 8 bit, 16-bit, 16 bit, retro game, video game style, 8bit, 16bit, pixel style',
  noir: 'noir, film noir, black and white, black-and-white, b&w, monochrome, grayscale, greyscale, black & white, in black and white',
  'line-art':
    'line art, lineart, line drawing, ink drawing, pen and ink, sketch, pencil sketch, pencil drawing, ink, etching, engraving, drawing in ink, outline drawing, coloring page, colouring page, coloring book, charcoal drawing, woodcut, pencil',
  sepia: 'sepia, vintage photo, old photo, sepia tone',
  photorealistic:
    'photorealistic, photo-realistic, photo realistic, realistic, hyperrealistic, hyper-realistic, ultra realistic, realism, photograph, photography, dslr, cinematic photo, lifelike, 35mm, national geographic, hyper realistic',
  '3d-render':
    '3d render, 3d, 3-d, 3d rendering, cgi, octane render, unreal engine, blender, pixar, claymation, clay, low poly, low-poly, isometric',
  anime: 'anime, manga, ghibli, studio ghibli, anime style',
  comic: 'comic, comic book, comic style, pop art, halftone, graphic novel, comic strip',
  'paper-cut': 'paper cut, papercut, paper-cut, paper cutout, origami, collage, paper art',
  'stained-glass': 'stained glass, mosaic',
  neon: 'neon, synthwave, vaporwave, cyberpunk, retrowave, neon lights, neon style',
  abstract:
    'abstract, surreal, surrealist, surrealism, cubist, cubism, psychedelic, art deco, art nouveau, bauhaus, ukiyo-e, baroque, renaissance, pointillism, expressionist, fauvist',
};

/** Worlds that are no landscape of ours, with the nearest place. */
export const WORLD_WORDS: Readonly<Record<World, { readonly nearest: PlaceName; readonly words: string }>> = {
  moon: {
    nearest: 'desert',
    words:
      'moonscape, lunar landscape, lunar surface, surface of the moon, the surface of the moon, moon surface, lunar crater',
  },
  mars: {
    nearest: 'desert',
    words:
      'mars, martian landscape, surface of mars, the red planet, alien planet, another planet, alien landscape, red planet',
  },
  space: {
    nearest: 'sky',
    words: 'space, outer space, deep space, galaxy, universe, cosmos, nebula, milky way, orbit, solar system',
  },
  underwater: {
    nearest: 'sea',
    words:
      'underwater, under water, under the sea, under the ocean, seabed, ocean floor, sea floor, bottom of the sea, bottom of the ocean, deep sea, aquarium, fish tank, reef',
  },
};

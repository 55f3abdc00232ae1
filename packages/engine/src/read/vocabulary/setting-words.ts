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

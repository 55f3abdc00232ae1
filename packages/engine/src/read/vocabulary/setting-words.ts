import type { CameraView, FrameHint, LightWish, Season, TimeOfDay, Weather } from '../intent.ts';

export const TIME_WORDS: Readonly<Record<TimeOfDay, string>> = {
  dawn: 'dawn, daybreak, sunrise, sun rise, at first light, first light, early morning, rising sun, sun rising, sun comes up',
  morning: 'morning, in the morning, morning light, sunny morning, mid-morning, morning sun',
  day: 'day, daytime, daylight, noon, midday, sunny, sunny day, sunshine, sunlit, sunlight, bright day, broad daylight, summer day, high noon, at noon, midday sun, lunchtime, in the sun, summer sun, bright sunshine, sunshiny',
  afternoon: 'afternoon, in the afternoon, lazy afternoon, afternoon light, afternoon sun, sunny afternoon',
  'golden-hour':
    'golden hour, late afternoon, golden light, warm light, evening sun, low sun, golden evening, warm evening light, magic hour',
  sunset:
    'sunset, sun set, sundown, setting sun, sunsets, sun setting, evening, in the evening, afterglow, at sunset, evening glow, evening light',
  dusk: 'dusk, twilight, blue hour, nightfall, gloaming, at nightfall, at dusk, late evening',
  night:
    'night, nighttime, night time, midnight, at night, by night, nightscape, moonlight, moonlit, moonlit night, starry night, starlit, starlight, in the dark, dark night, nocturnal, under the stars, late at night, in the moonlight, tonight, new year eve night, in the middle of the night',
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
    'snowing, snowfall, snowstorm, blizzard, falling snow, snow falling, snow flurries, snow is falling, heavy snow, snowflakes falling, light snow, snow storm, let it snow, snow falls, falling snowflakes',
  wind: 'wind, windy, breeze, breezy, gust, gusty, gale, strong wind, blustery, in the wind, windswept, wind-swept, windy day',
  sandstorm: 'sandstorm, dust storm, sand storm, dusty wind, haboob',
};

export const SEASON_WORDS: Readonly<Record<Season, string>> = {
  spring:
    'spring, springtime, in spring, cherry blossoms, blooming, in bloom, blossoming, april, may day, easter, spring day, early spring, spring morning',
  summer:
    'summer, summertime, in summer, midsummer, july, june, august, summer day, hot summer day, summer holiday, summer vacation, in the summer',
  autumn:
    'autumn, fall colors, fall colours, autumnal, in fall, in autumn, autumn colors, autumn colours, fall foliage, autumn foliage, october, november, september, autumn day, fall season, thanksgiving, halloween, autumn colored',
  winter:
    'winter, wintertime, wintry, winter scene, in winter, snow, snowy, snow-covered, snow covered, snowcapped, snow-capped, snow capped, frosty, frozen, icy, in the snow, covered in snow, fresh snow, christmas, december, january, february, xmas, christmas eve, christmas time, winter day, in the winter, deep snow, snow-dusted, covered with snow, christmas morning, wintertime scene',
};

/** Where the eye stands and how near it is. */
export const CAMERA_WORDS: Readonly<Record<CameraView, string>> = {
  'close-up':
    'close-up, close up, closeup, extreme close-up, zoomed in, detail shot, close-up of, close up of, a close-up of, closeup of, close-up shot, close shot, tight shot, close-up photo of, close up shot of, extreme close up of',
  macro:
    'macro, macro shot, macro photo, macro photograph of, macro photography, macro shot of, macro view, macro lens',
  portrait:
    'portrait, portrait of, a portrait of, headshot, headshot of, head and shoulders, bust portrait, face portrait, portrait photo of, close-up portrait, close-up portrait of, portrait painting of, self-portrait, self portrait, portrait shot, selfie of, mugshot of, profile picture of, avatar of, portrait drawing of',
  'full-body':
    'full body, full-body, full length, full-length, full body shot, full body portrait, whole body, head to toe',
  wide: 'wide shot, panorama, panoramic, wide angle, wide-angle, vista, panoramic view, panoramic view of, panorama of, long shot, wide view, wide view of, landscape photo, establishing shot, view of, a view of, sweeping view of, wide shot of, wide angle shot, wide angle view, extreme wide shot',
  aerial:
    "aerial, aerial view, aerial view of, an aerial view of, bird's eye view, birds eye view, bird's-eye view, birds-eye view, bird eye view, bird eye view of, aerial shot, drone shot, drone view, drone photo of, from above, from the air, seen from above, viewed from above, high angle, high angle shot, high-angle, from high above, aerial photo of, drone shot of, aerial shot of, from a plane",
  'top-down':
    'top down, top-down, top view, overhead view, flat lay, flatlay, overhead shot, from directly above, top-down view, top-down view of, top down view of, overhead shot of, flat lay of, viewed from the top, from the top',
  'low-angle':
    "low angle, low-angle, low angle shot, worm's eye view, worm eye view, worms eye view, from below, seen from below, looking up from the ground, ground level, low angle view of, low angle view",
  'side-view':
    'side view, from the side, in profile, profile view, side view of, side profile, side-on, seen from the side, profile of',
  'front-view':
    'front view, from the front, facing the camera, facing the viewer, looking at the camera, front view of, facing us, looking at viewer, looking at the viewer, frontal view, looking into the camera',
  'back-view':
    'back view, from behind, seen from behind, rear view, from the back, back to the camera, with its back to us',
  through:
    'through a window, through the window, seen through a window, view through a window, view from a window, view from the window, out of the window, out the window, looking out of a window',
};

export const LIGHT_WORDS: Readonly<Record<LightWish, string>> = {
  backlit:
    'backlit, backlight, back light, backlighting, back lit, rim light, rim lighting, rim lit, against the light, contre-jour, backlit by the sun',
  silhouette:
    'silhouette, silhouettes, silhouetted, in silhouette, silhouette of, a silhouette of, silhouetted against',
  candlelight:
    'candlelight, candle light, candlelit, by candlelight, candle-lit, lit by candles, candle lighting',
  firelight:
    'firelight, fire light, lit by fire, by the firelight, lit by a campfire, campfire light, by firelight, torchlight, lit by torches',
  lamplight:
    'lamplight, lamp light, lantern light, lamplit, lit by lanterns, lit by a lamp, lit by street lamps, fairy lights, string lights, christmas lights, city lights, illuminated, lights, lights on, lit windows, glowing windows, lights in the windows, with lights in the windows, warm lights',
  neon: 'cyberpunk, neon light, neon glow, neon lighting, neon-lit, lit by neon, neon lit, neon signs',
  spotlight:
    'spotlight, spotlights, stage light, stage lights, stage lighting, in the spotlight, in a spotlight, under a spotlight',
  studio:
    'studio light, studio lighting, softbox, product lighting, professional lighting, three-point lighting',
  soft: 'soft light, soft lighting, diffuse light, diffused light, ambient light, natural light, natural lighting, gentle light, even light, dappled light, soft morning light, soft glow, warm lighting, warm tones, cozy lighting',
  dramatic:
    'dramatic light, dramatic lighting, chiaroscuro, high contrast, cinematic lighting, cinematic light, moody lighting, hard light, harsh light, strong shadows, long shadows, rembrandt lighting, dramatic shadows, low key, low-key lighting',
  rays: 'god rays, sunbeams, sunbeam, sun rays, rays of light, light rays, rays of sunlight, light beams, beams of light, volumetric light, volumetric lighting, shafts of light, sunrays, crepuscular rays, rays, ray of light, sun shining through',
  glow: 'glow, glowing light, bioluminescent, bioluminescence, luminous, luminescent, fluorescent, glowing in the dark, glowing softly, magical glow, radiant',
  dark: 'dim light, dimly lit, dim, darkness, very dark, poorly lit, unlit, in darkness, low light, shadowy',
};

export const FRAME_WORDS: Readonly<Record<FrameHint, string>> = {
  icon: 'icon, icon of, an icon of, app icon, app icon of, flat icon, flat icon of, icon design, simple icon, favicon, pictogram, icons, icon set, icons of, clip art, clipart, clipart of, clip art of, glyph',
  logo: 'logo, logo of, logo for, a logo for, logo design, logo design for, emblem, emblem of, coat of arms, crest, mascot, mascot logo, team logo, company logo for, brand mark, monogram',
  sticker:
    'sticker, sticker of, a sticker of, stickers, sticker design, die-cut sticker, die cut sticker, decal, sticker sheet, sticker set',
  emoji: 'emoji, emoji of, emoticon, smiley',
  poster:
    'poster, poster of, a poster of, poster for, a poster for, movie poster, travel poster, vintage poster, event poster, concert poster, film poster, poster design, flyer, flyer for, book cover, album cover, magazine cover, cover art, book cover of, album cover of, poster about, banner for, travel poster of, travel poster for, movie poster for, advertisement for, ad for, advertisement',
  card: 'card, greeting card, birthday card, postcard, invitation, christmas card, thank you card, tarot card, playing card, card with, greeting card with, postcard of, postcard from, valentine card, invitation card, wedding invitation, trading card, invitation for, business card, get well card, party invitation',
  pattern:
    'pattern, seamless pattern, seamless pattern of, seamless pattern with, repeating pattern, repeating pattern of, pattern of, pattern with, tile pattern, tileable, tileable pattern, seamless, seamless texture, wallpaper pattern, textile pattern, fabric pattern, wrapping paper, gift wrap, wallpaper pattern with, texture of, geometric pattern',
  flat: 'flat, flat design, flat illustration, flat style, flat vector, vector, vector graphic, vector illustration of, flat illustration of, flat vector illustration of, flat colors, flat colours, infographic, infographic about, flat color',
  abstract:
    'abstract, abstract art, abstract painting, abstract painting of, abstract composition, abstract picture, abstract background, abstract image, swirling colors, swirling colours, swirls of color, geometric abstraction, psychedelic, colorful abstract, fluid art, marbled, kandinsky, color field, gradient background, abstract shapes, geometric shapes',
  'still-life':
    'still life, still life of, still life with, a still life of, a still life with, product shot, product photo of, product shot of, product photo',
  'coloring-page':
    'coloring page, colouring page, coloring book page, coloring page of, colouring page of, coloring book, coloring sheet, colouring book page',
  map: 'map of, treasure map of, fantasy map, world map, island map, city map',
};

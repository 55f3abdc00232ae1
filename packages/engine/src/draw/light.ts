import { lumaOf, mixRgb, rgb, scaleRgb } from '../base/colour.ts';
import { hashOf } from '../base/random.ts';
import type { Rgb } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import type { TimeOfDay, Weather } from '../read/intent.ts';
import type { View } from './view.ts';

/** x right, y up, z away from the viewer. */
type Vector = readonly [x: number, y: number, z: number];

/** The light that falls on things, as plain data: one for terrain, sprites, shadows and reflections. */
export interface LightEstimate {
  /** Unit vector towards the light. z > 0: the light stands behind the picture (backlit). */
  readonly direction: Vector;
  /** Direct light as factors per channel (1 = the colour as painted). */
  readonly key: Rgb;
  /** Light of the whole sky, factors per channel. */
  readonly ambient: Rgb;
  /** Light thrown up by the ground, factors per channel. */
  readonly bounce: Rgb;
  /** What distance fades into, sRGB. */
  readonly haze: Rgb;
  /** Colour of the thin edge that a light behind draws, sRGB, and how strong, 0..1. */
  readonly rim: Rgb;
  readonly rimStrength: number;
  /** Cast shadows: darkness 0..1 and blur, 0 (sharp) .. 1 (none to be seen). */
  readonly shadowStrength: number;
  readonly shadowSoftness: number;
}

/** Everything about light and air that a scene's time and weather decide. */
export interface SceneLight extends LightEstimate {
  /** Sky from the horizon to the zenith, five stops. */
  readonly sky: readonly [Rgb, Rgb, Rgb, Rgb, Rgb];
  /** What the sky at the horizon turns to away from the sun. */
  readonly farSky: Rgb;
  readonly glowInner: Rgb;
  readonly glowOuter: Rgb;
  /** 0..1.5: how much the air glows around the sun. */
  readonly glow: number;
  readonly disc: Rgb;
  /** 0..1: how clearly the disc is seen. */
  readonly discStrength: number;
  readonly cloudLit: Rgb;
  readonly cloudShade: Rgb;
  /** 0..1 of the sky covered. */
  readonly cloudCover: number;
  /** Metres over which distance fades to a third. */
  readonly hazeRange: number;
  /** 0..1: mist lying in the valleys. */
  readonly mist: number;
  readonly water: Rgb;
  /** 0..1: how many lamps and windows are lit. */
  readonly lamps: number;
  /** 0..1: how dark the day is (stars, windows, fire flies). */
  readonly night: number;
}

interface TimeScript {
  readonly sky: readonly [string, string, string, string, string];
  readonly farSky: string;
  readonly glowInner: string;
  readonly glowOuter: string;
  readonly glow: number;
  readonly disc: string;
  readonly cloudLit: string;
  readonly cloudShade: string;
  readonly key: Rgb;
  readonly ambient: Rgb;
  readonly haze: string;
  readonly rim: string;
  readonly rimStrength: number;
  readonly shadow: number;
  readonly mist: number;
  readonly water: string;
  readonly lamps: number;
  readonly night: number;
}

const timeScripts = {
  dawn: {
    sky: ['#ffd2a6', '#ffb9a5', '#dca0bd', '#8f92c6', '#4a639f'],
    farSky: '#d9a7c0',
    glowInner: '#fff4cf',
    glowOuter: '#ffbd86',
    glow: 0.95,
    disc: '#fff6da',
    cloudLit: '#ffd3bd',
    cloudShade: '#9c86b4',
    key: [1.1, 0.8, 0.58],
    ambient: [0.56, 0.53, 0.68],
    haze: '#dcb0bd',
    rim: '#ffd9ad',
    rimStrength: 0.7,
    shadow: 0.34,
    mist: 0.75,
    water: '#4c5f88',
    lamps: 0.25,
    night: 0.1,
  },
  morning: {
    sky: ['#f8eed6', '#dfe9ec', '#aed2ec', '#73b0e2', '#3f86c8'],
    farSky: '#cfe0ea',
    glowInner: '#fffbe6',
    glowOuter: '#ffe7b4',
    glow: 0.6,
    disc: '#fffbe8',
    cloudLit: '#ffffff',
    cloudShade: '#b4c4da',
    key: [0.72, 0.61, 0.42],
    ambient: [0.47, 0.51, 0.59],
    haze: '#cfe0ea',
    rim: '#fff3d0',
    rimStrength: 0.35,
    shadow: 0.42,
    mist: 0.4,
    water: '#2f6f92',
    lamps: 0,
    night: 0,
  },
  day: {
    sky: ['#dcedf6', '#b9def4', '#82c1ee', '#4a9bdc', '#2a6cb8'],
    farSky: '#cfe6f3',
    glowInner: '#ffffff',
    glowOuter: '#f2f7e8',
    glow: 0.4,
    disc: '#fffdf0',
    cloudLit: '#ffffff',
    cloudShade: '#b9c9de',
    key: [0.66, 0.62, 0.52],
    ambient: [0.46, 0.5, 0.57],
    haze: '#c3daea',
    rim: '#ffffff',
    rimStrength: 0.2,
    shadow: 0.45,
    mist: 0.15,
    water: '#1f6d99',
    lamps: 0,
    night: 0,
  },
  'golden-hour': {
    sky: ['#ffd37a', '#fdc57e', '#eab98f', '#adafbd', '#6589b6'],
    farSky: '#e6c4b0',
    glowInner: '#fff6c8',
    glowOuter: '#ffc75e',
    glow: 1,
    disc: '#fff8d4',
    cloudLit: '#ffe6bd',
    cloudShade: '#b39a9f',
    key: [1.3, 0.94, 0.46],
    ambient: [0.55, 0.52, 0.55],
    haze: '#efc794',
    rim: '#ffe3a0',
    rimStrength: 0.75,
    shadow: 0.42,
    mist: 0.5,
    water: '#5d6f7c',
    lamps: 0.05,
    night: 0,
  },
  sunset: {
    sky: ['#ffb35f', '#fd8a68', '#d66790', '#7a4b95', '#2f2b66'],
    farSky: '#d0718f',
    glowInner: '#fff3b8',
    glowOuter: '#ff9c48',
    glow: 1.1,
    disc: '#fff8cf',
    cloudLit: '#ff9f7c',
    cloudShade: '#6f4484',
    key: [1.2, 0.66, 0.36],
    ambient: [0.46, 0.38, 0.6],
    haze: '#d97f86',
    rim: '#ffc47a',
    rimStrength: 0.9,
    shadow: 0.4,
    mist: 0.65,
    water: '#43396e',
    lamps: 0.45,
    night: 0.12,
  },
  dusk: {
    sky: ['#f2a67c', '#bf7b92', '#73599a', '#3d4279', '#161f4b'],
    farSky: '#8a6a9c',
    glowInner: '#ffd9a0',
    glowOuter: '#f08f6b',
    glow: 0.55,
    disc: '#ffe2b0',
    cloudLit: '#c97f94',
    cloudShade: '#4b4377',
    key: [0.5, 0.36, 0.36],
    ambient: [0.31, 0.31, 0.5],
    haze: '#75669c',
    rim: '#f7b08a',
    rimStrength: 0.45,
    shadow: 0.28,
    mist: 0.7,
    water: '#272d5c',
    lamps: 0.85,
    night: 0.55,
  },
  night: {
    sky: ['#31446f', '#24365f', '#17264d', '#0d183a', '#070c24'],
    farSky: '#263a63',
    glowInner: '#dfe9ff',
    glowOuter: '#5f7fc0',
    glow: 0.5,
    disc: '#f4efdc',
    cloudLit: '#4f6598',
    cloudShade: '#182546',
    key: [0.38, 0.5, 0.74],
    ambient: [0.25, 0.32, 0.5],
    haze: '#2b3d69',
    rim: '#a9c2f5',
    rimStrength: 0.6,
    shadow: 0.4,
    mist: 0.5,
    water: '#0f1b3d',
    lamps: 1,
    night: 1,
  },
} satisfies Record<TimeOfDay, TimeScript>;

/** No two evenings are alike. */
const sunsetMoods: readonly Partial<TimeScript>[] = [
  {
    sky: ['#ffb24f', '#ff8a55', '#dc6179', '#7f4a86', '#2c2f68'],
    farSky: '#d9706f',
    glowOuter: '#ff9436',
    haze: '#d9806f',
    cloudLit: '#ff9b66',
    cloudShade: '#75416f',
    water: '#44386a',
  },
  {},
  {
    sky: ['#ffc66b', '#ffa15c', '#e37a62', '#8a6380', '#31466f'],
    farSky: '#dd8c6c',
    glowOuter: '#ffab3d',
    haze: '#dc9670',
    cloudLit: '#ffb277',
    cloudShade: '#7d5168',
    ambient: [0.5, 0.41, 0.5],
    water: '#41466a',
  },
];

interface WeatherScript {
  readonly cover: number;
  /** Share of grey in the sky, of direct light kept, of range of view. */
  readonly grey: number;
  readonly direct: number;
  readonly range: number;
  readonly dim: number;
  readonly mist: number;
}

const weatherScripts = {
  clear: { cover: 0.3, grey: 0, direct: 1, range: 1, dim: 1, mist: 0 },
  cloudy: { cover: 0.56, grey: 0.12, direct: 0.85, range: 0.9, dim: 0.97, mist: 0 },
  overcast: { cover: 0.95, grey: 0.72, direct: 0.22, range: 0.6, dim: 0.86, mist: 0.2 },
  fog: { cover: 0.02, grey: 0.5, direct: 0.3, range: 0.085, dim: 1, mist: 0.5 },
  rain: { cover: 0.95, grey: 0.8, direct: 0.12, range: 0.32, dim: 0.74, mist: 0.35 },
  storm: { cover: 1, grey: 0.85, direct: 0.14, range: 0.5, dim: 0.5, mist: 0.3 },
  snowfall: { cover: 0.9, grey: 0.62, direct: 0.3, range: 0.28, dim: 0.98, mist: 0.3 },
} satisfies Record<Weather, WeatherScript>;

/** Where the light comes from: behind the picture while the luminary is in it, else over the viewer's shoulder. */
function lightDirection(scene: Scene): Vector {
  const { x, y } = scene.luminary;
  const inPicture = x > -0.02 && x < 1.02 && y > -0.05;
  const right = (x - 0.5) * Math.min(2.2, Math.max(0.9, scene.aspect));
  if (inPicture) {
    const up = Math.max(0.05, (scene.horizon - y) * 0.9);
    // Towards the edge it comes from the side rather than from behind.
    const edge = Math.min(1, Math.max(0, (Math.abs(x - 0.5) - 0.3) / 0.2));
    return normalize([right * (1 + edge), up + 0.06 + 0.14 * edge, 0.8 - 0.75 * edge]);
  }
  const low = scene.time === 'sunset' || scene.time === 'dawn' || scene.time === 'golden-hour';
  const side = Math.abs(right) < 0.35 ? (right < 0 ? -0.6 : 0.6) : Math.max(-1.4, Math.min(1.4, right * 1.3));
  return normalize([side, low ? 0.42 : 0.95, -0.55]);
}

/** Whether the light stands behind what is looked at: faces in shade, rims bright. */
export function isBacklit(light: LightEstimate): boolean {
  return light.direction[2] > 0.3;
}

export function lightOf(scene: Scene): SceneLight {
  const script: TimeScript =
    scene.time === 'sunset'
      ? { ...timeScripts.sunset, ...sunsetMoods[hashOf(scene.seed, 'light', 'mood') % sunsetMoods.length] }
      : timeScripts[scene.time];
  const overhead = weatherScripts[scene.weather];
  // The night is dark enough without the clouds' help.
  const weather = { ...overhead, dim: overhead.dim + (1 - overhead.dim) * 0.7 * script.night };
  const greyOf = (colour: Rgb): Rgb => {
    const luma = lumaOf(colour) * (scene.weather === 'snowfall' || scene.weather === 'fog' ? 1.04 : 0.92);
    const cool: Rgb = [luma * 0.95, luma, luma * 1.07];
    return scaleRgb(mixRgb(colour, cool, weather.grey), weather.dim);
  };
  const stops = script.sky.map((stop) => greyOf(rgb(stop)));
  // A covered sky has no deep blue zenith: the ramp flattens towards its middle.
  const middle = stops[2]!;
  const flat = weather.grey * 0.7;
  // Fog is one colour far up.
  const fogged = scene.weather === 'fog' ? 0.8 : 0;
  const sky = stops.map((stop, index) =>
    mixRgb(mixRgb(stop, middle, flat), stops[0]!, fogged * (1 - index * 0.16)),
  ) as unknown as SceneLight['sky'];
  const direct = weather.direct;
  const ambientLift = 1 + (1 - direct) * 0.5;
  const ambient = tintAmbient(script.ambient, weather.grey, ambientLift * weather.dim);
  const key: Rgb = [
    script.key[0] * direct * weather.dim,
    script.key[1] * direct * weather.dim,
    script.key[2] * direct * weather.dim,
  ];
  const moonless = scene.time === 'night' && scene.luminary.kind === 'sun';
  const haze = greyOf(rgb(script.haze));
  return {
    direction: lightDirection(scene),
    key: moonless ? scaleRgb(key, 0.6) : key,
    ambient,
    bounce: [ambient[0] * 0.35, ambient[1] * 0.35, ambient[2] * 0.3],
    haze: scene.weather === 'fog' ? mixRgb(haze, sky[0], 0.5) : haze,
    rim: greyOf(rgb(script.rim)),
    rimStrength: script.rimStrength * (0.25 + 0.75 * direct),
    shadowStrength: script.shadow * Math.min(1, direct * 1.1),
    shadowSoftness: direct > 0.5 ? 0.12 : 0.6,
    sky,
    farSky: greyOf(rgb(script.farSky)),
    glowInner: greyOf(rgb(script.glowInner)),
    glowOuter: greyOf(rgb(script.glowOuter)),
    glow: script.glow * (0.18 + 0.82 * direct),
    disc: rgb(script.disc),
    discStrength: direct > 0.5 ? 1 : scene.weather === 'fog' ? 0.55 : scene.weather === 'snowfall' ? 0.25 : 0,
    cloudLit: greyOf(rgb(script.cloudLit)),
    cloudShade: scaleRgb(greyOf(rgb(script.cloudShade)), scene.weather === 'storm' ? 0.7 : 1),
    cloudCover: weather.cover,
    hazeRange: 21000 * weather.range,
    mist: Math.min(1, script.mist + weather.mist),
    water: greyOf(rgb(script.water)),
    lamps: Math.max(script.lamps, weather.dim < 0.6 ? 0.6 : 0),
    night: script.night,
  };
}

/** -1..1: on which side of a thing the sun stands, when it is in the picture. */
export function sunSide(light: SceneLight, view: View, x: number): number {
  const sunX = view.centreX + (light.direction[0] / Math.max(0.2, light.direction[2])) * view.focal * 0.6;
  return Math.max(-1, Math.min(1, ((sunX - x) / view.span) * 3));
}

function tintAmbient(ambient: Rgb, grey: number, lift: number): Rgb {
  const luma = lumaOf(ambient);
  return scaleRgb(mixRgb(ambient, [luma * 0.97, luma, luma * 1.06], grey), lift);
}

function normalize([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

import type { Rgb } from '../base/raster.ts';
import type { TimeOfDay, Weather } from '../read/intent.ts';

/** Colours and strengths of an hour under a clear sky; weather bends them. */
export interface TimeScript {
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

export const timeScripts = {
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
  afternoon: {
    sky: ['#f3ecd8', '#dbe6ea', '#a4cdec', '#649fd8', '#3674ba'],
    farSky: '#d9e2e2',
    glowInner: '#fffdf0',
    glowOuter: '#fdf0cc',
    glow: 0.5,
    disc: '#fffbe6',
    cloudLit: '#fffaf0',
    cloudShade: '#b5c1d4',
    key: [0.74, 0.63, 0.44],
    ambient: [0.46, 0.49, 0.55],
    haze: '#cddbe0',
    rim: '#fff4d6',
    rimStrength: 0.3,
    shadow: 0.44,
    mist: 0.2,
    water: '#276f98',
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
    key: [0.34, 0.45, 0.67],
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
export const sunsetMoods: readonly Partial<TimeScript>[] = [
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

export const weatherScripts = {
  clear: { cover: 0.3, grey: 0, direct: 1, range: 1, dim: 1, mist: 0 },
  cloudy: { cover: 0.56, grey: 0.12, direct: 0.85, range: 0.9, dim: 0.97, mist: 0 },
  overcast: { cover: 0.95, grey: 0.72, direct: 0.22, range: 0.6, dim: 0.86, mist: 0.2 },
  fog: { cover: 0.02, grey: 0.5, direct: 0.3, range: 0.085, dim: 1, mist: 0.5 },
  rain: { cover: 0.95, grey: 0.8, direct: 0.12, range: 0.32, dim: 0.74, mist: 0.35 },
  storm: { cover: 1, grey: 0.85, direct: 0.14, range: 0.5, dim: 0.5, mist: 0.3 },
  snowfall: { cover: 0.9, grey: 0.62, direct: 0.3, range: 0.28, dim: 0.98, mist: 0.3 },
  wind: { cover: 0.5, grey: 0.14, direct: 0.9, range: 0.95, dim: 0.98, mist: 0 },
  sandstorm: { cover: 0.1, grey: 0.4, direct: 0.35, range: 0.14, dim: 0.88, mist: 0.5 },
} satisfies Record<Weather, WeatherScript>;

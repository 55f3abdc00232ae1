import { lumaOf, mixRgb, rgb, scaleRgb } from '../base/colour.ts';
import { hashOf } from '../base/random.ts';
import type { Rgb } from '../base/raster.ts';
import type { Scene } from '../plan/scene.ts';
import { sunsetMoods, type TimeScript, timeScripts, weatherScripts } from './light-scripts.ts';
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

/** Where the light comes from: behind the picture while the luminary is in it, else over the viewer's shoulder. */
function lightDirection(scene: Scene): Vector {
  const { x, y } = scene.luminary;
  const inPicture = x > -0.02 && x < 1.02 && y > -0.05;
  const right = (x - 0.5) * Math.min(2.2, Math.max(0.9, scene.aspect));
  if (inPicture && scene.time === 'night') {
    // The moon is high: it lights things from above, on its own side.
    return normalize([right * 1.3, Math.max(0.35, scene.horizon - y) + 0.35, 0.16]);
  }
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

import { rgb } from '../../base/colour.ts';
import type { Surface } from '../scene-set.ts';
import type { Scheme } from './room-recipe.ts';

type Material = Surface['material'];

function scheme(
  walls: readonly [Material, string, string?],
  floor: readonly [Material, string, (string | undefined)?, number?],
  ceiling: string,
  trim: string,
  wood: string,
  fabric: string,
  accent: string,
): Scheme {
  return {
    walls: {
      material: walls[0],
      colour: rgb(walls[1]),
      ...(walls[2] === undefined ? {} : { accent: rgb(walls[2]) }),
    },
    floor: {
      material: floor[0],
      colour: rgb(floor[1]),
      ...(floor[2] === undefined ? {} : { accent: rgb(floor[2]) }),
      ...(floor[3] === undefined ? {} : { pitch: floor[3] }),
    },
    ceiling: rgb(ceiling),
    trim: rgb(trim),
    wood: rgb(wood),
    fabric: rgb(fabric),
    accent: rgb(accent),
  };
}

/** Living rooms, bedrooms, dining rooms. */
export const homely: readonly Scheme[] = [
  scheme(['plaster', '#dfd2bb'], ['wood', '#a9764a'], '#f3ece0', '#f6f0e4', '#8a5a38', '#b5654a', '#e3b778'),
  scheme(['plaster', '#b9c7b2'], ['wood', '#b98a58'], '#f2efe6', '#f4f1e8', '#8f6440', '#6d8a76', '#e6c98f'),
  scheme(
    ['wallpaper', '#d9c3b4', '#c9ac9c'],
    ['parquet', '#a06b42'],
    '#f4ebe2',
    '#f7efe6',
    '#74482e',
    '#8c4a52',
    '#dfae86',
  ),
  scheme(['plaster', '#a9bccb'], ['wood', '#c39c6e'], '#eff1f1', '#f5f5f2', '#9a7350', '#44617f', '#e8c890'),
  scheme(
    ['wallpaper', '#c9d3c8', '#b2c0b2'],
    ['wood', '#8d5f3f'],
    '#f1efe7',
    '#f0ece0',
    '#6f482e',
    '#c98a4e',
    '#ead29a',
  ),
  scheme(
    ['plaster', '#e4c7ad'],
    ['parquet', '#b07f52'],
    '#f7efe4',
    '#fbf4ea',
    '#83573a',
    '#5c7f84',
    '#d9825e',
  ),
];

/** Kitchens and bathrooms: paint and tiles. */
export const tiled: readonly Scheme[] = [
  scheme(
    ['plaster', '#eadfc9'],
    ['tiles', '#d8c5a6', '#c2a883', 0.42],
    '#f8f3e8',
    '#f6f0e2',
    '#7d9a8c',
    '#d9a05a',
    '#c8814f',
  ),
  scheme(
    ['plaster', '#d3dfdc'],
    ['tiles', '#e9e6dc', '#8fa6a4', 0.4],
    '#f6f7f4',
    '#f6f6f0',
    '#4f7480',
    '#e0b060',
    '#b98a5a',
  ),
  scheme(['plaster', '#f0dcc6'], ['wood', '#b98553'], '#faf4ea', '#faf3e6', '#e9e2d2', '#c4604a', '#9c6a42'),
  scheme(
    ['plaster', '#cfd8be'],
    ['tiles', '#c98d66', '#b97a55', 0.36],
    '#f6f4ea',
    '#f2eee0',
    '#c9a06c',
    '#7d9a5c',
    '#8a5f3e',
  ),
];

/** Libraries, studies, halls of old houses. */
export const stately: readonly Scheme[] = [
  scheme(
    ['plaster', '#7f4238'],
    ['parquet', '#8d5c37'],
    '#e8d9bf',
    '#6a4228',
    '#6b4329',
    '#7a2f34',
    '#d6a95c',
  ),
  scheme(
    ['plaster', '#4f6457'],
    ['wood', '#8a5b38', undefined, 0.2],
    '#e6dcc6',
    '#5f3d27',
    '#633f29',
    '#2f5146',
    '#d8b36a',
  ),
  scheme(
    ['wallpaper', '#85718c', '#94809b'],
    ['parquet', '#8d5c3c'],
    '#e4d8c6',
    '#5c3c2b',
    '#5f3d2a',
    '#5a3f63',
    '#dcb26e',
  ),
  scheme(
    ['plaster', '#c4a57a'],
    ['wood', '#7a4d30', undefined, 0.2],
    '#eadfca',
    '#70472c',
    '#754b2f',
    '#8c3c34',
    '#e0b766',
  ),
];

/** Offices, schools, hospitals, shops. */
export const plain: readonly Scheme[] = [
  scheme(['plaster', '#dde3df'], ['wood', '#c7a273'], '#f6f7f5', '#eef0ec', '#b98c5c', '#5f8793', '#e0a458'),
  scheme(
    ['plaster', '#e6ddcb'],
    ['tiles', '#cfcabd', '#bdb7a8', 0.6],
    '#f7f4ec',
    '#f1ede2',
    '#a9794e',
    '#4f7d78',
    '#dd8a56',
  ),
  scheme(
    ['plaster', '#cddbe2'],
    ['tiles', '#dcdcd4', '#c4ccca', 0.6],
    '#f5f8f8',
    '#eef2f2',
    '#c09a6a',
    '#49708e',
    '#efb65c',
  ),
];

/** Workshops, lofts, cellars of brick. */
export const rough: readonly Scheme[] = [
  scheme(
    ['brick', '#a5644c'],
    ['concrete', '#a29b91'],
    '#8b7f74',
    '#5a4638',
    '#8a6240',
    '#5d7480',
    '#d99a4a',
  ),
  scheme(
    ['brick', '#b98268'],
    ['wood', '#8b6243', undefined, 0.22],
    '#a38d78',
    '#5d4331',
    '#77502f',
    '#6b7c5c',
    '#dba85c',
  ),
  scheme(
    ['plaster', '#b5aa98'],
    ['concrete', '#948d84'],
    '#9b9184',
    '#675546',
    '#8c6a48',
    '#4f6b78',
    '#d28a48',
  ),
];

/** Castles, churches, cellars of stone. */
export const stony: readonly Scheme[] = [
  scheme(['stone', '#b3a894'], ['stone', '#9c9080'], '#beb4a2', '#a3978a', '#6e4a30', '#8e2f35', '#d9ae58'),
  scheme(
    ['stone', '#9aa0a4'],
    ['tiles', '#b4b0a8', '#7d7f84', 0.6],
    '#aab0b4',
    '#8d9296',
    '#64452f',
    '#2f4f86',
    '#d8b25e',
  ),
  scheme(
    ['stone', '#c6b594'],
    ['marble', '#cdbf9f', '#8f7e62', 0.8],
    '#d4c6a8',
    '#b9a887',
    '#70492d',
    '#7c2c4a',
    '#e2bd68',
  ),
];

/** Ships that fly between stars. */
export const steely: readonly Scheme[] = [
  scheme(
    ['metal', '#8d9aa8', '#d08a4a'],
    ['metal', '#5d6874'],
    '#7c8896',
    '#aab6c2',
    '#66727e',
    '#3f6f9a',
    '#5fd4f0',
  ),
  scheme(
    ['metal', '#d4d8da', '#4aa3c0'],
    ['metal', '#8b939a'],
    '#c6ccd0',
    '#e9edee',
    '#9aa3aa',
    '#e0803c',
    '#58c8e8',
  ),
  scheme(
    ['metal', '#7d7a94', '#b05fc0'],
    ['metal', '#585670'],
    '#6a6884',
    '#9794ae',
    '#716e8a',
    '#7c4fb0',
    '#ff6fb8',
  ),
];

/** Children's rooms. */
export const playful: readonly Scheme[] = [
  scheme(
    ['wallpaper', '#cfe3ea', '#b9d5df'],
    ['wood', '#d0a674'],
    '#fbf7ee',
    '#fffaf0',
    '#e0bd8a',
    '#f0a860',
    '#ee7f6d',
  ),
  scheme(
    ['wallpaper', '#f3dcd6', '#e8c4bf'],
    ['wood', '#d9b384'],
    '#fdf6ee',
    '#fff8f0',
    '#f0e2cc',
    '#8fbfb4',
    '#f2b860',
  ),
  scheme(['plaster', '#f2e4b8'], ['wood', '#c99a68'], '#fdf8ea', '#fffaee', '#dcb078', '#7fa8cc', '#ec8a66'),
];

/** Glass houses. */
export const leafy: readonly Scheme[] = [
  scheme(
    ['brick', '#c08a70'],
    ['tiles', '#c7b49a', '#b39d80', 0.5],
    '#e8efe6',
    '#eef3ea',
    '#8a6a48',
    '#5c8a54',
    '#b8714a',
  ),
  scheme(['plaster', '#d9e0cc'], ['stone', '#b3aa98'], '#eef4ea', '#dfe9dc', '#77603f', '#4d7f58', '#c27d50'),
];

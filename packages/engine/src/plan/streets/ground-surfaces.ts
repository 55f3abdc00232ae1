import { rgb } from '../../base/colour.ts';
import type { Surface } from '../scene-set.ts';

export const asphalt: Surface = { material: 'asphalt', colour: rgb('#6f7278') };
export const cobbles: Surface = { material: 'cobbles', colour: rgb('#a79c8c') };
export const slabs: Surface = { material: 'stone', colour: rgb('#b9b3a8') };
export const sandyGround: Surface = { material: 'asphalt', colour: rgb('#c2a983') };
export const lawn: Surface = { material: 'asphalt', colour: rgb('#86a860') };
export const greyStone: Surface = { material: 'cobbles', colour: rgb('#8f9095') };

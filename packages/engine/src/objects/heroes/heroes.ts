import type { Hero } from '../hero.ts';
import { aurora } from './aurora.ts';
import { barn } from './barn.ts';
import { birch } from './birch.ts';
import { broadleaf } from './broadleaf.ts';
import { bush } from './bush.ts';
import { cabin } from './cabin.ts';
import { cactus } from './cactus.ts';
import { campfire } from './campfire.ts';
import { castle } from './castle.ts';
import { conifer } from './conifer.ts';
import { cornPlant, lavender, sunflowerPlant, wheat } from './crops.ts';
import { fireworks } from './fireworks.ts';
import { daisies, flowers, poppies } from './flowers.ts';
import { frog } from './frog.ts';
import { bench, fence, pier, streetLamp, tableLamp, well } from './furniture.ts';
import { grass } from './grass.ts';
import { hotAirBalloon } from './hot-air-balloon.ts';
import { house } from './house.ts';
import { lighthouse } from './lighthouse.ts';
import { palm } from './palm.ts';
import { PEOPLE } from './people.ts';
import { pyramid } from './pyramid.ts';
import { rainbow } from './rainbow.ts';
import { robot } from './robot.ts';
import { rock } from './rock.ts';
import { rowboat } from './rowboat.ts';
import { sailboat } from './sailboat.ts';
import { snowman } from './snowman.ts';
import { unicorn } from './unicorn.ts';
import { vintageCar } from './vintage-car.ts';
import {
  arcticFox,
  bear,
  blackBear,
  boar,
  fox,
  koala,
  lion,
  lioness,
  moose,
  panda,
  polarBear,
  wolf,
} from './wild-animals.ts';
import { windmill } from './windmill.ts';

const HEROES: readonly Hero[] = [
  fireworks,
  aurora,
  cornPlant,
  lavender,
  sunflowerPlant,
  wheat,
  frog,
  pyramid,
  snowman,
  tableLamp,
  rainbow,
  robot,
  ...PEOPLE,
  barn,
  birch,
  broadleaf,
  bush,
  cabin,
  cactus,
  campfire,
  castle,
  conifer,
  flowers,
  poppies,
  daisies,
  bench,
  fence,
  streetLamp,
  pier,
  well,
  grass,
  hotAirBalloon,
  house,
  lighthouse,
  palm,
  rock,
  rowboat,
  sailboat,
  vintageCar,
  windmill,
  unicorn,
  arcticFox,
  bear,
  blackBear,
  boar,
  fox,
  koala,
  lion,
  lioness,
  moose,
  panda,
  polarBear,
  wolf,
];

const byKey = new Map(HEROES.map((hero) => [hero.key, hero]));

export function findHero(key: string): Hero | undefined {
  return byKey.get(key);
}

export function listHeroes(): readonly Hero[] {
  return HEROES;
}

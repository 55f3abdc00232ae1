import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { drawWavingCloth } from '../kit/cloth.ts';
import { fade } from '../kit/fade.ts';
import { artOfLayers, type Layers, newLayers } from '../kit/layers.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, n, path, rect, shade } from '../kit.ts';

const WOODS: readonly [Rgb, ...Rgb[]] = [
  [120, 76, 48],
  [96, 62, 46],
  [134, 90, 56],
];

export const pirateShip: Hero = {
  key: 'pirate-ship',
  words: [
    'pirate ship',
    'tall ship',
    'galleon',
    'old sailing ship',
    'wooden ship',
    'sailing ship',
    'frigate',
    'viking ship',
    'longship',
  ],
  kindOf: ['ghost ship', 'clipper', 'caravel', 'mayflower', 'barque'],
  kind: 'vehicle',
  height: 28,
  support: 'water',
  facing: 'left',
  samples: ['a pirate ship on a stormy sea', 'an old sailing ship at sunset', 'a viking ship in a fjord'],
  forms: 2,
  wordForms: {
    'tall ship': 0,
    'sailing ship': 0,
    'old sailing ship': 0,
    frigate: 0,
    'wooden ship': 0,
    'viking ship': 1,
    longship: 1,
    'pirate ship': 0,
    galleon: 0,
  },
  homes: ['sea'],
  draw: ({ random, form, colour, age, lit }) => {
    const layers = newLayers();
    const wood = pick(random, 'wood', WOODS);
    if (form === 0) addGalleon(layers, wood, colour, random, lit, age === 'old');
    else addLongship(layers, wood, colour ?? [176, 52, 44], random);
    return artOfLayers(layers, {
      width: 620,
      height: 560,
      foot: 540,
      anchors: {
        tops: [form === 0 ? { x1: 190, x2: 430, y: 424 } : { x1: 160, x2: 470, y: 452 }],
        hang: [form === 0 ? [300, 90] : [310, 180]],
      },
    });
  },
};

function sail(x: number, y: number, half: number, drop: number, colour: Rgb, patched: boolean): string {
  const d = `M${n(x - half)} ${n(y)}H${n(x + half)}C${n(x + half * 0.92)} ${n(y + drop * 0.4)} ${n(x + half * 1.02)} ${n(y + drop * 0.8)} ${n(x + half * 1.1)} ${n(y + drop)}Q${n(x)} ${n(y + drop * 0.84)} ${n(x - half * 1.1)} ${n(y + drop)}C${n(x - half * 1.3)} ${n(y + drop * 0.7)} ${n(x - half * 1.22)} ${n(y + drop * 0.3)} ${n(x - half)} ${n(y)}Z`;
  let seams = '';
  for (let seam = -2; seam <= 2; seam++)
    seams += `M${n(x + seam * half * 0.36)} ${n(y + 3)}Q${n(x + seam * half * 0.42 - half * 0.06)} ${n(y + drop * 0.5)} ${n(x + seam * half * 0.42)} ${n(y + drop * 0.88)}`;
  return (
    fade(
      d,
      [x - half * 1.2, 0, x + half * 1.1, 0],
      [
        [0, shade(colour, -0.1)],
        [0.24, shade(colour, 0.26)],
        [0.6, shade(colour, -0.02)],
        [1, shade(colour, -0.34)],
      ],
    ) +
    line(seams, shade(colour, -0.34), 1.6, 'stroke-opacity="0.5"') +
    (patched
      ? path(
          `M${n(x + half * 0.2)} ${n(y + drop * 0.5)}l${n(half * 0.26)} -4l4 ${n(drop * 0.22)}l${n(-half * 0.28)} 2Z`,
          shade(colour, -0.36),
        )
      : '') +
    line(`M${n(x - half * 1.12)} ${n(y - 2)}H${n(x + half * 1.12)}`, '#5b3f2a', 6)
  );
}

function addGalleon(
  { body, glow }: Layers,
  wood: Rgb,
  colour: Rgb | undefined,
  random: Parameters<Hero['draw']>[0]['random'],
  lit: boolean,
  old: boolean,
): void {
  const canvas: Rgb = colour ?? [232, 218, 188];
  const rope = '#6b5640';
  body.push(
    line('M160 440L36 372', '#5b3f2a', 9),
    line('M190 430V70M310 430V36M428 410V110', '#5b3f2a', 10),
    line('M187 430V70M307 430V36M425 410V110', '#87623f', 3),
    line(
      'M190 74L40 372M190 74L310 300M310 40L190 250M310 40L428 300M428 114L540 380M428 114L310 250',
      rope,
      1.6,
    ),
    fade(
      'M182 130C150 220 110 300 54 366L176 350Z',
      [54, 0, 182, 0],
      [
        [0, shade(canvas, -0.12)],
        [0.6, shade(canvas, 0.2)],
        [1, shade(canvas, -0.06)],
      ],
    ),
    sail(428, 128, 46, 80, canvas, false),
    sail(428, 226, 60, 100, canvas, old),
    sail(310, 62, 52, 84, canvas, false),
    sail(310, 162, 76, 104, canvas, false),
    sail(310, 286, 90, 112, canvas, true),
    sail(190, 92, 44, 76, canvas, false),
    sail(190, 184, 60, 96, canvas, old),
    sail(190, 298, 72, 100, canvas, false),
    drawWavingCloth(312, 12, 62, 40, [[40, 42, 48]], random),
    circle(340, 30, 8, '#f1eee6'),
    rect(335, 34, 10, 8, '#f1eee6', 2),
    line('M326 44L356 34M328 34L356 46', '#f1eee6', 3),
    rect(296, 128, 28, 18, '#4b3424', 3),
  );
  // Hull with its high stern, gun ports and lantern.
  const hull =
    'M96 426C150 442 210 444 400 440L420 392L436 388L440 352L566 344C572 420 556 500 524 544H176C132 530 104 480 96 426Z';
  body.push(
    fade(
      hull,
      [0, 350, 0, 544],
      [
        [0, shade(wood, 0.24)],
        [0.5, shade(wood, -0.04)],
        [1, shade(wood, -0.46)],
      ],
    ),
  );
  for (let plank = 0; plank < 5; plank++)
    body.push(
      line(
        `M${108 + plank * 12} ${456 + plank * 18}C220 ${470 + plank * 18} 420 ${468 + plank * 17} ${562 - plank * 6} ${452 + plank * 17}`,
        shade(wood, -0.5),
        1.8,
        'stroke-opacity="0.6"',
      ),
    );
  body.push(
    line('M94 424C150 440 210 442 402 438', '#d9a94e', 6),
    line('M438 352L568 343', '#d9a94e', 6),
    line('M424 392H566M432 440C480 438 520 434 564 430', '#d9a94e', 4),
    path('M96 426C80 414 70 408 60 410C66 424 84 440 104 452Z', '#d9a94e'),
  );
  for (let port = 0; port < 6; port++) {
    const x = 176 + port * 56;
    body.push(
      rect(x, 470, 26, 22, shade(wood, -0.62), 2),
      rect(x - 2, 462, 30, 8, shade([166, 52, 44], -0.1), 2),
      circle(x + 13, 482, 7, '#2b2f36'),
      circle(x + 11, 480, 3, '#5d656e'),
    );
  }
  for (let pane = 0; pane < 3; pane++) {
    const x = 456 + pane * 36;
    body.push(
      rect(x - 3, 402 - pane, 28, 26, '#d9a94e', 3),
      rect(x, 405 - pane, 22, 20, lit ? '#ffd588' : '#4d6271', 2),
    );
    if (lit) glow.push(rect(x, 405 - pane, 22, 20, '#ffcd78', 2));
  }
  body.push(
    line('M562 344V316', '#4b3424', 4),
    rect(554, 296, 18, 22, lit ? '#ffd588' : '#e6d6a6', 4),
    path('M552 296l11 -9 11 9Z', '#4b3424'),
  );
  if (lit) glow.push(rect(554, 296, 18, 22, '#ffcd78', 4));
}

function addLongship(
  { body }: Layers,
  wood: Rgb,
  paint: Rgb,
  random: Parameters<Hero['draw']>[0]['random'],
): void {
  const x = 310;
  const top = 150;
  body.push(
    line(`M${x} 470V110`, '#5b3f2a', 11),
    line(`M${x - 3} 470V110`, '#87623f', 3.4),
    line('M310 116L90 420M310 116L530 420', '#6b5640', 2),
  );
  // One great striped sail.
  for (let stripe = 0; stripe < 7; stripe++) {
    const from = x - 140 + stripe * 40;
    const colour: Rgb = stripe % 2 === 0 ? paint : [238, 226, 198];
    const bulge = (at: number) => at - 22 + ((at - x) / 140) * 14;
    body.push(
      fade(
        `M${from} ${top}H${from + 40}Q${bulge(from + 40)} 270 ${from + 40 + ((from + 40 - x) / 140) * 18} 396H${from + ((from - x) / 140) * 18}Q${bulge(from)} 270 ${from} ${top}Z`,
        [0, top, 0, 396],
        [
          [0, shade(colour, 0.06 - stripe * 0.03)],
          [0.5, shade(colour, 0.16 - stripe * 0.04)],
          [1, shade(colour, -0.12 - stripe * 0.03)],
        ],
      ),
    );
  }
  body.push(
    line(`M${x - 150} ${top - 2}H${x + 150}`, '#5b3f2a', 9),
    drawWavingCloth(312, 96, 46, 22, [paint], random),
  );
  // Dragon head and curled stern.
  body.push(
    fade(
      'M86 452C54 424 48 372 66 330C74 308 70 296 54 292C40 298 30 310 18 312C12 298 22 280 40 272C58 262 84 268 96 288C104 304 100 322 94 342C86 378 96 414 128 440Z',
      [18, 270, 130, 450],
      [
        [0, shade(wood, 0.26)],
        [1, shade(wood, -0.22)],
      ],
    ),
    circle(52, 284, 4, '#2b2320'),
    path('M60 268l6 -16 8 18Z M78 272l12 -12 2 20Z', shade(wood, -0.2)),
    fade(
      'M494 446C540 420 560 376 552 330C546 300 560 282 580 290C598 300 588 326 572 320C590 384 570 440 520 476Z',
      [494, 290, 590, 470],
      [
        [0, shade(wood, 0.1)],
        [1, shade(wood, -0.36)],
      ],
    ),
    fade(
      'M70 428C150 462 460 462 556 420C548 480 506 528 448 542H172C114 526 78 484 70 428Z',
      [0, 430, 0, 542],
      [
        [0, shade(wood, 0.22)],
        [0.5, shade(wood, -0.04)],
        [1, shade(wood, -0.46)],
      ],
    ),
  );
  for (let plank = 1; plank < 4; plank++)
    body.push(
      line(
        `M${84 + plank * 14} ${444 + plank * 22}C190 ${468 + plank * 19} 430 ${468 + plank * 19} ${544 - plank * 16} ${438 + plank * 22}`,
        shade(wood, -0.5),
        2,
        'stroke-opacity="0.6"',
      ),
    );
  // Shields along the side, oars below.
  for (let oar = 0; oar < 6; oar++)
    body.push(line(`M${150 + oar * 60} 470L${112 + oar * 60} 552`, '#9c7248', 5));
  for (let shield = 0; shield < 8; shield++) {
    const cx = 118 + shield * 54;
    const cy = 450 - Math.abs(shield - 3.5) ** 2 * 1.2 + 4;
    const colour: Rgb = shield % 2 === 0 ? paint : [222, 176, 84];
    body.push(
      circle(cx, cy, 22, shade(colour, -0.3)),
      circle(cx - 1, cy - 1, 19, shade(colour, 0.06)),
      path(
        `M${cx - 19} ${n(cy)}H${cx + 19}M${cx} ${n(cy - 19)}V${n(cy + 19)}`,
        'none',
        `stroke="${shade(colour, -0.35)}" stroke-width="2.4"`,
      ),
      circle(cx, cy, 6, '#c3c9ce'),
    );
  }
}

import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { steam } from '../kit/steam.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

const CRUST: Rgb = [218, 156, 78];

export const pie: Hero = {
  key: 'pie',
  words: ['pie', 'apple pie', 'cherry pie', 'slice of pie', 'piece of pie', 'fruit pie', 'blueberry pie'],
  kindOf: ['tart', 'pumpkin pie', 'quiche', 'cobbler'],
  kind: 'food',
  height: 0.12,
  forms: 2,
  wordForms: { 'slice of pie': 1, 'piece of pie': 1, pie: 0 },
  samples: ['an apple pie', 'a slice of pie', 'a cherry pie on a windowsill'],
  homes: ['kitchen'],
  draw: ({ colour, form }) => {
    const filling: Rgb = colour ?? [176, 40, 46];
    return form === 1 ? drawSlice(filling) : drawWhole(filling);
  },
};

function drawWhole(filling: Rgb): HeroArt {
  const brush = createBrush();
  const [cx, cy, rx, ry] = [220, 150, 196, 66];
  const parts = [
    path('M28 152Q34 214 78 226Q220 262 362 226Q406 214 412 152Z', brush.across(28, 412, [150, 160, 168])),
    path('M40 186Q220 246 400 186L396 196Q220 256 44 196Z', '#ffffff', 'opacity="0.25"'),
    ellipse(cx, cy, rx, ry, shade(CRUST, -0.25)),
    ellipse(
      cx,
      cy - 8,
      rx - 22,
      ry - 10,
      brush.between(
        [60, 100, 380, 200],
        [
          [0, shade(filling, 0.16)],
          [1, shade(filling, -0.3)],
        ],
      ),
    ),
  ];
  const chord = (share: number) => Math.sqrt(Math.max(0, 1 - share * share));
  for (let strip = -3; strip <= 3; strip++) {
    const t = strip / 3.8;
    const reach = chord(t) * (ry - 10);
    const [x1, y1] = [cx + t * (rx - 22) - reach * 0.5, cy - 12 - reach * 0.92];
    const [x2, y2] = [cx + t * (rx - 22) + reach * 0.5, cy - 8 + reach * 0.92];
    const d = `M${n(x1)} ${n(y1)}Q${n((x1 + x2) / 2)} ${n((y1 + y2) / 2 - 12)} ${n(x2)} ${n(y2)}`;
    parts.push(
      line(d, shade(CRUST, -0.34), 27),
      line(d, shade(CRUST, 0.06), 22, 'transform="translate(-1 -3)"'),
      line(d, shade(CRUST, 0.5), 5, 'opacity="0.7" transform="translate(-6 -5)"'),
    );
  }
  for (let strip = -2; strip <= 2; strip++) {
    const y = cy - 12 + strip * 23;
    const reach = chord(strip / 2.75) * (rx - 26);
    const d = `M${n(cx - reach)} ${n(y)}Q${cx} ${n(y - 14)} ${n(cx + reach)} ${n(y)}`;
    parts.push(
      line(d, shade(CRUST, -0.34), 15),
      line(d, shade(CRUST, 0.14), 12, 'transform="translate(0 -2)"'),
      line(d, shade(CRUST, 0.6), 3, 'opacity="0.7" transform="translate(0 -5)"'),
    );
  }
  for (let crimp = 0; crimp < 40; crimp++) {
    const turn = -Math.PI / 2 + (((crimp * 2) % 41) / 40) * Math.PI * (crimp % 2 ? 1 : -1);
    const [x, y] = [cx + Math.cos(turn) * (rx - 8), cy - 2 + Math.sin(turn) * (ry - 4)];
    parts.push(ellipse(x, y, 18, 12, brush.ball(0, 0, 18, CRUST), `transform="translate(0 0)"`));
  }
  const crimps: string[] = [];
  for (let crimp = 0; crimp < 44; crimp++) {
    const turn = (crimp / 44) * Math.PI * 2;
    crimps.push(
      `${n(Math.sin(turn) * 100)}|${n(cx + Math.cos(turn) * (rx - 6))} ${n(cy + Math.sin(turn) * (ry - 2))}`,
    );
  }
  crimps.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  const bead = brush.around(
    [-4, -5, 22],
    [
      [0, shade(CRUST, 0.5)],
      [0.5, shade(CRUST, 0.04)],
      [1, shade(CRUST, -0.34)],
    ],
  );
  parts.splice(
    parts.length - 40,
    40,
    ...crimps.map((at) => ellipse(0, 0, 18, 12, bead, `transform="translate(${at.split('|')[1]})"`)),
  );
  parts.push(steam(brush, cx, 96, 180, 90));
  return {
    width: 440,
    height: 262,
    foot: 240,
    body: brush.defs() + parts.join(''),
    anchors: { tops: [{ x1: 90, x2: 350, y: 150 }] },
  };
}

function drawSlice(filling: Rgb): HeroArt {
  const brush = createBrush();
  const parts = [
    ellipse(220, 262, 206, 44, '#c9c2b4'),
    ellipse(
      220,
      256,
      206,
      42,
      brush.between(
        [20, 220, 380, 290],
        [
          [0, '#ffffff'],
          [1, '#dcd6c8'],
        ],
      ),
    ),
    ellipse(220, 258, 150, 27, '#e6e0d4'),
    // Cut side, then the lid with its lattice.
    path(
      'M70 172L352 126V216Q350 226 340 230L78 262Z',
      brush.between(
        [70, 170, 80, 262],
        [
          [0, shade(filling, 0.2)],
          [1, shade(filling, -0.34)],
        ],
      ),
    ),
    path('M74 240L352 206V218Q350 228 340 230L78 264Z', brush.down(206, 264, CRUST)),
    path('M70 160L352 112V132L72 182Z', brush.down(112, 182, CRUST)),
    path(
      'M70 162Q200 52 296 56Q336 66 352 114L72 168Z',
      brush.between(
        [120, 60, 300, 170],
        [
          [0, shade(CRUST, 0.34)],
          [1, shade(CRUST, -0.14)],
        ],
      ),
    ),
    line(
      'M132 130L232 140M186 94L310 122M250 66L180 150M308 62L260 136',
      shade(CRUST, -0.36),
      6,
      'opacity="0.6"',
    ),
    line('M130 126L232 136M184 90L310 118M247 64L176 148', shade(CRUST, 0.6), 3, 'opacity="0.7"'),
  ];
  for (let bead = 0; bead < 6; bead++) {
    const [x, y] = [292 + bead * 13, 56 + bead * bead * 2.2 + bead * 3];
    parts.push(
      ellipse(x, y, 17, 14, brush.ball(x, y, 17, CRUST)),
      bead === 5
        ? path(
            `M${x - 14} ${y}L${x + 16} ${y + 2}L${x + 10} 222Q${x + 2} 232 ${x - 12} 228Z`,
            brush.across(x - 14, x + 16, CRUST),
          )
        : '',
    );
  }
  for (const [x, y, r] of [
    [116, 206, 16],
    [160, 204, 18],
    [206, 192, 17],
    [252, 188, 18],
    [300, 176, 18],
    [138, 228, 13],
    [230, 212, 14],
    [282, 206, 13],
  ] as const)
    parts.push(
      ellipse(x, y, r, r * 0.9, brush.ball(x, y, r, filling)),
      ellipse(x - r * 0.3, y - r * 0.4, r * 0.3, r * 0.18, '#ffffff', 'opacity="0.6"'),
    );
  return { width: 440, height: 314, foot: 300, body: brush.defs() + parts.join('') };
}

import type { Box, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import type { Brush } from '../kit/brush.ts';
import { frontFace, quadFace } from '../kit/face.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { ellipse, n, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from './wood-surface.ts';

export interface Cupboard {
  readonly width: number;
  readonly height: number;
  /** Rows of drawers or doors from the top: share of the height and how many stand side by side. */
  readonly rows: readonly {
    readonly share: number;
    readonly count: number;
    readonly kind: 'drawer' | 'door' | 'open';
  }[];
  readonly legs: number;
  /** How deep the seen top is. */
  readonly lid: number;
}

/** A box of drawers and doors from the front, its top seen from slightly above. */
export function drawCupboard(
  brush: Brush,
  options: HeroOptions,
  { width, height, rows, legs, lid }: Cupboard,
): { art: HeroArt; cells: readonly Box[] } {
  const surface = furnitureSurface(options);
  const { colour } = surface;
  const x = 14;
  const y = lid + 10;
  const cells: Box[] = [];
  const parts: string[] = [];
  const foot = y + height + legs;
  if (legs > 0)
    for (const lx of [x + 16, x + width - 16])
      parts.push(woodLeg(lx, y + height - 4, foot, 20, colour, lx < 60 ? -3 : 3));
  parts.push(
    rect(x, y, width, height, shade(colour, -0.26), 4),
    path(`M${x} ${y}h9v${height}h-9Z`, shade(colour, 0.12)),
    path(`M${x + width} ${y}h-9v${height}h9Z`, shade(colour, -0.4)),
  );
  let top = y + 16;
  for (const [row, { share, count, kind }] of rows.entries()) {
    const tall = (height - 26) * share;
    for (let index = 0; index < count; index++) {
      const wide = (width - 22) / count;
      const cell = { x: x + 11 + index * wide + 2.5, y: top + 2.5, width: wide - 5, height: tall - 5 };
      cells.push(cell);
      if (kind === 'open') {
        parts.push(
          rect(cell.x, cell.y, cell.width, cell.height, shade(colour, -0.66)),
          rect(cell.x, cell.y, cell.width, 7, '#000000', 0).replace('/>', ' fill-opacity="0.25"/>'),
          rect(cell.x, cell.y + cell.height - 3, cell.width, 5, shade(colour, -0.06)),
        );
        continue;
      }
      parts.push(
        paintFace(
          frontFace(cell.x, cell.y, cell.width, cell.height),
          surface,
          options.random,
          `c${row}${index}`,
          kind === 'door' ? 40 : 26,
        ),
        rect(cell.x, cell.y, cell.width, 2.6, shade(colour, 0.42), 1),
        rect(cell.x, cell.y + cell.height - 2.6, cell.width, 2.6, shade(colour, -0.5), 1),
      );
      if (kind === 'door') {
        const inset = Math.min(16, cell.width * 0.14);
        parts.push(
          `<rect x="${n(cell.x + inset)}" y="${n(cell.y + inset)}" width="${n(cell.width - inset * 2)}" height="${n(cell.height - inset * 2)}" rx="4" fill="none" stroke="${shade(colour, -0.45)}" stroke-width="3" stroke-opacity="0.6"/>`,
          `<rect x="${n(cell.x + inset + 2)}" y="${n(cell.y + inset + 2)}" width="${n(cell.width - inset * 2)}" height="${n(cell.height - inset * 2)}" rx="4" fill="none" stroke="${shade(colour, 0.4)}" stroke-width="1.6" stroke-opacity="0.6"/>`,
        );
        const knobX = index % 2 ? cell.x + 10 : cell.x + cell.width - 10;
        parts.push(
          ellipse(knobX, cell.y + cell.height * 0.5, 4.6, 6.6, '#d8b469'),
          ellipse(knobX - 1.2, cell.y + cell.height * 0.5 - 2, 1.6, 2.2, '#fff0c8'),
        );
      } else {
        const knobs = cell.width > 150 ? [0.25, 0.75] : [0.5];
        for (const at of knobs)
          parts.push(
            ellipse(cell.x + cell.width * at, cell.y + cell.height / 2 + 1, 7, 6.4, '#8a6a34'),
            ellipse(cell.x + cell.width * at - 0.6, cell.y + cell.height / 2 - 0.4, 6, 5.4, '#dcb86c'),
            ellipse(cell.x + cell.width * at - 2, cell.y + cell.height / 2 - 2, 2.2, 1.8, '#fff2cc'),
          );
      }
    }
    top += tall;
  }
  parts.push(
    paintFace(
      quadFace(
        [
          [x + lid * 0.9, 8],
          [x + width - lid * 0.9, 8],
          [x + width + 6, y],
          [x - 6, y],
        ],
        0.14,
      ),
      surface,
      options.random,
      'lid',
      16,
    ),
    path(
      `M${x - 6} ${y}H${x + width + 6}V${y + 9}Q${x + width + 6} ${y + 12} ${x + width + 3} ${y + 12}H${x - 3}Q${x - 6} ${y + 12} ${x - 6} ${y + 9}Z`,
      brush.down(y - 2, y + 14, colour, 1.1),
    ),
    rect(x, y + 12, width, 4, shade(colour, -0.6)).replace('/>', ' fill-opacity="0.5"/>'),
  );
  return {
    cells,
    art: {
      width: width + 28,
      height: foot + 8,
      foot,
      body: brush.defs() + parts.join(''),
      anchors: {
        tops: [{ x1: x + 14, x2: x + width - 14, y: 8 + lid * 0.6 }],
        lean: { x, y1: y + 20, y2: foot },
      },
    },
  };
}

import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { bookRow } from '../rigs/book-row.ts';
import { drawCupboard } from '../rigs/cupboard.ts';

export const bookshelf: Hero = {
  key: 'bookshelf',
  words: [
    'bookshelf',
    'bookcase',
    'shelf of books',
    'book shelf',
    'shelf full of books',
    'bookshelves',
    'library shelf',
  ],
  kind: 'object',
  height: 1.9,
  forms: 2,
  materials: ['wood', 'metal'],
  samples: ['a bookshelf full of books', 'a cat beside a bookshelf', 'a tall bookcase'],
  homes: ['library', 'living-room'],
  draw: (options) => {
    const brush = createBrush();
    const low = options.form === 1;
    const rows = low ? 2 : 4;
    const { art, cells } = drawCupboard(brush, options, {
      width: low ? 340 : 260,
      height: low ? 190 : 400,
      legs: 12,
      lid: low ? 26 : 12,
      rows: Array.from({ length: rows }, () => ({ share: 1 / rows, count: 1, kind: 'open' as const })),
    });
    const books = cells.map((cell, index) =>
      bookRow(cell.x + 2, cell.y + cell.height - 3, cell.width - 4, cell.height, options.random, `r${index}`),
    );
    return { ...art, body: art.body + books.join('') };
  },
};

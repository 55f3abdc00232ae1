import path from 'node:path';
import sharp from 'sharp';

const ROWS = 5;
const GAP = 6;

/** Contact sheets of `columns` tiles; returns their files. `publish`: one JPEG sheet for the README beside them. */
export async function writeSheets(drawn, folder, { columns, width, publish }) {
  const height = Math.round((width * 9) / 16);
  const perSheet = columns * ROWS;
  const files = [];
  for (let from = 0; from < drawn.length; from += perSheet) {
    const tiles = drawn.slice(from, from + perSheet);
    const file = path.join(folder, `sheet-${String(from / perSheet + 1).padStart(2, '0')}.png`);
    const sheet = await tileUp(tiles, columns, width, height);
    await sheet.clone().png().toFile(file);
    if (publish) await sheet.clone().jpeg({ quality: 82 }).toFile(file.replace(/png$/, 'jpg'));
    files.push(file);
  }
  return files;
}

async function tileUp(tiles, columns, width, height) {
  const rows = Math.ceil(tiles.length / columns);
  const composite = [];
  for (const [index, tile] of tiles.entries()) {
    if (tile.file === undefined) continue;
    const picture = await sharp(tile.file)
      .resize(width, height, { fit: 'contain', background: '#202024' })
      .png()
      .toBuffer();
    composite.push({
      input: picture,
      left: GAP + (index % columns) * (width + GAP),
      top: GAP + Math.floor(index / columns) * (height + GAP),
    });
  }
  const sheet = await sharp({
    create: {
      width: GAP + columns * (width + GAP),
      height: GAP + rows * (height + GAP),
      channels: 3,
      background: '#202024',
    },
  })
    .composite(composite)
    .png()
    .toBuffer();
  return sharp(sheet);
}

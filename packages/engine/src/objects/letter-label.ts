import type { Raster } from '../base/raster.ts';
import { writeBlock } from '../text/write-block.ts';
import type { Box } from './hero.ts';
import type { ThingArt } from './thing-art.ts';

/** Letters on a thing's own surface (sign, screen, book): written before it is lit, so that they lie in its light. */
export function letterLabel(raster: Raster, art: ThingArt, painted: Box, text: string): void {
  const { label } = art.anchors;
  if (label === undefined) return;
  const scaleX = raster.width / painted.width;
  const scaleY = raster.height / painted.height;
  const left = (label.x - painted.x) * scaleX;
  const width = label.width * scaleX;
  writeBlock(raster, {
    text,
    voice: 'plain',
    x: art.flipped ? raster.width - left - width : left,
    y: (label.y - painted.y) * scaleY,
    width,
    height: label.height * scaleY,
    most: 0.7,
  });
}

import { Resvg } from '@resvg/resvg-js';
import type { Raster } from '../base/raster.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rasterises SVG children: the part `box` of their plane, exactly `widthPx` x `heightPx`. Straight alpha. */
export function renderSvg(
  drawing: string,
  box: Box,
  widthPx: number,
  heightPx: number,
  flipped = false,
): Raster {
  const body = withoutLayers(drawing);
  const content = flipped
    ? `<g transform="translate(${round(2 * box.x + box.width)} 0) scale(-1 1)">${body}</g>`
    : body;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthPx}" height="${heightPx}" ` +
    `viewBox="${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)}" preserveAspectRatio="none">${content}</svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  const pixels = image.pixels;
  const data = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  unpremultiply(data);
  return { width: image.width, height: image.height, data };
}

/**
 * Turns the opacity of single shapes into opacity of their paint. The picture is the same, but the rasteriser makes no
 * layer for it: it is faster, and a layer that lies wholly outside the box aborts the whole process (resvg 2.6.2).
 */
function withoutLayers(body: string): string {
  return body.replace(/<(?:path|circle|ellipse|rect|polygon|line)\b[^>]*?>/g, (element) =>
    element.includes(' opacity="') && !/(?:fill|stroke)-opacity="/.test(element)
      ? element.replace(/ opacity="([^"]*)"/, ' fill-opacity="$1" stroke-opacity="$1"')
      : element,
  );
}

function unpremultiply(data: Uint8ClampedArray): void {
  for (let index = 0; index < data.length; index += 4) {
    const alpha = data[index + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    const factor = 255 / alpha;
    data[index] = (data[index] as number) * factor;
    data[index + 1] = (data[index + 1] as number) * factor;
    data[index + 2] = (data[index + 2] as number) * factor;
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

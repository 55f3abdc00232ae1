import { eachPixel } from './passes/each-pixel.ts';
import { atMost } from './passes/scale-raster.ts';
import { cutTriangles } from './passes/triangles.ts';
import type { Style } from './style.ts';

const facetPixels = 1_800_000;

/** Facets: triangles of one colour each, finer on things than on the land. */
export const lowPoly: Style = {
  name: 'low-poly',
  words: [
    'low poly',
    'low-poly',
    'lowpoly',
    'polygonal',
    'faceted',
    'geometric facets',
    'low poly art',
    'polygon art',
  ],
  title: 'a low-poly picture',
  samples: ['a fox, low poly', 'low poly mountains at sunset', 'a deer in a low-poly forest'],
  light: (light) => ({ ...light, shadowSoftness: light.shadowSoftness * 0.5 }),
  rules: { bloom: 0.3, saturation: 1.12, vignette: 0.5 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, facetPixels, (small) => {
      const facets = cutTriangles(small, guide, seed);
      return eachPixel(small, (_red, _green, _blue, x, y, out) => {
        const facet = facets.of[y * small.width + x]! * 3;
        out[0] = facets.colour[facet]!;
        out[1] = facets.colour[facet + 1]!;
        out[2] = facets.colour[facet + 2]!;
      });
    }),
};

export * from './catalog/pixels.ts';

/** Written into every picture; the same prompt may look different under another version. */
export const ENGINE_NAME = 'Heliograph engine';
export const ENGINE_VERSION = '0.1.0';

import { describe, expect, it } from 'vitest';
import { geminiUrl, modelResource } from './gemini-url.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['https://g.example', 'https://g.example/v1beta/models/m:x?alt=sse'],
  ['https://g.example/', 'https://g.example/v1beta/models/m:x?alt=sse'],
  ['https://g.example/v1', 'https://g.example/v1/models/m:x?alt=sse'],
  ['https://g.example/v1beta/', 'https://g.example/v1beta/models/m:x?alt=sse'],
  ['https://g.example/v1beta/models', 'https://g.example/v1beta/models/m:x?alt=sse'],
  ['http://g.example:3000//proxy/gemini', 'http://g.example:3000/proxy/gemini/v1beta/models/m:x?alt=sse'],
  [
    'https://v.example/v1/projects/p/locations/global/publishers/google',
    'https://v.example/v1/projects/p/locations/global/publishers/google/models/m:x?alt=sse',
  ],
];

describe('the address of a call', () => {
  it.each(CASES)('%s', (baseUrl, wanted) => {
    const channel = { baseUrl, keyIn: 'header', allowsPrivate: false } as const;
    expect(geminiUrl(channel, 'models/m:x', { alt: 'sse' }, 'secret').href).toBe(wanted);
    expect(geminiUrl({ ...channel, keyIn: 'query' }, 'models/m:x', { alt: 'sse' }, 'a&b').href).toBe(
      `${wanted}&key=a%26b`,
    );
  });

  it('takes models by name, and resources by path', () => {
    expect(modelResource('gemini-3.1-flash-image')).toBe('models/gemini-3.1-flash-image');
    expect(modelResource('models/m')).toBe('models/m');
    expect(modelResource('tunedModels/my model?')).toBe('tunedModels/my%20model%3F');
  });
});

import { expect, it } from 'vitest';
import { encodeUsage } from './usage.ts';

it('adds up, splits by modality and leaves out what is zero', () => {
  const encoded = encodeUsage({
    prompt: { text: 18, image: 1120 },
    candidates: { text: 30, image: 2520 },
    thoughts: 0,
  });
  expect(JSON.stringify(encoded)).toBe(
    '{"promptTokenCount":1138,"candidatesTokenCount":2550,"totalTokenCount":3688,"trafficType":"ON_DEMAND",' +
      '"promptTokensDetails":[{"modality":"TEXT","tokenCount":18},{"modality":"IMAGE","tokenCount":1120}],' +
      '"candidatesTokensDetails":[{"modality":"TEXT","tokenCount":30},{"modality":"IMAGE","tokenCount":2520}]}',
  );
});

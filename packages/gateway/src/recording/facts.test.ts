import { EventScanner } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { addEvent, type Facts, NO_FACTS } from './facts.ts';

function factsOf(...chunks: readonly string[]): Facts {
  let facts = NO_FACTS;
  const scanner = new EventScanner({
    onEvent(event) {
      facts = addEvent(facts, event);
    },
  });
  scanner.feed(Buffer.from(chunks.map((json) => `data: ${json}\n\n`).join('')));
  scanner.end();
  return facts;
}

const COUNTS = '"usageMetadata":{"totalTokenCount":9}';
const THOUGHT = '{"candidates":[{"content":{"parts":[{"text":"hm","thought":true}]}}]}';
const TEXT = '{"candidates":[{"content":{"parts":[{"text":"Here:"}]}}]}';

describe('a stream is complete', () => {
  it.each([
    ['with a finish reason', ['{"candidates":[{"finishReason":"STOP"}]}'], true],
    [
      'with a finish reason, whatever comes behind it',
      ['{"candidates":[{"finishReason":"STOP"}]}', TEXT],
      true,
    ],
    ['with a block reason', ['{"promptFeedback":{"blockReason":"OTHER"}}'], true],
    ['with counts at its end', [TEXT, `{${COUNTS}}`], true],
    ['with counts and a word of nobody at its end', [TEXT, `{${COUNTS}}`, '{"modelVersion":"m"}'], true],
    ['not with counts at its beginning', [`{${COUNTS}}`, TEXT], false],
    ['not with counts beside a part', [TEXT.replace(/}$/, `,${COUNTS}}`)], false],
    ['not with a traffic type', [TEXT, '{"usageMetadata":{"trafficType":"ON_DEMAND"}}'], false],
    ['not with nothing', [], false],
  ])('%s', (_how, chunks, isComplete) => {
    expect(factsOf(...chunks).complete).toBe(isComplete);
  });
});

describe('of a stream it is noted', () => {
  it('what was used, as the last chunk with counts has it, be it less', () => {
    const facts = factsOf(
      `{"usageMetadata":{"totalTokenCount":90}}`,
      `{"usageMetadata":{"totalTokenCount":40}}`,
      '{"usageMetadata":{"trafficType":"ON_DEMAND"}}',
    );
    expect(facts.usage).toEqual({ totalTokenCount: 40 });
  });

  it('how many characters were thought and said, and how many pictures there are of both', () => {
    const picture = '"inlineData":{"mimeType":"image/png","data":"aGVsbG8="}';
    const facts = factsOf(
      THOUGHT,
      THOUGHT,
      TEXT,
      `{"candidates":[{"content":{"parts":[{"thought":true,${picture}},{${picture}},{"inline_data":{"data":"aGVsbG8="}},{"fileData":{"fileUri":"x"}}]}}]}`,
    );
    expect(facts).toMatchObject({ thoughtCharacters: 4, textCharacters: 5, pictures: 3, previews: 1 });
  });

  it('nothing of what stands where it does not belong', () => {
    const odd = [
      '7',
      '[]',
      '{"candidates":7}',
      '{"candidates":[7]}',
      '{"candidates":[{"content":{"parts":null}}]}',
    ];
    expect(factsOf(...odd)).toEqual(NO_FACTS);
  });
});

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../test/pieces.ts';
import {
  decodeCountTokensRequest,
  decodeGenerateRequest,
  GatewayError,
  JsonScanner,
  Span,
} from '../index.ts';

const decode = decodeGenerateRequest;
const text = (value: string, thought = false) => ({ kind: 'text', text: value, thought });

function refusal(value: unknown): GatewayError {
  try {
    decode(value);
  } catch (error) {
    if (GatewayError.is(error)) return error;
    throw error;
  }
  throw new Error('The request was accepted');
}

describe('both spellings', () => {
  const camel = {
    contents: [
      {
        role: 'user',
        parts: [
          { text: 'Add a llama' },
          { inlineData: { mimeType: 'image/jpeg', data: 'QUJD' } },
          { fileData: { mimeType: 'image/png', fileUri: 'https://files.example/1' } },
        ],
      },
      { role: 'model', parts: [{ text: 'hm', thought: true }, { thoughtSignature: 'c2ln' }] },
    ],
    systemInstruction: { parts: [{ text: 'Be brief' }] },
    generationConfig: {
      responseModalities: ['Text', 'image'],
      imageConfig: {
        aspectRatio: '16:9',
        imageSize: '1K',
        imageOutputOptions: { mimeType: 'image/jpeg', compressionQuality: 80 },
      },
      thinkingConfig: { includeThoughts: true, thinkingLevel: 'high', thinkingBudget: 5 },
      candidateCount: 1,
      seed: 7,
      maxOutputTokens: 10,
      topP: 1,
    },
    safetySettings: [],
    toolConfig: {},
  };
  const toSnake = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toSnake);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
        toSnake(member),
      ]),
    );
  };

  it.each([
    ['camelCase', camel],
    ['snake_case', toSnake(camel)],
  ])('decodes %s', (_name, body) => {
    expect(decode(body)).toEqual({
      contents: [
        {
          role: 'user',
          parts: [
            text('Add a llama'),
            {
              kind: 'media',
              mimeType: 'image/jpeg',
              data: 'QUJD',
              thought: false,
              field: 'contents[0].parts[1].inline_data.data',
            },
            {
              kind: 'file',
              uri: 'https://files.example/1',
              mimeType: 'image/png',
              field: 'contents[0].parts[2].file_data.file_uri',
            },
          ],
        },
        { role: 'model', parts: [text('hm', true), { kind: 'other', names: [] }] },
      ],
      systemInstruction: { role: 'user', parts: [text('Be brief')] },
      responseModalities: ['TEXT', 'IMAGE'],
      aspectRatio: '16:9',
      imageSize: '1K',
      mimeType: 'image/jpeg',
      compressionQuality: 80,
      seed: 7,
      candidateCount: 1,
      includeThoughts: true,
      thinkingLevel: 'HIGH',
      unknownFields: [],
    });
  });

  it('lets the later one win when both are there', () => {
    expect(
      decode({
        contents: [{ parts: [{ text: 'a' }] }],
        generation_config: { image_config: { aspectRatio: '1:1', aspect_ratio: '4:3' } },
      }).aspectRatio,
    ).toBe('4:3');
  });
});

describe('what may be missing or odd', () => {
  it('needs no role, no generationConfig and no list members', () => {
    expect(decode({ contents: [{ parts: [{ text: 'a' }] }], tools: [], safetySettings: null })).toEqual({
      contents: [{ role: 'user', parts: [text('a')] }],
      responseModalities: [],
      unknownFields: [],
    });
    expect(decode({})).toEqual({ contents: [], responseModalities: [], unknownFields: [] });
    expect(decode({ contents: [{}], generationConfig: { responseModalities: [], imageConfig: {} } })).toEqual(
      {
        contents: [{ role: 'user', parts: [] }],
        responseModalities: [],
        unknownFields: [],
      },
    );
  });

  it('takes one value where a list belongs', () => {
    const body = {
      contents: { parts: { text: 'a' } },
      systemInstruction: 'Be brief',
      generationConfig: { responseModalities: 'IMAGE' },
    };
    expect(decode(body)).toMatchObject({
      contents: [{ parts: [text('a')] }],
      systemInstruction: { parts: [text('Be brief')] },
      responseModalities: ['IMAGE'],
    });
  });

  it('does not judge ratios, sizes or placeholders', () => {
    const body = {
      contents: [{ parts: [{ inline_data: { data: '<YOUR_BASE64_ENCODED_IMAGE>' } }] }],
      generationConfig: {
        imageConfig: { aspectRatio: '16x9', imageSize: '1k' },
        responseModalities: ['AUDIO'],
      },
    };
    expect(decode(body)).toMatchObject({
      contents: [{ parts: [{ kind: 'media', mimeType: '', data: '<YOUR_BASE64_ENCODED_IMAGE>' }] }],
      aspectRatio: '16x9',
      imageSize: '1k',
      responseModalities: ['AUDIO'],
    });
  });

  it('keeps every content of a part that has several, and names what it does not read', () => {
    const parts = [
      { text: 'a', inlineData: { data: 'QUJD' } },
      { functionCall: { name: 'f' }, thoughtSignature: 'x' },
    ];
    expect(decode({ contents: [{ parts }] }).contents[0]?.parts).toMatchObject([
      { kind: 'text' },
      { kind: 'media' },
      { kind: 'other', names: ['function_call'] },
    ]);
  });

  it('reads numbers that ProtoJSON writes as strings', () => {
    expect(decode({ generationConfig: { seed: '-42' } }).seed).toBe(-42);
  });

  it.each([
    ['an object', { image: { aspectRatio: '4:3', imageSize: '2K', mimeType: 'image/jpeg' } }, '4:3', '2K'],
    [
      'a list with names of enums',
      [
        {
          image: {
            aspectRatio: 'ASPECT_RATIO_TWENTY_ONE_BY_NINE',
            imageSize: 'IMAGE_SIZE_FOUR_K',
            mimeType: 'image/jpeg',
          },
        },
      ],
      '21:9',
      '4K',
    ],
    [
      'the odd enum',
      {
        image: {
          aspectRatio: 'ASPECT_RATIO_ONE_BY_EIGHT',
          imageSize: 'IMAGE_SIZE_FIVE_TWELVE',
          mimeType: 'image/jpeg',
        },
      },
      '1:8',
      '512',
    ],
    [
      'an unknown enum',
      {
        image: {
          aspectRatio: 'ASPECT_RATIO_SIX_BY_NINE',
          imageSize: 'IMAGE_SIZE_SIX_K',
          mimeType: 'image/jpeg',
        },
      },
      'ASPECT_RATIO_SIX_BY_NINE',
      'IMAGE_SIZE_SIX_K',
    ],
  ])('reads responseFormat as %s', (_what, responseFormat, aspectRatio, imageSize) => {
    expect(decode({ generationConfig: { responseFormat } })).toEqual({
      contents: [],
      responseModalities: [],
      aspectRatio,
      imageSize,
      mimeType: 'image/jpeg',
      unknownFields: [],
    });
  });
});

it('collects unknown fields with their paths', () => {
  const body = {
    contents: [
      { parts: [{ text: 'a', txt: 'b' }, { inlineData: { data: 'QUJD', mime: 'x' } }], rolle: 'user' },
    ],
    system_instruction: { parts: [{ fileData: { url: 'x' } }] },
    generationConfig: {
      fooBar: 1,
      imageConfig: { aspect: '1:1', imageOutputOptions: { quality: 1 } },
      thinkingConfig: { depth: 3 },
      responseFormat: { image: { size: 1 }, picture: {} },
    },
    extra: true,
  };
  expect(decode(body).unknownFields.toSorted()).toEqual([
    'contents[0].parts[0].txt',
    'contents[0].parts[1].inline_data.mime',
    'contents[0].rolle',
    'extra',
    'generation_config.fooBar',
    'generation_config.image_config.aspect',
    'generation_config.image_config.image_output_options.quality',
    'generation_config.response_format.image.size',
    'generation_config.response_format.picture',
    'generation_config.thinking_config.depth',
    'system_instruction.parts[0].file_data.url',
  ]);
});

describe('shapes without a meaning', () => {
  it.each([
    [{ contents: 'a sunset' }, 'contents[0]'],
    [{ contents: ['a sunset'] }, 'contents[0]'],
    [{ contents: [[]] }, 'contents[0]'],
    [{ contents: [{ parts: ['a'] }] }, 'contents[0].parts[0]'],
    [{ contents: [{ parts: [null] }] }, 'contents[0].parts[0]'],
    [{ contents: [{ parts: [{ text: 3 }] }] }, 'contents[0].parts[0].text'],
    [{ contents: [{ parts: [{ text: 'a', thought: 'yes' }] }] }, 'contents[0].parts[0].thought'],
    [{ contents: [{ parts: [{ inlineData: 'QUJD' }] }] }, 'contents[0].parts[0].inline_data'],
    [{ contents: [{ parts: [{ inlineData: { data: 7 } }] }] }, 'contents[0].parts[0].inline_data.data'],
    [
      { contents: [{ parts: [{ inline_data: { mime_type: [] } }] }] },
      'contents[0].parts[0].inline_data.mime_type',
    ],
    [{ contents: [{ role: 'assistant', parts: [] }] }, 'contents[0].role'],
    [{ generationConfig: [] }, 'generation_config'],
    [{ generationConfig: { responseModalities: [1] } }, 'generation_config.response_modalities[0]'],
    [
      { generationConfig: { imageConfig: { aspectRatio: 1 } } },
      'generation_config.image_config.aspect_ratio',
    ],
    [{ generationConfig: { seed: 1.5 } }, 'generation_config.seed'],
    [
      { generationConfig: { thinkingConfig: { includeThoughts: 1 } } },
      'generation_config.thinking_config.include_thoughts',
    ],
    [{ systemInstruction: 4 }, 'system_instruction'],
  ])('refuses %j at %s', (body, field) => {
    const error = refusal(body);
    expect(error.code).toBe('invalid_request');
    expect(error.fieldViolations?.map((violation) => violation.field)).toEqual([field]);
    expect(error.message).toContain(`'${field}'`);
  });

  it.each([[[]], ['text'], [3], [null], [true]])('refuses a body that is no object: %j', (body) => {
    expect(refusal(body).message).toMatch(/must be a JSON object/);
  });

  it('does not repeat a long value in the message', () => {
    expect(refusal({ contents: [{ parts: [{ text: ['x'.repeat(10_000)] }] }] }).message.length).toBeLessThan(
      250,
    );
  });
});

it('keeps long texts and all pictures as spans of the body, and refuses one where a name belongs', () => {
  const scan = (body: unknown): unknown => {
    const scanner = new JsonScanner();
    scanner.feed(utf8(JSON.stringify(body)));
    return scanner.end().value;
  };
  const long = 'x'.repeat(5000);
  const [words, picture] =
    decode(scan({ contents: [{ parts: [{ text: long }, { inlineData: { data: 'QUJD' } }] }] })).contents[0]
      ?.parts ?? [];
  expect(words).toMatchObject({ kind: 'text', text: expect.any(Span) });
  expect(picture).toMatchObject({ kind: 'media', data: expect.any(Span) });
  const error = refusal(scan({ generationConfig: { imageConfig: { imageSize: long } } }));
  expect(error.message).toBe(
    "Invalid value at 'generation_config.image_config.image_size' (TYPE_STRING), a string of 5000 bytes",
  );
  expect(refusal(scan({ contents: [{ inlineData: { data: 'QUJD' }, role: long }] })).code).toBe(
    'invalid_request',
  );
});

it('reads the wrapped request of countTokens', () => {
  const contents = [{ parts: [{ text: 'a' }] }];
  const expected = [{ role: 'user', parts: [text('a')] }];
  expect(decodeCountTokensRequest({ contents }).contents).toEqual(expected);
  for (const name of ['generateContentRequest', 'generate_content_request']) {
    expect(decodeCountTokensRequest({ [name]: { model: 'models/m', contents } }).contents).toEqual(expected);
  }
});

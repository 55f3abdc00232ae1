import { GatewayError } from '@heliograph/wire';
import type { HttpClient } from '../http-client.ts';
import { decodeErrorAnswer } from './decode-error.ts';
import type { GeminiChannel } from './gemini-channel.ts';
import { geminiUrl } from './gemini-url.ts';

const MAX_LIST_BYTES = 4 * 1024 * 1024;

export interface GeminiTest {
  /** The models that the upstream lists for this key, without `models/`. */
  readonly models: readonly string[];
  /** Models of the channel's mapping that the upstream does not list. */
  readonly missing: readonly string[];
}

/**
 * Asks a Gemini server for its models: proves address, certificate and key without paying for a picture. Throws what a
 * generation would throw.
 */
export async function testGemini(
  channel: GeminiChannel,
  secret: string | undefined,
  client: HttpClient,
  userAgent: string,
  signal: AbortSignal,
): Promise<GeminiTest> {
  const answer = await client.open(
    {
      method: 'GET',
      url: geminiUrl(channel, 'models', { pageSize: '1000' }, secret),
      headers: {
        accept: 'application/json',
        'user-agent': userAgent,
        ...(secret !== undefined && channel.keyIn === 'header' && { 'x-goog-api-key': secret }),
      },
      limits: channel,
      allowsPrivate: channel.allowsPrivate,
    },
    signal,
  );
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (
    let step = await answer.next();
    step.done !== true && size <= MAX_LIST_BYTES;
    step = await answer.next()
  ) {
    pieces.push(...step.value);
    size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  }
  answer.close();
  const body = Buffer.concat(pieces).toString('utf8');
  if (answer.status !== 200) {
    throw decodeErrorAnswer(
      { status: answer.status, retryAfter: answer.headers['retry-after'], body },
      secret,
    );
  }
  const models = listedModels(body);
  const mapped = Object.values(channel.models ?? {}).map((name) => name.replace(/^models\//, ''));
  return { models, missing: mapped.filter((name) => !name.includes('/') && !models.includes(name)) };
}

function listedModels(body: string): readonly string[] {
  try {
    const { models } = JSON.parse(body) as { readonly models: readonly { readonly name: string }[] };
    return models.map(({ name }) => name.replace(/^models\//, ''));
  } catch (cause) {
    throw new GatewayError(
      'upstream_misconfigured',
      'There is a server at the base URL, but it lists no models as a Gemini server does. Check the base URL of the channel.',
      { cause },
    );
  }
}

import type { IncomingHttpHeaders } from 'node:http';
import { GatewayError } from '@heliograph/wire';

/** Agents that build a chat's history from the chunks and drop the turn when the last one has no candidate. */
const KNOWN_SDK = /google-genai-sdk|genai-js|genkit|ai-sdk|\bai\/\d|GeminiCLI|langchain|tanstack/i;

/**
 * The form of the last chunk (design §6.5): the header `x-heliograph-tail`, else the group's, else by who is calling.
 */
export function chooseTail(headers: IncomingHttpHeaders, groupTail: 'auto' | 'spec' | 'sdk'): 'spec' | 'sdk' {
  const asked = headers['x-heliograph-tail'];
  if (asked === 'spec' || asked === 'sdk') {
    return asked;
  }
  if (asked !== undefined && asked !== 'auto') {
    throw new GatewayError(
      'invalid_request',
      'The header x-heliograph-tail must be "auto", "spec" or "sdk".',
    );
  }
  if (groupTail !== 'auto') {
    return groupTail;
  }
  const agent = `${String(headers['x-goog-api-client'] ?? '')} ${headers['user-agent'] ?? ''}`;
  return KNOWN_SDK.test(agent) ? 'sdk' : 'spec';
}

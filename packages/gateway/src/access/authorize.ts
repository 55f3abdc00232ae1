import { GatewayError } from '@heliograph/wire';
import type { Caller } from './identify-caller.ts';

/** May this caller use this model, and may it stream? Throws `model_forbidden` or `group_forbidden` (403). */
export function authorize(
  caller: Caller,
  wanted: { readonly model: string; readonly streams: boolean },
): void {
  const { token, group } = caller;
  if (token.models !== undefined && !token.models.includes(wanted.model)) {
    throw new GatewayError(
      'model_forbidden',
      `The token "${token.name}" may not use ${wanted.model}. It may use: ${token.models.join(', ') || 'no model'}.`,
      { metadata: { model: wanted.model } },
    );
  }
  if (group.models !== undefined && !group.models.includes(wanted.model)) {
    throw new GatewayError(
      'model_forbidden',
      `Tokens of the group "${group.name}" may not use ${wanted.model}. They may use: ${group.models.join(', ') || 'no model'}.`,
      { metadata: { model: wanted.model, group: group.name } },
    );
  }
  if (wanted.streams && !group.mayStream) {
    throw new GatewayError(
      'group_forbidden',
      `Tokens of the group "${group.name}" may not stream. Use a token of the Direct group ("heliograph tokens create --group direct"), or call generateContent instead of streamGenerateContent.`,
      { metadata: { group: group.name, neededGroup: 'direct' } },
    );
  }
}

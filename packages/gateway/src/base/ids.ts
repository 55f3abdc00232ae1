import { randomBytes } from 'node:crypto';

export type TokenId = string & { readonly brand: 'TokenId' };
export type GenerationId = string & { readonly brand: 'GenerationId' };

export function createTokenId(): TokenId {
  return `tok_${randomBytes(9).toString('base64url')}` as TokenId;
}

export function createGenerationId(): GenerationId {
  return `gen_${randomBytes(12).toString('base64url')}` as GenerationId;
}

/** 22 URL-safe characters, the shape of Google's `responseId` (protocol facts §4). */
export function createResponseId(): string {
  return randomBytes(16).toString('base64url');
}

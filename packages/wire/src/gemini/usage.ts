/** Tokens of one side of a generation, by modality. */
export interface ModalityTokens {
  readonly text: number;
  readonly image: number;
}

/** What a generation used. The total is their sum and therefore not stored. */
export interface Usage {
  readonly prompt: ModalityTokens;
  readonly candidates: ModalityTokens;
  readonly thoughts: number;
}

export interface ModalityTokenCount {
  readonly modality: 'TEXT' | 'IMAGE';
  readonly tokenCount: number;
}

/** `usageMetadata` as the specification's last chunk has it. */
export interface UsageMetadata {
  readonly promptTokenCount: number;
  readonly candidatesTokenCount: number;
  readonly totalTokenCount: number;
  readonly trafficType: string;
  readonly promptTokensDetails?: readonly ModalityTokenCount[];
  readonly candidatesTokensDetails?: readonly ModalityTokenCount[];
  readonly thoughtsTokenCount?: number;
}

export const TRAFFIC_TYPE = 'ON_DEMAND';

/** Members in the specification's order; details and thoughts are left out when there are none, as Google does. */
export function encodeUsage(usage: Usage): UsageMetadata {
  const prompt = usage.prompt.text + usage.prompt.image;
  const candidates = usage.candidates.text + usage.candidates.image;
  const promptDetails = encodeDetails(usage.prompt);
  const candidatesDetails = encodeDetails(usage.candidates);
  return {
    promptTokenCount: prompt,
    candidatesTokenCount: candidates,
    totalTokenCount: prompt + candidates + usage.thoughts,
    trafficType: TRAFFIC_TYPE,
    ...(promptDetails.length > 0 ? { promptTokensDetails: promptDetails } : {}),
    ...(candidatesDetails.length > 0 ? { candidatesTokensDetails: candidatesDetails } : {}),
    ...(usage.thoughts > 0 ? { thoughtsTokenCount: usage.thoughts } : {}),
  };
}

function encodeDetails(tokens: ModalityTokens): ModalityTokenCount[] {
  const details: ModalityTokenCount[] = [];
  if (tokens.text > 0) details.push({ modality: 'TEXT', tokenCount: tokens.text });
  if (tokens.image > 0) details.push({ modality: 'IMAGE', tokenCount: tokens.image });
  return details;
}

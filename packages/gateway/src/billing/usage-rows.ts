import type { UsageRow } from '../store/tables.ts';
import type { Charge } from './charge.ts';

/** The rows of a charge for the books. */
export function usageRows(
  charge: Charge,
  of: Pick<
    UsageRow,
    'generation_id' | 'token_id' | 'group_name' | 'model' | 'channel_id' | 'payer' | 'created_at'
  > & { readonly isEstimated: boolean },
): UsageRow[] {
  const { isEstimated, ...columns } = of;
  return charge.lines.map(({ modality, tokens, micros }) => ({
    generation_id: columns.generation_id,
    token_id: columns.token_id,
    group_name: columns.group_name,
    model: columns.model,
    channel_id: columns.channel_id,
    modality,
    payer: columns.payer,
    tokens,
    micros,
    estimated: isEstimated ? 1 : 0,
    created_at: columns.created_at,
  }));
}

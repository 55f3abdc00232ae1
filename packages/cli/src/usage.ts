import { defineAdminCommand } from './admin-command.ts';
import { formatDollars, formatTime } from './format-values.ts';
import { parseMoment } from './parse-values.ts';
import { printTable } from './print-table.ts';

interface UsageRow {
  readonly tokenId?: string;
  readonly tokenName?: string | null;
  readonly group?: string;
  readonly model?: string;
  readonly channelId?: string | null;
  readonly channelName?: string | null;
  readonly modality?: string;
  readonly day?: string;
  readonly payer?: string;
  readonly tokens: number;
  readonly micros: number;
  readonly generations: number;
}

type UsageKey = 'token' | 'group' | 'model' | 'channel' | 'modality' | 'day' | 'payer';

interface Usage {
  readonly since: string;
  readonly until: string;
  readonly by: readonly UsageKey[];
  readonly rows: readonly UsageRow[];
}

const FILTERS = ['token', 'group', 'model', 'channel', 'modality', 'payer'] as const;

export const usageCommand = defineAdminCommand({
  name: 'usage',
  description: 'Sums of what was used and charged',
  args: {
    by: {
      type: 'string',
      description: 'Rows by token, group, model, channel, modality, day, payer (default: model)',
      valueHint: 'token,model',
    },
    since: { type: 'string', description: 'From 24h or 7d ago, or a date (default: 30 days ago)' },
    until: { type: 'string', description: 'Until then (default: now)' },
    token: { type: 'string', description: 'Of this token only (id or name)' },
    group: { type: 'string', description: 'Of this group only' },
    model: { type: 'string', description: 'Of this model only' },
    channel: { type: 'string', description: 'Through this channel only (id or name)' },
    modality: { type: 'string', description: 'Of this kind of tokens only' },
    payer: { type: 'string', description: 'caller, or operator: what failed attempts cost' },
  },
  async run({ api, given }) {
    const text = (flag: string) => (typeof given[flag] === 'string' ? String(given[flag]) : undefined);
    const [since, until] = [text('since'), text('until')];
    return api.get<Usage>('/usage', {
      ...Object.fromEntries(FILTERS.map((filter) => [filter, text(filter)])),
      by: text('by'),
      since: since === undefined ? undefined : parseMoment(since, '--since', Date.now(), -1),
      until: until === undefined ? undefined : parseMoment(until, '--until', Date.now(), -1),
    });
  },
  show({ since, until, by, rows }) {
    console.error(`From ${formatTime(since)} to ${formatTime(until)} UTC`);
    const table = rows.map((row) => [
      ...by.map((key) => cellOf(row, key)),
      String(row.generations),
      String(row.tokens),
      formatDollars(row.micros),
    ]);
    const sum = (member: 'tokens' | 'micros') => rows.reduce((total, row) => total + row[member], 0);
    // Generations are not summed: one that appears in two rows would count twice.
    const total = [...by.map((_, index) => (index === 0 ? 'total' : '')), '', String(sum('tokens'))];
    const header = [...by.map((key) => key.toUpperCase()), 'GENERATIONS', 'TOKENS', 'CHARGED'];
    const numbers = [by.length, by.length + 1, by.length + 2];
    printTable(header, [...table, [...total, formatDollars(sum('micros'))]], numbers);
  },
});

/** A name where there is one; what was removed has its id only. */
function cellOf(row: UsageRow, key: UsageKey): string {
  if (key === 'token') {
    return row.tokenName ?? row.tokenId ?? '-';
  }
  if (key === 'channel') {
    return row.channelName ?? row.channelId ?? '-';
  }
  return row[key] ?? '-';
}

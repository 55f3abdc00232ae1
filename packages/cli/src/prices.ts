import { type ArgsDef, defineCommand } from 'citty';
import { defineAdminCommand, type Given } from './admin-command.ts';
import { formatDollars } from './format-values.ts';
import { parseDollars } from './parse-values.ts';
import { printTable } from './print-table.ts';
import { UsageError } from './usage-error.ts';

interface Price {
  readonly model: string;
  readonly modality: string;
  readonly microsPerMillionTokens: number;
  readonly source: 'default' | 'override';
}

const KEY_ARGS = {
  model: {
    type: 'positional',
    description: 'Model, or heliograph-engine for what the engine draws',
    required: true,
  },
  modality: {
    type: 'positional',
    description: 'input_text, input_image, output_text, output_image or thoughts',
    required: true,
  },
} as const satisfies ArgsDef;

const listCommand = defineAdminCommand({
  name: 'list',
  description: 'Show the prices that count, in dollars per million tokens',
  args: { model: { type: 'string', description: 'Of this model only' } },
  async run({ api, given }) {
    const model = typeof given['model'] === 'string' ? given['model'] : undefined;
    return (await api.get<{ readonly prices: readonly Price[] }>('/prices', { model })).prices;
  },
  show(prices) {
    printTable(
      ['MODEL', 'MODALITY', 'PER MILLION TOKENS', 'SOURCE'],
      prices.map((price) => [
        price.model,
        price.modality,
        formatDollars(price.microsPerMillionTokens),
        price.source === 'default' ? 'default' : 'set by you',
      ]),
      [2],
    );
  },
});

const setCommand = defineAdminCommand({
  name: 'set',
  description: 'Put a price over the default',
  args: {
    ...KEY_ARGS,
    dollars: { type: 'positional', description: 'Dollars per million tokens (60, 0.30)', required: true },
  },
  async run({ api, given }) {
    const micros = parseDollars(String(given['dollars']), 'The price');
    if (micros === null) {
      throw new UsageError('A price is a number of dollars; 0 makes it free, "prices reset" takes it away.');
    }
    return api.put<Price>(pathOf(given), { microsPerMillionTokens: micros });
  },
  show: showPrice,
});

const resetCommand = defineAdminCommand({
  name: 'reset',
  description: 'Go back to the default price',
  args: KEY_ARGS,
  run: ({ api, given }) => api.remove<Price>(pathOf(given)),
  show: showPrice,
});

export const pricesCommand = defineCommand({
  meta: { name: 'prices', description: 'What tokens of a model cost' },
  subCommands: { list: listCommand, set: setCommand, reset: resetCommand },
});

function pathOf(given: Given): string {
  return `/prices/${encodeURIComponent(String(given['model']))}/${encodeURIComponent(String(given['modality']))}`;
}

function showPrice({ model, modality, microsPerMillionTokens }: Price): void {
  console.log(
    `${model} ${modality}: ${formatDollars(microsPerMillionTokens)} per million tokens from now on.`,
  );
}

// `npm start`: install and build what changed, then serve. Arguments after `--` go to `heliograph serve`.
import { prepare } from './prepare.mjs';

prepare();
const { main } = await import('../packages/cli/dist/main.js');
await main(['serve', ...process.argv.slice(2)]);

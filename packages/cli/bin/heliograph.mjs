#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('heliograph is not built yet: run "npm ci && npm run build" (or "npm start") first.');
  process.exit(1);
}
const { main } = await import(built.href);
await main(process.argv.slice(2));

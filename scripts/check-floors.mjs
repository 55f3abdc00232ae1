// Checks the floors of the design. Fails too when it saw fewer modules than there are: a checker that reads nothing
// finds nothing. An argument names another tree to check (prove-guards uses it).
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { floorRules } from './floors.mjs';
import { root } from './prepare.mjs';

// dependency-cruiser never tells swc that a .tsx file holds JSX, and stops at the first one.
const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
const { cruise } = await import('dependency-cruiser');

process.chdir(process.argv[2] ?? root);
const sources = readdirSync('packages', { recursive: true })
  .map((path) => `packages/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.test\.ts$/.test(path));

const { output } = await cruise(sources, {
  ruleSet: { forbidden: floorRules() },
  validate: true,
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: ['node_modules', '/dist/'] },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
});

const seen = new Set(output.modules.map((module) => module.source));
const missed = sources.filter((path) => !seen.has(path));
const dependencies = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);
for (const { rule, from, to } of output.summary.violations) {
  console.error(`floors: ${rule.name}: ${from} → ${to}`);
}
if (missed.length > 0) {
  console.error(`floors: ${missed.length} files were not read, ${missed[0]} among them`);
}
if (dependencies < sources.length) {
  console.error(
    `floors: only ${dependencies} imports were seen in ${sources.length} files; the parser reads nothing`,
  );
}
const failed = output.summary.violations.length > 0 || missed.length > 0 || dependencies < sources.length;
console.error(
  `floors: ${sources.length} files, ${dependencies} imports, ${output.summary.violations.length} violations`,
);
process.exit(failed ? 1 : 0);

/** Vitest reporter: the reasons of skipped tests, then `N passed, N failed` as the last line. */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    let brokenModules = 0;
    for (const module of modules) {
      if (module.errors().length > 0) {
        brokenModules += 1;
      }
      for (const test of module.children.allTests()) {
        counts[test.result().state] = (counts[test.result().state] ?? 0) + 1;
      }
    }
    const failed = counts.failed + brokenModules + errors.length;
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    // After the default reporter, which writes its summary in the same tick.
    setTimeout(() => process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`), 0);
  }
}

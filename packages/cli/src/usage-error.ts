/** What was typed cannot be done; one line for each problem. Ends the command with exit code 2. */
export class UsageError extends Error {
  constructor(...problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'UsageError';
  }
}

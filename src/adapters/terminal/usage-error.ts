/** Something asked for in the terminal that cannot be had: what, and what to do instead. */
export class UsageError extends Error {
  constructor(what: string, remedy: string) {
    super(`ask: ${what}; ${remedy}`);
    this.name = 'UsageError';
  }
}

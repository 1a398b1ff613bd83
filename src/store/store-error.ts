/** A fault of the store that a person can mend. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(what: string, remedy: string, cause?: unknown) {
    super(`store: ${what}; ${remedy}`, cause === undefined ? {} : { cause });
  }
}

/** What the caller did wrong, in one sentence that says what to do instead. */
export class UsageError extends Error {}

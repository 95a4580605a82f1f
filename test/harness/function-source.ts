/**
 * The source of a self-contained function, ready to be called with further arguments bound and to answer in JSON text.
 * esbuild marks inner functions with a helper of its own, `__name`, which no page has.
 */
export function functionSource(
  // biome-ignore lint/suspicious/noExplicitAny: any function will do
  run: (...args: any[]) => unknown,
  args: unknown[],
): string {
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `async (...references) => {
    const __name = (it) => it;
    return JSON.stringify(await (${run})(...references, ${values}));
  }`;
}

/** What such a function answered; JSON has no text for `undefined`. */
export function parseResult<Result>(json: unknown): Result {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as Result;
}

import type { PageSource } from './page-source.ts';
import type { Task } from './task.ts';

/** Has the page find out about some texts before they are asked about, if it needs to. */
export function* prepareTexts(
  { prepare }: PageSource,
  texts: readonly (Text | undefined)[],
  byPaint: boolean,
): Task<void> {
  const asked = prepare?.(
    texts.filter((text) => text !== undefined),
    byPaint,
  );
  if (asked) yield asked;
}

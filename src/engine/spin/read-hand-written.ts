import { HAND_WRITTEN } from './hand-written.ts';
import type { Model } from './model.ts';

/** The hand-written table as ids: page words → originals. Numbers are all alike to the model. */
export function readHandWritten(model: Model): Map<string, Int32Array[]> {
  const ids = (text: string) =>
    Int32Array.from(text.split(/[ -]/), (word) => {
      return model.ids.get(/^\d+$/.test(word) ? '<num>' : word) ?? -1;
    });
  const table = new Map<string, Int32Array[]>();
  for (const [page, originals] of HAND_WRITTEN) {
    const key = ids(page);
    if (key.includes(-1)) continue;
    table.set(
      key.join(' '),
      originals.map(ids).filter((words) => !words.includes(-1)),
    );
  }
  return table;
}

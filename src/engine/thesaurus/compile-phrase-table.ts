import type { Model } from '../model/model.ts';
import { PHRASE_TABLE } from './phrase-table.ts';

/** The hand-written table as ids: page words → originals. Numbers are all alike to the model. */
export function compilePhraseTable(model: Model): Map<string, Int32Array[]> {
  const ids = (text: string) =>
    Int32Array.from(text.split(/[ -]/), (word) => {
      return model.ids.get(/^\d+$/.test(word) ? '<num>' : word) ?? -1;
    });
  const table = new Map<string, Int32Array[]>();
  for (const [page, originals] of PHRASE_TABLE) {
    const key = ids(page);
    if (key.includes(-1)) continue;
    table.set(
      key.join(' '),
      originals.map(ids).filter((words) => !words.includes(-1)),
    );
  }
  return table;
}

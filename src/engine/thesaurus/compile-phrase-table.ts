import type { Model } from '../model/model.ts';
import { PHRASE_TABLE } from './phrase-table.ts';

/** Source words by the page's words (ids joined by spaces). */
export type CompiledPhraseTable = Map<string, Int32Array[]>;

/** The phrase table as ids; all numbers are one word to the model. */
export function compilePhraseTable(model: Model): CompiledPhraseTable {
  const ids = (text: string) =>
    Int32Array.from(text.split(/[ -]/), (word) => {
      return model.vocabulary.idOf(/^\d+$/.test(word) ? '<num>' : word) ?? -1;
    });
  const table: CompiledPhraseTable = new Map();
  for (const [page, sources] of PHRASE_TABLE) {
    const key = ids(page);
    if (key.includes(-1)) continue;
    const known = sources.map(ids).filter((words) => !words.includes(-1));
    table.set(key.join(' '), known);
  }
  return table;
}

import { readRows } from './read-rows.ts';

/** A human text and the same with words swapped by a dictionary that no training has seen. */
export interface UnknownDictionaryPair {
  domain: string;
  original: string;
  rewritten: string;
}

/** Texts with words swapped by a dictionary that neither the engine nor the training has. For measuring only. */
export function readUnknownDictionary(): UnknownDictionaryPair[] {
  return readRows<UnknownDictionaryPair>('unknown-dictionary.jsonl.gz');
}

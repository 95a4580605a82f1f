import { idsOf, tokenIds } from '../../src/engine/language-model/token-ids.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { contextSimilarities } from '../../src/engine/spin/context/context-similarities.ts';
import { createContextVectors } from '../../src/engine/spin/context/context-vectors.ts';
import { type TaggerInput, taggerInput } from '../../src/engine/spin/tagger/tagger-features.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';

/** A text to teach the tagger with. */
export interface TaggerText {
  input: TaggerInput;
  /** Per word 1 if it was put there. */
  labels: Uint8Array;
  /** Texts of one key are never on both sides of a fold. */
  key: string;
  /** The document it was made of; texts of one document stand together. */
  document: string;
  /** Which channel and which spinner made it; empty for human texts. */
  channel: string;
  spinner: string;
}

interface LabelledSpan {
  start: number;
  end: number;
}

/** A text as the tagger learns from it: the words that stand in the given spans were put there. */
export function labelWords(
  model: Model,
  text: string,
  putThere: LabelledSpan[],
  of: Pick<TaggerText, 'key' | 'document' | 'channel' | 'spinner'>,
): TaggerText {
  const words = splitWords(text);
  const labels = new Uint8Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, i) => {
    while ((putThere[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((putThere[next]?.start ?? Number.POSITIVE_INFINITY) < end) labels[i] = 1;
  });
  const fits = contextSimilarities(
    createContextVectors(idsOf(tokenIds(words, model.vocabulary)), model),
  );
  return { input: taggerInput(words, text, fits), labels, ...of };
}

import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { loadModel } from '../../../src/engine/model/load-model.ts';
import type { CandidateSet } from '../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../src/engine/spin/channel/lookup-candidates.ts';
import { createDoc, type Doc, spanOf, type TokenSpan } from '../../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import type { Substitution } from '../../../src/engine/spin/substitutions/substitution.ts';

const MODEL = new URL('../../../public/model.bin', import.meta.url);

/** The pipeline of the model that the extension ships. */
export async function loadPipeline(): Promise<Pipeline> {
  return pipelineOf(await loadModel(readFileSync(MODEL)));
}

/** A text as an article of one page. */
export const articleOf = (text: string) =>
  articleFromText(text, 'https://paper.example/') as Article;

/** The Doc of a text. */
export const docOf = (text: string, pipeline: Pipeline): Doc =>
  createDoc(articleOf(text), pipeline);

/** Indices of the first and last word of some words of a doc. */
export function wordsIn({ text, words }: Doc, quote: string): { first: number; last: number } {
  const start = text.indexOf(quote);
  return {
    first: words.findIndex((word) => word.start === start),
    last: words.findIndex((word) => word.end === start + quote.length),
  };
}

/** The span of some words of a doc. */
export function spanIn(doc: Doc, quote: string): TokenSpan {
  const { first, last } = wordsIn(doc, quote);
  return spanOf(doc, first, last);
}

/** A word or phrase of a text with its candidates. */
export function placeIn(
  text: string,
  quote: string,
  pipeline: Pipeline,
): [Doc, TokenSpan, CandidateSet] {
  const doc = docOf(text, pipeline);
  const span = spanIn(doc, quote);
  const set = lookupCandidates(doc.channel, span.ids, span.from, span.to);
  if (!set) throw new Error(`There are no candidates for “${quote}”.`);
  return [doc, span, set];
}

/** Ids of words that are in the model. */
export const idsIn = ({ model }: Pick<Pipeline, 'model'>, words: string): Int32Array =>
  Int32Array.from(words.split(' '), (word) => model.vocabulary.idOf(word) ?? -1);

/** Words of a doc taken for a substitution. */
export function substitutionOf(
  doc: Doc,
  quote: string,
  values: Partial<Substitution> = {},
): Substitution {
  return {
    ...wordsIn(doc, quote),
    sourceWords: new Int32Array(0),
    features: new Float32Array(0),
    probability: 1,
    ...values,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { analyzeSpin, type SpinAnalysis } from '../../src/engine/analyze.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { loadModel } from '../../src/engine/model/load-model.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { type Pipeline, pipelineOf } from '../../src/engine/spin/pipeline.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { currentModelFile } from '../train/trained-files.ts';

/** Judges articles or plain texts as the extension does. */
export type SpinJudge = (article: Article | string) => SpinAnalysis;

let loaded: Promise<Model> | undefined;

/** The built model; read once. */
export function loadBuiltModel(): Promise<Model> {
  const file = currentModelFile();
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run model first.`);
  loaded ??= loadModel(new Uint8Array(readFileSync(file)));
  return loaded;
}

/** Judges by the pipeline of the built model, or by a changed one. */
export async function createSpinJudge(
  change: (pipeline: Pipeline) => Pipeline = (pipeline) => pipeline,
): Promise<SpinJudge> {
  const pipeline = change(pipelineOf(await loadBuiltModel()));
  return (given) => {
    const article = typeof given === 'string' ? plainTextArticle(given) : given;
    return analyzeSpin(article, detectLanguage(article.text, article.language), pipeline);
  };
}

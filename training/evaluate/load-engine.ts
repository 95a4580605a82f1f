import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { analyzeSpin, type SpinAnalysis } from '../../src/engine/analyze.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { loadModel } from '../../src/engine/model/load-model.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { type Pipeline, pipelineOf } from '../../src/engine/spin/pipeline.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { SHIPPED_MODEL, trainedModelFile } from '../output-folders.ts';

/** Judges articles or plain texts as the extension does. */
export type SpinJudge = (article: Article | string) => SpinAnalysis;

let loaded: Model | undefined;

const readModel = (file: string) => loadModel(new Uint8Array(readFileSync(file)));

/** The built model; read once. */
export function loadBuiltModel(): Model {
  if (!existsSync(SHIPPED_MODEL))
    throw new Error('public/model.bin is missing: run npm run model first.');
  loaded ??= readModel(SHIPPED_MODEL);
  return loaded;
}

/** The model to measure: that of a trial if one was trained, else the built one. */
const modelToMeasure = () =>
  trainedModelFile() !== SHIPPED_MODEL && existsSync(trainedModelFile())
    ? readModel(trainedModelFile())
    : loadBuiltModel();

/** Judges by the pipeline of the model to measure, or by a changed one. */
export async function createSpinJudge(
  change: (pipeline: Pipeline) => Pipeline = (pipeline) => pipeline,
): Promise<SpinJudge> {
  const pipeline = change(pipelineOf(await modelToMeasure()));
  return (given) => {
    const article = typeof given === 'string' ? plainTextArticle(given) : given;
    return analyzeSpin(article, detectLanguage(article.text, article.language), pipeline);
  };
}

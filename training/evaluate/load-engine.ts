import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { loadModel } from '../../src/engine/model/load-model.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { detectSpin } from '../../src/engine/spin/detect-spin.ts';
import type { AnalyzeOptions } from '../../src/engine/spin/document.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';

const MODEL = new URL('../../public/model.bin', import.meta.url);

/** What the engine answers to "was it reworded by machine?". */
export type SpinResult = ReturnType<typeof detectSpin>;

/** Judges articles or plain texts as the extension does. */
export type SpinJudge = (article: Article | string) => SpinResult;

let loaded: Promise<Model> | undefined;

/** The built model; read once. */
export function loadBuiltModel(): Promise<Model> {
  if (!existsSync(MODEL)) throw new Error('public/model.bin is missing: run npm run model first.');
  loaded ??= loadModel(new Uint8Array(readFileSync(MODEL)));
  return loaded;
}

/** The engine's answer to the question of rewording, with the built model. */
export async function createSpinJudge(options: AnalyzeOptions = {}): Promise<SpinJudge> {
  const model = await loadBuiltModel();
  return (given) => {
    const article = typeof given === 'string' ? plainTextArticle(given) : given;
    return detectSpin(article, detectLanguage(article.text, article.language), model, options);
  };
}

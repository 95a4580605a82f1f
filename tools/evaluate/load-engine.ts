import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { findSpin } from '../../src/engine/spin/find-spin.ts';
import { loadModel } from '../../src/engine/spin/load-model.ts';
import type { Model } from '../../src/engine/spin/model.ts';
import type { ReadOptions } from '../../src/engine/spin/read-text.ts';
import { textArticle } from '../corpus/text-article.ts';

const MODEL = new URL('../../public/model.bin', import.meta.url);

/** What the engine answers to "was it reworded by machine?". */
export type Judged = ReturnType<typeof findSpin>;

/** Judges articles or plain texts as the extension does. */
export type Judge = (article: Article | string) => Judged;

let loaded: Promise<Model> | undefined;

/** The built model; read once. */
export function builtModel(): Promise<Model> {
  if (!existsSync(MODEL)) throw new Error('public/model.bin is missing: run npm run model first.');
  loaded ??= loadModel(new Uint8Array(readFileSync(MODEL)));
  return loaded;
}

/** The engine's answer to the question of rewording, with the built model. */
export async function spinJudge(options: ReadOptions = {}): Promise<Judge> {
  const model = await builtModel();
  return (given) => {
    const article = typeof given === 'string' ? textArticle(given) : given;
    return findSpin(article, detectLanguage(article.text, article.language), model, options);
  };
}

import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { analyze } from '../engine/analyze.ts';
import { loadModel } from '../engine/model/load-model.ts';
import type { Model } from '../engine/model/model.ts';
import type { Verdict } from '../engine/verdict.ts';

let model: Promise<Model> | undefined;

/** The model, read once in a worker's life; a failed try is not remembered. */
function getModel(): Promise<Model> {
  model ??= fetch(browser.runtime.getURL('model.bin'))
    .then((response) => response.arrayBuffer())
    .then((buffer) => loadModel(new Uint8Array(buffer)))
    .catch((error) => {
      model = undefined;
      throw error;
    });
  return model;
}

/** Judges an article with the model that comes with the extension. */
export async function analyzePage(article: Article): Promise<Verdict> {
  return analyze(article, await getModel());
}

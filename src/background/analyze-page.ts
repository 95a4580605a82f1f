import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { analyze } from '../engine/analyze.ts';
import { loadModel } from '../engine/model/load-model.ts';
import type { Model } from '../engine/model/model.ts';
import type { Verdict } from '../engine/verdict.ts';
import { createTimeBudget } from './queue/time-budget.ts';

let model: Promise<Model> | undefined;

/** The model, loaded once per worker. A failed attempt is not cached. */
export function getModel(): Promise<Model> {
  model ??= fetch(browser.runtime.getURL('model.bin'))
    .then((response) => response.arrayBuffer())
    .then((buffer) => loadModel(new Uint8Array(buffer)))
    .catch((error) => {
      model = undefined;
      throw error;
    });
  return model;
}

/** Judges an article with the extension's model, within the time that one page is given. */
export async function analyzePage(article: Article): Promise<Verdict> {
  const model = await getModel();
  return analyze(article, model, createTimeBudget(article.text.length));
}

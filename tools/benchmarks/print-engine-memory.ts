/** Run by measure-memory.ts in a process of its own: prints what loading took and what is held afterwards. */
import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { analyzeSpin } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/load-model.ts';
import { pipelineOf } from '../../src/engine/spin/pipeline.ts';

const MODEL = new URL('../../public/model.bin', import.meta.url);
const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

function heldBytes(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const before = heldBytes();
let load = Number.POSITIVE_INFINITY;
let model: Awaited<ReturnType<typeof loadModel>> | undefined;
for (let round = 0; round < 3; round++) {
  model = undefined;
  const start = performance.now();
  model = await loadModel(new Uint8Array(readFileSync(MODEL)));
  load = Math.min(load, performance.now() - start);
}
const article = articleFromText(text, 'https://paper.example/');
if (article && model) analyzeSpin(article, 'en', pipelineOf(model));
await new Promise((resolve) => setImmediate(resolve));
const megabytes = heldBytes() - before;
console.log(JSON.stringify({ megabytes, load, words: model?.vocabulary.size }));

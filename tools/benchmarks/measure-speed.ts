import { Readability } from '@mozilla/readability';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { parseHTML } from 'linkedom';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyzeSpin } from '../../src/engine/analyze.ts';
import { findOriginal } from '../../src/engine/attribution/find-original.ts';
import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import { classifyPage } from '../../src/engine/repost/classify-page.ts';
import { detectRepost } from '../../src/engine/repost/detect-repost.ts';
import { pipelineOf } from '../../src/engine/spin/pipeline.ts';
import { loadBuiltModel } from '../../training/evaluate/load-engine.ts';
import { measureComparison } from './measure-comparison.ts';
import { measureMemory } from './measure-memory.ts';
import { measureTimes, type Times } from './measure-times.ts';
import { readBenchmarkPages } from './read-benchmark-pages.ts';

const PAGES = 60;
/** harper.js is so slow that it reads only so many of the texts. */
const HARPER_PAGES = 8;

/**
 * How fast the engine reads, next to Readability on the same pages and to harper.js and wink-nlp on the same text; what
 * finding whose article it is costs a page; what the engine holds in memory; and the comparison next to two text
 * differs. With UNSPUN_CORPUS on its English pages, else on the demo's.
 */
export async function measureSpeed(): Promise<void> {
  const { megabytes, load } = measureMemory();
  const engine = pipelineOf(await loadBuiltModel());
  const pages = readBenchmarkPages(PAGES).map((page) => ({
    text: page,
    words: analyzeSpin(page.article, 'en', engine).words,
  }));
  const texts = pages.map(({ text, words }) => ({ text: text.article.text, words }));
  const wink = winkNLP(model);
  const harper = new LocalLinter({ binary });
  await harper.setup();

  const rows: Times[] = [
    await measureTimes('Unspun, spin', pages, ({ article }) => analyzeSpin(article, 'en', engine)),
    await measureTimes('Readability (linkedom)', pages, ({ html }) =>
      new Readability(parseHTML(html).document as unknown as Document).parse(),
    ),
    await measureTimes('wink-nlp', texts, (text) => wink.readDoc(text).tokens().length()),
    await measureTimes('harper.js', texts.slice(0, HARPER_PAGES), (text) => harper.lint(text), 1),
  ];

  // For these the cost of a page counts, not of a word: each counts as a thousand words.
  const whole = pages.map(({ text }) => ({ text, words: 1000 }));
  const whose = await measureTimes('', whole, ({ article }) => {
    const language = detectLanguage(article.text, article.language);
    const named = findOriginal(article, language);
    classifyPage(article, detectRepost(article, language, named), named);
  });

  const total = pages.reduce((sum, { words }) => sum + words, 0);
  console.log(`${pages.length} pages, ${total} words; milliseconds per 1,000 words\n`);
  console.log(`${''.padEnd(24)}   batch  median     p95   words/s`);
  for (const { name, mean, median, p95, wordsPerSecond } of rows) {
    const cells = [mean, median, p95].map((value) => value.toFixed(2).padStart(7)).join(' ');
    console.log(`${name.padEnd(24)} ${cells} ${Math.round(wordsPerSecond).toString().padStart(9)}`);
  }
  console.log(
    `\nwhose article it is: median ${whose.median.toFixed(1)} ms, p95 ${whose.p95.toFixed(1)} ms a page`,
  );
  console.log(
    `loading the model ${load.toFixed(0)} ms; model and engine hold ${megabytes.toFixed(1)} MB`,
  );

  if (process.env.UNSPUN_CORPUS) measureComparison();
  else console.log('Set UNSPUN_CORPUS to measure the comparison with an original as well.');
}

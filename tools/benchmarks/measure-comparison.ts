import { diffWords } from 'diff';
import diffMatchPatch from 'diff-match-patch';
import { compare } from '../../src/engine/alignment/compare.ts';
import { plainTextArticle } from '../../training/corpus/plain-text-article.ts';
import { readSpunParallel } from '../../training/corpus/read-spun-parallel.ts';
import { median } from './quantile.ts';

/** Words of each text, and how often it is compared: the short ones are over before the program is warm. */
const LENGTHS: [words: number, rounds: number][] = [
  [1_000, 25],
  [10_000, 7],
];
/** A character differ that finds no end is stopped by itself after so many seconds. */
const TIMEOUT_SECONDS = 5;

/** Median of the processor's time for some work, all threads together, and of the first time, in milliseconds. */
function medianTimes(work: () => unknown, rounds: number): [first: number, usual: number] {
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return [times[0] ?? Number.NaN, median(times)];
}

function firstWords(text: string, words: number): string {
  return text.split(/(?<=\s)(?=\S)/, words).join('');
}

/** Articles one after another, spun and as they were, to the wanted number of words each. */
function readPair(words: number): [copy: string, original: string] {
  const documents = readSpunParallel().filter(({ family }) => family === 'synonymos_nostop');
  const more = readSpunParallel().filter(({ family }) => family === 'nklnkl_mythes_first');
  const all = [...documents, ...more];
  const spun = all.map(({ text }) => text).join('\n\n');
  const original = all.map((one) => one.original ?? '').join('\n\n');
  return [firstWords(spun, words), firstWords(original, words)];
}

/** The comparison next to two text differs on the same spun pairs. Needs the corpus; prints medians. */
export function measureComparison(): void {
  const differ = new diffMatchPatch.diff_match_patch();
  differ.Diff_Timeout = TIMEOUT_SECONDS;
  console.log('| comparing | words | first, ms | usual, ms |\n|---|---|---|---|');
  for (const [words, rounds] of LENGTHS) {
    const [copy, original] = readPair(words);
    const [here, there] = [plainTextArticle(copy), plainTextArticle(original)];
    const works: [name: string, work: () => unknown][] = [
      ['sentences and words (this project)', () => compare(here, there)],
      ['diffWords of diff', () => diffWords(original, copy)],
      [
        'diff-match-patch, cleaned up',
        () => {
          const changes = differ.diff_main(original, copy);
          differ.diff_cleanupSemantic(changes);
        },
      ],
    ];
    for (const [name, work] of works) {
      const [first, usual] = medianTimes(work, rounds);
      console.log(`| ${name} | ${words} × ${words} | ${first.toFixed(0)} | ${usual.toFixed(0)} |`);
    }
  }
}

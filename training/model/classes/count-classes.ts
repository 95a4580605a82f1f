/**
 * Sorts the words of the countable text of the corpus into classes and writes them with the counts of their pairs to
 * data/word-classes.txt.gz, from which `npm run model` works without the corpus.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { readLanguageModelTexts } from '../../corpus/read-language-model-texts.ts';
import { readMoreLanguageModelTexts } from '../../corpus/read-more-language-model-texts.ts';
import split from '../../corpus/split.json' with { type: 'json' };
import { classTokens } from './class-tokens.ts';
import { clusterWords } from './cluster-words.ts';
import { countPairs } from './pair-counts.ts';

/** More classes tell hardly more, and their table grows with the square. */
const CLASSES = 255;
const ROUNDS = 8;
/** So many words have a class of their own; each stands at least a dozen times in the text. */
const WORDS = 20_000;

/** Old prose has other kinds of words in other places. */
const OLD = /^(?:bible|prose-18c|law-18c|medicine-cookery-18c)/;

const excluded = new Set(split['not-counted']);
const texts = [...readLanguageModelTexts(), ...readMoreLanguageModelTexts()]
  .filter(({ id, genre }) => !excluded.has(id) && !OLD.test(genre))
  .map(({ text }) => text);

function commonestWords(): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { key } of splitWords(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, WORDS).map(([word]) => word));
}

function* tokensOf(known: ReadonlySet<string>): Generator<string[]> {
  for (const text of texts) yield classTokens(text, known);
}

const counted = countPairs(tokensOf(commonestWords()));
const { classOf, pairs } = clusterWords(counted, CLASSES, ROUNDS);
const members = Array.from({ length: CLASSES }, (_, one) =>
  counted.tokens.filter((_, token) => classOf[token] === one),
);
const rows = Array.from({ length: CLASSES }, (_, one) =>
  pairs.subarray(CLASSES * one, CLASSES * (one + 1)).join(' '),
);
const lines = [...members.map((words) => words.join(' ')), ...rows];
const file = gzipSync(Buffer.from(`${lines.join('\n')}\n`), { level: 9 });
writeFileSync(new URL('../data/word-classes.txt.gz', import.meta.url), file);
console.log(`${CLASSES} classes of ${counted.tokens.length} words, ${file.length} bytes`);

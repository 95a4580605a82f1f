import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { compare } from '../engine/compare/compare.ts';
import type { Comparison } from '../engine/compare/comparison.ts';
import { indexOriginals, type OriginalsIndex } from '../engine/compare/index-originals.ts';
import { UsageError } from './command.ts';
import type { Input } from './input.ts';
import { readInput } from './judge-input.ts';
import { readInputs } from './read-inputs.ts';
import { report } from './report.ts';

/** Originals that are compared word by word, of those the index names. */
const CLOSEST = 5;

/** A text of which this share of the sentences was taken has found its original: no need to try others. */
const FOUND = 0.8;

const READABLE = /\.(html?|xhtml|txt|md|jsonl|ndjson)(\.gz)?$/i;

/** An original in the archive: its place and its article. */
export interface Original {
  input: Input;
  article: Article;
}

/** The archive to search. */
export interface Archive {
  originals: Original[];
  index: OriginalsIndex;
}

/** What was found for one page. */
export interface Match {
  original: Original | undefined;
  comparison: Comparison | undefined;
}

async function filesOf(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: there is no such file or folder; check the path.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => READABLE.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads the originals at a path (a folder, searched all through, or a file) and indexes them. */
export async function openArchive(path: string): Promise<Archive> {
  const originals: Original[] = [];
  for (const file of await filesOf(path)) {
    for await (const input of readInputs(file)) {
      if ('problem' in input) {
        report(input.problem);
        continue;
      }
      const article = readInput(input);
      const { html, text, ...place } = input;
      if (article) originals.push({ input: place, article: { ...article, pictures: [] } });
    }
  }
  if (originals.length === 0) throw new UsageError(`${path}: holds no text to compare with.`);
  return { originals, index: indexOriginals(originals.map(({ article }) => article.text)) };
}

function takenWords({ figures }: Comparison): number {
  return figures.keptWords + figures.swappedWords;
}

/** Finds the original of an article in the archive; undefined if none of them is related to it. */
export function findInArchive(article: Article, archive: Archive): Match {
  let best: Match = { original: undefined, comparison: undefined };
  for (const number of archive.index.rank(article.text, CLOSEST)) {
    const original = archive.originals[number] as Original;
    const comparison = compare(article, original.article);
    if (comparison.relation === 'none') continue;
    if (best.comparison && takenWords(comparison) <= takenWords(best.comparison)) continue;
    best = { original, comparison };
    const { takenSentences, copySentences } = comparison.figures;
    if (comparison.relation !== 'same-matter' && takenSentences >= FOUND * copySentences) break;
  }
  return best;
}

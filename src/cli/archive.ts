import type { Article } from '../article/article.ts';
import { compare } from '../engine/alignment/compare.ts';
import type { Comparison } from '../engine/alignment/comparison.ts';
import { indexOriginals, type OriginalsIndex } from '../engine/near-duplicates/index-originals.ts';
import { UsageError } from './command.ts';
import type { Input } from './input.ts';
import { readInput } from './judge-input.ts';
import { listFiles } from './list-files.ts';
import { printError } from './print-error.ts';
import { readInputs } from './read-inputs.ts';

/** How many of the index's candidates are compared word by word. */
const MAX_COMPARED = 5;

/** If this share of the sentences was taken, the original is found and the other candidates are skipped. */
const MIN_TAKEN_SHARE = 0.8;

const READABLE_FILE = /\.(html?|xhtml|txt|md|jsonl|ndjson)(\.gz)?$/i;

/** An original in the archive: its location and article. */
export interface ArchivedOriginal {
  input: Input;
  article: Article;
}

/** The archive to search. */
export interface Archive {
  originals: ArchivedOriginal[];
  index: OriginalsIndex;
}

/** The result for one page. */
export interface ArchiveMatch {
  original: ArchivedOriginal | undefined;
  comparison: Comparison | undefined;
}

/** Reads and indexes the originals at a path (a folder with all its subfolders, or a file). */
export async function openArchive(path: string): Promise<Archive> {
  const originals: ArchivedOriginal[] = [];
  for (const file of await listFiles(path, (name) => READABLE_FILE.test(name))) {
    for await (const input of readInputs(file)) {
      if ('problem' in input) {
        printError(input.problem);
        continue;
      }
      const article = readInput(input);
      const { html, text, ...location } = input;
      if (article) originals.push({ input: location, article: { ...article, pictures: [] } });
    }
  }
  if (originals.length === 0) throw new UsageError(`${path}: holds no text to compare with.`);
  return { originals, index: indexOriginals(originals.map(({ article }) => article.text)) };
}

function takenWords({ figures }: Comparison): number {
  return figures.keptWords + figures.swappedWords;
}

/** Finds an article's original in the archive; undefined if none is related. */
export function findInArchive(article: Article, archive: Archive): ArchiveMatch {
  let best: ArchiveMatch = { original: undefined, comparison: undefined };
  for (const index of archive.index.rank(article.text, MAX_COMPARED)) {
    const original = archive.originals[index] as ArchivedOriginal;
    const comparison = compare(article, original.article);
    if (comparison.relation === 'none') continue;
    if (best.comparison && takenWords(comparison) <= takenWords(best.comparison)) continue;
    best = { original, comparison };
    const { takenSentences, copySentences } = comparison.figures;
    if (comparison.relation !== 'same-matter' && takenSentences >= MIN_TAKEN_SHARE * copySentences)
      break;
  }
  return best;
}

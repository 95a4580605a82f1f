import type { DirectionEvidence } from '../../engine/alignment/comparison.ts';
import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import { type ComparisonShares, comparisonShares } from '../comparison-to-json.ts';
import type { Input, UnreadableInput } from '../input.ts';
import { isReadable } from '../is-readable.ts';
import { readInput } from '../judge-input.ts';
import type { ArchiveStore } from './archive-store.ts';
import { nameOfInput } from './prepare-article.ts';
import { searchArchive } from './search-archive.ts';

/** What was found for one suspect, as plain values: rows of the table that the command prints. */
export interface SearchRow {
  copy: { file: string; id?: string | number; url?: string; title: string };
  /** Null if no article of the archive is related to the suspect. */
  original: { name: string; url: string | null; title: string; published: string | null } | null;
  shares: ComparisonShares | { relation: 'none' };
  direction: string;
  directionEvidence: DirectionEvidence[];
  milliseconds: number;
}

const addressOf = (key: string) => (/^https?:/i.test(key) ? key : null);

/** Looks for one suspect's original. A suspect without text gets a sentence instead. */
export async function searchInput(
  input: Input,
  store: ArchiveStore,
  frequencies: WordFrequencies,
): Promise<SearchRow | UnreadableInput> {
  const started = performance.now();
  const { html, text, ...copy } = input;
  const article = readInput(input);
  if (!article || !isReadable(article))
    return { problem: `${nameOfInput(input)}: holds no text to compare.` };
  const match = await searchArchive(article, store, frequencies);
  const found = match?.original;
  return {
    copy: { ...copy, title: article.title },
    original: found
      ? {
          name: found.name,
          url: addressOf(found.key),
          title: found.article.title,
          published: found.article.publishedTime ?? null,
        }
      : null,
    shares: match ? comparisonShares(match.comparison) : { relation: 'none' },
    direction: match?.comparison.direction ?? 'cannot-tell',
    directionEvidence: match?.comparison.directionEvidence ?? [],
    milliseconds: performance.now() - started,
  };
}

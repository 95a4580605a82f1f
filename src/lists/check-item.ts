import type { Article } from '../article/article.ts';
import type { CheckFailure } from '../browser/check-failure-text.ts';
import { send } from '../browser/messages.ts';
import { verdictWords } from '../browser/verdict-view/verdict-words.ts';
import { MAX_FILE_BYTES } from '../documents/document.ts';
import { fetchDocument } from '../documents/fetch-document.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { ItemResult, ListItem } from './list-item.ts';

type Read = { state: 'read'; article: Article } | { state: 'failed'; failure: CheckFailure };

async function readFile(file: File, signal: AbortSignal): Promise<Read> {
  if (file.size > MAX_FILE_BYTES) return { state: 'failed', failure: 'file-too-large' };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { state: 'failed', failure: 'damaged' };
  return readDocument(new Uint8Array(buffer), { url: 'about:blank', signal });
}

function summarize({ title }: Article, verdict: Verdict): ItemResult {
  const { level, spun, reposted, words, language, original } = verdict;
  return {
    title,
    level,
    spun: spun.level,
    reposted: reposted.level,
    headline: verdictWords(verdict).headline,
    words,
    ...(language && { language }),
    ...(original && {
      original: {
        name: original.name,
        ...(original.site && { site: original.site }),
        ...(original.url && { url: original.url }),
      },
    }),
  };
}

/**
 * Fetches or reads one entry of a list and judges it. Never throws. An entry that was stopped waits again.
 * @param file the entry's file, if it is one and still at hand
 */
export async function checkItem(
  item: ListItem,
  file: File | undefined,
  signal: AbortSignal,
): Promise<ListItem> {
  const { name, kind } = item;
  if (kind === 'file' && !file) return { name, kind, state: 'failed', failure: 'file-gone' };
  const read = file
    ? await readFile(file, signal)
    : await fetchDocument(name, { allowPrivate: false, signal });
  if (signal.aborted) return { name, kind, state: 'waiting' };
  if (read.state === 'failed') return { name, kind, state: 'failed', failure: read.failure };
  const verdict = await send('analyzeArticle', read.article).catch(() => undefined);
  if (signal.aborted) return { name, kind, state: 'waiting' };
  if (!verdict) return { name, kind, state: 'failed', failure: 'not-judged' };
  return { name, kind, state: 'judged', result: summarize(read.article, verdict) };
}

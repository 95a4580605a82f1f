import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import type { Row } from '../engine/compare/comparison.ts';
import type { Pair } from './page-state.ts';
import {
  formatDay,
  formatTime,
  phraseDirection,
  phraseNotes,
  phraseRelation,
  phraseTags,
} from './phrase-pair.ts';
import { textOf } from './text-of.ts';

/** Marks of Markdown in a foreign text must stay text; line ends would break lists and tables. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

function sourceLines(article: Article, readAt?: string): string[] {
  return [
    plain(article.title || article.url),
    `<${encodeURI(decodeURI(article.url))}>`,
    ...(article.publishedTime
      ? [say('comparisonPublished', formatDay(article.publishedTime))]
      : []),
    ...(readAt ? [say('comparisonFetchedAt', formatTime(readAt))] : []),
  ];
}

function swapTable(pair: Pair): string[] {
  const pieces = pair.comparison.rows.flatMap((row) => row.pieces);
  const swaps = pieces.filter((piece) => piece.kind === 'swapped');
  if (swaps.length === 0) return [];
  const head = `| ${say('comparisonThisPage')} | ${say('comparisonOriginal')} |`;
  const lines = swaps.map(
    ({ copy, original }) =>
      `| ${plain(textOf(pair.copy, copy))} | ${plain(textOf(pair.original, original))} |`,
  );
  return [`## ${say('comparisonSwaps')}`, '', head, '| --- | --- |', ...lines, ''];
}

function rowLines(pair: Pair, row: Row): string[] {
  const tags = phraseTags(row);
  const [here, there] = [textOf(pair.copy, row.copy), textOf(pair.original, row.original)];
  return [
    ...(tags.length > 0 ? [`*${tags.join(', ')}*`, ''] : []),
    ...(here ? [`- ${say('comparisonThisPage')}: ${plain(here)}`] : []),
    ...(there ? [`- ${say('comparisonOriginal')}: ${plain(there)}`] : []),
    '',
  ];
}

/** The comparison as Markdown, for an editor or a request to take a copy down. */
export function writeMarkdown(pair: Pair): string {
  const { figures, rows } = pair.comparison;
  const [direction, signs] = phraseDirection(pair.comparison);
  const count = (
    phrase: 'comparisonKept' | 'comparisonSwapped' | 'comparisonAdded',
    words: number,
  ) => `- ${say(phrase)}: ${formatNumber(words)}`;
  return [
    `# ${phraseRelation(pair.comparison)}`,
    '',
    ...phraseNotes(pair).map((note) => `> ${note}\n`),
    `## ${say('comparisonAddresses')}`,
    '',
    `- ${say('comparisonThisPage')}: ${sourceLines(pair.copy).join(' · ')}`,
    `- ${say('comparisonOriginal')}: ${sourceLines(pair.original, pair.readAt).join(' · ')}`,
    '',
    `## ${say('comparisonWords')}`,
    '',
    say(
      'comparisonSentences',
      formatNumber(figures.takenSentences),
      formatNumber(figures.copySentences),
    ),
    '',
    count('comparisonKept', figures.keptWords),
    count('comparisonSwapped', figures.swappedWords),
    count('comparisonAdded', figures.addedWords),
    '',
    `## ${say('comparisonDirection')}`,
    '',
    direction,
    '',
    ...signs.map((sign) => `- ${plain(sign)}`),
    '',
    ...swapTable(pair),
    `## ${say('comparisonSideBySide')}`,
    '',
    ...rows.flatMap((row) => rowLines(pair, row)),
    '---',
    '',
    say('comparisonMade', formatTime(pair.readAt), browser.runtime.getManifest().version),
    '',
  ].join('\n');
}

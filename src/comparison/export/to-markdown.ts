import browser from 'webextension-polyfill';
import type { Article } from '../../article/article.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { spanText } from '../rows/span-text.ts';
import {
  directionTexts,
  formatDay,
  formatTime,
  noteTexts,
  relationText,
  rowTagTexts,
} from '../summary/relation-text.ts';

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
      ? [translate('comparisonPublished', formatDay(article.publishedTime))]
      : []),
    ...(readAt ? [translate('comparisonFetchedAt', formatTime(readAt))] : []),
  ];
}

function substitutionTable(pair: ArticlePair): string[] {
  const pieces = pair.comparison.rows.flatMap((row) => row.segments);
  const swaps = pieces.filter((piece) => piece.kind === 'swapped');
  if (swaps.length === 0) return [];
  const head = `| ${translate('comparisonThisPage')} | ${translate('comparisonOriginal')} |`;
  const lines = swaps.map(
    ({ copy, original }) =>
      `| ${plain(spanText(pair.copy, copy))} | ${plain(spanText(pair.original, original))} |`,
  );
  return [`## ${translate('comparisonSwaps')}`, '', head, '| --- | --- |', ...lines, ''];
}

function rowLines(pair: ArticlePair, row: SentenceRow): string[] {
  const tags = rowTagTexts(row);
  const [here, there] = [spanText(pair.copy, row.copy), spanText(pair.original, row.original)];
  return [
    ...(tags.length > 0 ? [`*${tags.join(', ')}*`, ''] : []),
    ...(here ? [`- ${translate('comparisonThisPage')}: ${plain(here)}`] : []),
    ...(there ? [`- ${translate('comparisonOriginal')}: ${plain(there)}`] : []),
    '',
  ];
}

/** The comparison as Markdown, for an editor or a request to take a copy down. */
export function toMarkdown(pair: ArticlePair): string {
  const { figures, rows } = pair.comparison;
  const [direction, signs] = directionTexts(pair.comparison);
  const count = (
    phrase: 'comparisonKept' | 'comparisonSwapped' | 'comparisonAdded',
    words: number,
  ) => `- ${translate(phrase)}: ${formatNumber(words)}`;
  return [
    `# ${relationText(pair.comparison)}`,
    '',
    ...noteTexts(pair).map((note) => `> ${note}\n`),
    `## ${translate('comparisonAddresses')}`,
    '',
    `- ${translate('comparisonThisPage')}: ${sourceLines(pair.copy).join(' · ')}`,
    `- ${translate('comparisonOriginal')}: ${sourceLines(pair.original, pair.readAt).join(' · ')}`,
    '',
    `## ${translate('comparisonWords')}`,
    '',
    translate(
      'comparisonSentences',
      formatNumber(figures.takenSentences),
      formatNumber(figures.copySentences),
    ),
    '',
    count('comparisonKept', figures.keptWords),
    count('comparisonSwapped', figures.swappedWords),
    count('comparisonAdded', figures.addedWords),
    '',
    `## ${translate('comparisonDirection')}`,
    '',
    direction,
    '',
    ...signs.map((sign) => `- ${plain(sign)}`),
    '',
    ...substitutionTable(pair),
    `## ${translate('comparisonSideBySide')}`,
    '',
    ...rows.flatMap((row) => rowLines(pair, row)),
    '---',
    '',
    translate('comparisonMade', formatTime(pair.readAt), browser.runtime.getManifest().version),
    '',
  ].join('\n');
}

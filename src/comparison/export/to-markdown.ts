import browser from 'webextension-polyfill';
import type { Article } from '../../article/article.ts';
import { formatDay, formatTime } from '../../browser/i18n/format-date.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { spanText } from '../rows/span-text.ts';
import { directionTexts, noteTexts, relationText, rowTagTexts } from '../summary/relation-text.ts';

/** Escapes a page's text for Markdown. Line breaks would break lists and tables. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

function sourceLines(article: Article, readAt?: string): string[] {
  return [
    escapeMarkdown(article.title || article.url),
    `<${encodeURI(decodeURI(article.url))}>`,
    ...(article.publishedTime
      ? [translate('comparisonPublished', formatDay(article.publishedTime))]
      : []),
    ...(readAt ? [translate('comparisonFetchedAt', formatTime(readAt))] : []),
  ];
}

function substitutionTable(pair: ArticlePair): string[] {
  const segments = pair.comparison.rows.flatMap((row) => row.segments);
  const substitutions = segments.filter((segment) => segment.kind === 'swapped');
  if (substitutions.length === 0) return [];
  const header = `| ${translate('comparisonThisPage')} | ${translate('comparisonOriginal')} |`;
  const lines = substitutions.map(
    ({ copy, original }) =>
      `| ${escapeMarkdown(spanText(pair.copy, copy))} | ${escapeMarkdown(spanText(pair.original, original))} |`,
  );
  return [`## ${translate('comparisonSwaps')}`, '', header, '| --- | --- |', ...lines, ''];
}

function rowLines(pair: ArticlePair, row: SentenceRow): string[] {
  const tags = rowTagTexts(row);
  const [here, there] = [spanText(pair.copy, row.copy), spanText(pair.original, row.original)];
  return [
    ...(tags.length > 0 ? [`*${tags.join(', ')}*`, ''] : []),
    ...(here ? [`- ${translate('comparisonThisPage')}: ${escapeMarkdown(here)}`] : []),
    ...(there ? [`- ${translate('comparisonOriginal')}: ${escapeMarkdown(there)}`] : []),
    '',
  ];
}

/** Exports the comparison as Markdown, for an editor or a takedown request. */
export function toMarkdown(pair: ArticlePair): string {
  const { figures, rows } = pair.comparison;
  const [direction, reasons] = directionTexts(pair.comparison);
  const count = (key: 'comparisonKept' | 'comparisonSwapped' | 'comparisonAdded', words: number) =>
    `- ${translate(key)}: ${formatNumber(words)}`;
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
    ...reasons.map((reason) => `- ${escapeMarkdown(reason)}`),
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

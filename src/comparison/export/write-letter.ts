import browser from 'webextension-polyfill';
import type { Article } from '../../article/article.ts';
import { formatDay, formatTime } from '../../browser/i18n/format-date.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { withAddressDate } from '../../engine/alignment/summary/address-date.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { spanText } from '../rows/span-text.ts';
import { relationText } from '../summary/relation-text.ts';

/** Substitutions and sentences that are quoted as proof. */
const MAX_EXAMPLES = 5;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function sourceLines(article: Article): string[] {
  const { title, url } = article;
  const { publishedTime } = withAddressDate(article);
  return [
    ...(title ? [`    ${oneLine(title)}`] : []),
    ...(/^https?:/i.test(url) ? [`    ${url}`] : []),
    ...(publishedTime ? [`    ${translate('comparisonPublished', formatDay(publishedTime))}`] : []),
  ];
}

/** Swapped words where there are some, else sentences that both have. */
function exampleLines({ comparison, copy, original }: ArticlePair): string[] {
  const substitutions = comparison.rows
    .flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'swapped'))
    .slice(0, MAX_EXAMPLES)
    .map((piece) =>
      translate(
        'comparisonStandsFor',
        oneLine(spanText(copy, piece.copy)),
        oneLine(spanText(original, piece.original)),
      ),
    );
  const runs = comparison.runs
    .slice(0, MAX_EXAMPLES)
    .map((run) => `“${oneLine(spanText(copy, run.copy))}”`);
  return (substitutions.length > 0 ? substitutions : runs).map((line) => `    ${line}`);
}

/** A letter that asks a site to take a copy down or to credit it: facts only, to be changed before it is sent. */
export function writeLetter(pair: ArticlePair): string {
  const { takenSentences, copySentences } = pair.comparison.figures;
  const { version } = browser.runtime.getManifest();
  const examples = exampleLines(pair);
  return [
    translate('letterGreeting'),
    '',
    translate('letterStands'),
    ...sourceLines(pair.copy),
    '',
    translate('letterOriginal'),
    ...sourceLines(pair.original),
    '',
    relationText(pair.comparison),
    translate('comparisonSentences', formatNumber(takenSentences), formatNumber(copySentences)),
    ...(examples.length > 0 ? ['', translate('letterExamples'), ...examples] : []),
    '',
    translate('letterAsk'),
    '',
    translate('letterSign'),
    '',
    translate('comparisonMade', formatTime(pair.readAt), version),
  ].join('\n');
}

import { interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { withAddressDate } from '../../engine/alignment/summary/address-date.ts';
import type { ComparedRow, Row, Subject } from '../find-state.ts';
import { isCompared, isCopy } from '../results/rank-rows.ts';

const DAY_IN_MS = 86_400_000;
const DAYS_IN_MONTH = 30;
const DAYS_IN_YEAR = 365;

/** A share of 0–1, as the reader's language writes it. */
const formatShare = (part: number, whole: number) =>
  new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(
    whole === 0 ? 0 : part / whole,
  );

function formatDays(days: number): string {
  const [unit, count] =
    days >= 2 * DAYS_IN_YEAR
      ? (['year', days / DAYS_IN_YEAR] as const)
      : days >= 2 * DAYS_IN_MONTH
        ? (['month', days / DAYS_IN_MONTH] as const)
        : (['day', days] as const);
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(interfaceLanguage(), style).format(Math.floor(count));
}

/** "It says it was published 3 days earlier."; empty if either page gives no day, or both the same. */
export function dateText({ article }: Subject, { original }: ComparedRow): string {
  const [mine, theirs] = [article, original].map((one) =>
    Date.parse(withAddressDate(one).publishedTime ?? ''),
  ) as [number, number];
  const days = Math.floor(Math.abs(mine - theirs) / DAY_IN_MS);
  if (!(days >= 1)) return '';
  return translate(theirs < mine ? 'findEarlier' : 'findLater', formatDays(days));
}

/** How much of the page stands there. */
function shareText({ comparison: { figures, rows } }: ComparedRow): string {
  const literal = rows.filter(({ changeType }) => changeType === 'verbatim');
  const verbatim = literal.reduce((sum, row) => sum + row.copySentences.length, 0);
  const { takenSentences, copySentences } = figures;
  const share = formatShare(takenSentences, copySentences);
  return verbatim === 0
    ? translate('findShareReworded', share)
    : translate('findShare', share, formatShare(verbatim, copySentences));
}

function directionText({ comparison: { direction } }: ComparedRow): string {
  if (direction === 'copy-from-original') return translate('comparisonDirectionCopy');
  if (direction === 'original-from-copy') return translate('comparisonDirectionOriginal');
  return translate('findNobodyFirst');
}

function foundHeadline({ result: { host }, comparison }: ComparedRow): string {
  if (comparison.relation === 'parts') return translate('findPartsAt', host);
  return comparison.direction === 'copy-from-original'
    ? translate('findOriginalAt', host)
    : translate('findSameTextAt', host);
}

/** The headline of a finished search, and what stands under it. `rows` are ranked. */
export function outcomeTexts(subject: Subject, rows: readonly Row[]): [string, string[]] {
  const [best] = rows;
  if (best && isCopy(best))
    return [
      foundHeadline(best),
      [shareText(best), dateText(subject, best), directionText(best)].filter(Boolean),
    ];
  const compared = rows.filter(isCompared);
  if (compared.some(({ comparison }) => comparison.relation === 'same-matter'))
    return [translate('findSubjectOnly'), [translate('findPlainCopyHint')]];
  if (compared.length > 0) return [translate('findNoneHave'), [translate('findNoneHaveHint')]];
  if (rows.some(({ state }) => state === 'failed'))
    return [translate('findAllFailed'), [translate('findAllFailedHint')]];
  return [translateCount('findListed', rows.length), [translate('findOpaqueHint')]];
}

/** The words that both have, of the page's; empty where the two are not related. */
export const wordsText = ({ comparison: { relation, figures } }: ComparedRow) =>
  relation === 'none'
    ? ''
    : translate(
        'findWordShares',
        formatShare(figures.keptWords, figures.copyWords),
        formatShare(figures.swappedWords, figures.copyWords),
      );

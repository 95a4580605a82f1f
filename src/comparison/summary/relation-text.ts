import { formatDay } from '../../browser/i18n/format-date.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';

import { type TranslationKey, translate, translateCount } from '../../browser/i18n/translate.ts';
import type {
  Comparison,
  DirectionEvidence,
  Relation,
  SentenceRow,
} from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';

const RELATION_TEXTS: Readonly<Record<Exclude<Relation, 'swapped'>, TranslationKey>> = {
  'same-text': 'comparisonSameText',
  rewritten: 'comparisonRewritten',
  parts: 'comparisonParts',
  'same-matter': 'comparisonSameMatter',
  none: 'comparisonNone',
};

const DIRECTION_TEXTS: Readonly<Record<Comparison['direction'], TranslationKey>> = {
  'copy-from-original': 'comparisonDirectionCopy',
  'original-from-copy': 'comparisonDirectionOriginal',
  'cannot-tell': 'comparisonDirectionOpen',
};

const DIRECTION_EVIDENCE_TEXTS: Readonly<Record<DirectionEvidence['reason'], TranslationKey>> = {
  'copy-is-later': 'comparisonCopyLater',
  'original-is-later': 'comparisonOriginalLater',
  'copy-credits-original': 'comparisonCopyCredits',
  'original-credits-copy': 'comparisonOriginalCredits',
  'copy-announces-original': 'comparisonCopyAnnounces',
  'original-announces-copy': 'comparisonOriginalAnnounces',
  'copy-names-original': 'comparisonCopyNames',
  'original-names-copy': 'comparisonOriginalNames',
  'copy-has-rarer-words': 'comparisonCopyRarer',
  'original-has-rarer-words': 'comparisonOriginalRarer',
};

/** The result in one sentence. */
export function relationText({ relation, figures }: Comparison): string {
  return relation === 'swapped'
    ? translateCount('comparisonSwapped', figures.swaps)
    : translate(RELATION_TEXTS[relation]);
}

/** Which text came first, and each reason. */
export function directionTexts({ direction, directionEvidence }: Comparison): [string, string[]] {
  const reasons = directionEvidence.map(({ reason, quote }) =>
    translate(
      DIRECTION_EVIDENCE_TEXTS[reason],
      reason.endsWith('later') ? quote.split(' / ').map(formatDay).join(' / ') : quote,
    ),
  );
  return [translate(DIRECTION_TEXTS[direction]), reasons];
}

/** What limits the comparison or excuses the page. */
export function noteTexts({ comparison, isPaywalled, isOtherLanguage }: ArticlePair): string[] {
  const { agency, figures, relation } = comparison;
  const notes: string[] = [];
  if (isOtherLanguage) notes.push(translate('comparisonLanguageNote'));
  if (isPaywalled) notes.push(translate('comparisonPaywallNote'));
  if (agency) notes.push(translate('comparisonAgencyNote', agency));
  const isTaken = relation === 'same-text' || relation === 'swapped';
  if (figures.quotedWords > 0 && !isTaken)
    notes.push(translate('comparisonQuotedNote', formatNumber(figures.quotedWords)));
  return notes;
}

/** The tags of a row as a whole. */
export function rowTagTexts(row: SentenceRow): string[] {
  const tags: TranslationKey[] = [];
  if (row.kind === 'added') tags.push('comparisonOnlyHere');
  if (row.kind === 'dropped') tags.push('comparisonDropped');
  if (row.moved) tags.push('comparisonMoved');
  if (row.changeType === 'rewritten') tags.push('comparisonRetold');
  if (row.shared === 'quotation') tags.push('comparisonQuotation');
  if (row.shared === 'agency') tags.push('comparisonAgency');
  return tags.map((tag) => translate(tag));
}

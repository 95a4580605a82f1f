import { formatNumber } from '../browser/format-number.ts';
import { interfaceLanguage } from '../browser/interface-language.ts';
import { type Phrase, say, sayCount } from '../browser/say.ts';
import type { Comparison, DirectionEvidence, Relation, Row } from '../engine/compare/comparison.ts';
import type { Pair } from './page-state.ts';

const RELATIONS: Readonly<Record<Exclude<Relation, 'swapped'>, Phrase>> = {
  'same-text': 'comparisonSameText',
  rewritten: 'comparisonRewritten',
  parts: 'comparisonParts',
  'same-matter': 'comparisonSameMatter',
  none: 'comparisonNone',
};

const DIRECTIONS: Readonly<Record<Comparison['direction'], Phrase>> = {
  'copy-from-original': 'comparisonDirectionCopy',
  'original-from-copy': 'comparisonDirectionOriginal',
  'cannot-tell': 'comparisonDirectionOpen',
};

const SIGNS: Readonly<Record<DirectionEvidence['sign'], Phrase>> = {
  'copy-is-later': 'comparisonCopyLater',
  'original-is-later': 'comparisonOriginalLater',
  'copy-credits-original': 'comparisonCopyCredits',
  'original-credits-copy': 'comparisonOriginalCredits',
  'copy-announces-original': 'comparisonCopyAnnounces',
  'original-announces-copy': 'comparisonOriginalAnnounces',
  'copy-names-original': 'comparisonCopyNames',
  'original-names-copy': 'comparisonOriginalNames',
};

/** The result in one sentence. */
export function phraseRelation({ relation, figures }: Comparison): string {
  return relation === 'swapped'
    ? sayCount('comparisonSwapped', figures.swaps)
    : say(RELATIONS[relation]);
}

/** Which came first, and each sign of it. */
export function phraseDirection({ direction, directionEvidence }: Comparison): [string, string[]] {
  const signs = directionEvidence.map(({ sign, quote }) =>
    say(
      SIGNS[sign],
      sign.endsWith('later') ? quote.split(' / ').map(formatDay).join(' / ') : quote,
    ),
  );
  return [say(DIRECTIONS[direction]), signs];
}

/** What limits the comparison or excuses the page. */
export function phraseNotes({ comparison, isPaywalled, isForeign }: Pair): string[] {
  const { agency, figures, relation } = comparison;
  const notes: string[] = [];
  if (isForeign) notes.push(say('comparisonLanguageNote'));
  if (isPaywalled) notes.push(say('comparisonPaywallNote'));
  if (agency) notes.push(say('comparisonAgencyNote', agency));
  const isTaken = relation === 'same-text' || relation === 'swapped';
  if (figures.quotedWords > 0 && !isTaken)
    notes.push(say('comparisonQuotedNote', formatNumber(figures.quotedWords)));
  return notes;
}

/** What is to be said of a row as a whole. */
export function phraseTags(row: Row): string[] {
  const tags: Phrase[] = [];
  if (row.kind === 'added') tags.push('comparisonOnlyHere');
  if (row.kind === 'dropped') tags.push('comparisonDropped');
  if (row.moved) tags.push('comparisonMoved');
  if (row.manner === 'rewritten') tags.push('comparisonRetold');
  if (row.shared === 'quotation') tags.push('comparisonQuotation');
  if (row.shared === 'agency') tags.push('comparisonAgency');
  return tags.map((tag) => say(tag));
}

/** A day; what is no date stays as it is. */
export function formatDay(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.valueOf())) return time;
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }).format(date);
}

/** A moment; what is no date stays as it is. */
export function formatTime(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.valueOf())) return time;
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(interfaceLanguage(), style).format(date);
}

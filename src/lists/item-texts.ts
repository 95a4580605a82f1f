import { checkFailureText } from '../browser/check-failure-text.ts';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { sourceLabel } from '../browser/verdict-view/source-label.ts';
import type { Level } from '../engine/verdict.ts';
import type { ListItem } from './list-item.ts';

/** The bands of the popup's gauge. */
export const LEVEL_NAMES: Readonly<Record<Level, TranslationKey>> = {
  warning: 'bandWarning',
  notice: 'bandNotice',
  unknown: 'bandUnknown',
  clear: 'bandClear',
};

/** The verdict on an entry in words, or why there is none yet. */
export function verdictText(item: ListItem): string {
  if (item.state === 'judged') return item.result.headline;
  if (item.state !== 'failed')
    return translate(item.state === 'working' ? 'loading' : 'listWaiting');
  return translate(item.failure === 'file-gone' ? 'listFileGone' : checkFailureText(item.failure));
}

/** The credited original: its name, with the domain that it leads to if that is another. */
export const originalText = (item: ListItem): string =>
  item.state === 'judged' && item.result.original ? sourceLabel(item.result.original) : '';

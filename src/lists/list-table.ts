import { translate } from '../browser/i18n/translate.ts';
import { LEVEL_NAMES, originalText, verdictText } from './item-texts.ts';
import type { ListItem } from './list-item.ts';

function toRow(item: ListItem): (string | number)[] {
  if (item.state !== 'judged') return [item.name, '', '', verdictText(item), '', '', '', '', ''];
  const { title, level, spun, reposted, words, language, original } = item.result;
  return [
    item.name,
    title,
    translate(LEVEL_NAMES[level]),
    verdictText(item),
    translate(LEVEL_NAMES[spun]),
    translate(LEVEL_NAMES[reposted]),
    originalText(item),
    original?.url ?? '',
    words,
    language ?? '',
  ];
}

/** The list as a table with a head, for a file. */
export function listTable(items: readonly ListItem[]): (string | number)[][] {
  const head = [
    translate('listColumnAddress'),
    translate('listColumnTitle'),
    translate('listColumnLevel'),
    translate('listColumnVerdict'),
    translate('questionSpun'),
    translate('questionReposted'),
    translate('original'),
    translate('listColumnOriginalAddress'),
    translate('listColumnWords'),
    translate('listColumnLanguage'),
  ];
  return [head, ...items.map(toRow)];
}

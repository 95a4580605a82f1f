import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { openPage, type PageName } from '../../browser/open-page.ts';
import type { Tab } from '../popup-state.ts';

/** A row that does something when it is pressed. */
export function Row({ label, onClick }: { label: TranslationKey; onClick(): void }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {translate(label)}
    </button>
  );
}

interface Props {
  tab: Tab;
  page: PageName;
  label: TranslationKey;
  wish?: 'choose' | 'paste';
}

/** A row that opens one of the extension's pages about the tab. */
export const ActionRow = ({ tab, page, label, wish }: Props) => (
  <Row label={label} onClick={() => void openPage(page, tab, wish)} />
);

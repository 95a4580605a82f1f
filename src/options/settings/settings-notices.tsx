import { formatList } from '../../browser/i18n/format-list.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';
import { SETTING_TITLES } from './choice-settings.ts';
import type { SettingsControl } from './use-settings.ts';

/** The titles of settings as a list: "On the page, Sites". */
export const listSettingNames = (names: string[]): string =>
  formatList(names.map((name) => translate(SETTING_TITLES[name as keyof Settings])));

/** Problems to show first: a lost change, invalid settings, or settings on this device only. */
export function SettingsNotices({
  control: { hasUnsyncedItems, isChangeLost, invalidSettings, repair },
}: {
  control: SettingsControl;
}) {
  return (
    <div class="notes" role="status">
      {isChangeLost && <p class="note">{translate('optionsNotKept')}</p>}
      {invalidSettings.length > 0 && (
        <p class="note">
          {translate('optionsDamaged', listSettingNames(invalidSettings))}{' '}
          <button type="button" class="plain" onClick={repair}>
            {translate('optionsMend')}
          </button>
        </p>
      )}
      {hasUnsyncedItems && !isChangeLost && <p class="note">{translate('optionsKeptHere')}</p>}
    </div>
  );
}

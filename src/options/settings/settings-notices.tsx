import { formatList } from '../../browser/i18n/format-list.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';
import { SETTING_TITLES } from './choice-settings.ts';
import type { SettingsControl } from './use-settings.ts';

/** Settings by what they are called, "On the page, Sites". */
export const listSettingNames = (names: string[]): string =>
  formatList(names.map((name) => translate(SETTING_TITLES[name as keyof Settings])));

/** What must be told before anything else: a change that was lost, settings that are damaged, or only on this device. */
export function SettingsNotices({
  control: {
    hasUnsyncedItems: keptHere,
    isChangeLost: isLost,
    invalidSettings: damage,
    repair: mend,
  },
}: {
  control: SettingsControl;
}) {
  return (
    <div class="notes" role="status">
      {isLost && <p class="note">{translate('optionsNotKept')}</p>}
      {damage.length > 0 && (
        <p class="note">
          {translate('optionsDamaged', listSettingNames(damage))}{' '}
          <button type="button" class="plain" onClick={mend}>
            {translate('optionsMend')}
          </button>
        </p>
      )}
      {keptHere && !isLost && <p class="note">{translate('optionsKeptHere')}</p>}
    </div>
  );
}

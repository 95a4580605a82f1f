import { translate } from '../../browser/i18n/translate.ts';
import { settingChange } from './choice-settings.ts';
import { SettingChoices, type SettingChoicesProps } from './setting-choices.tsx';

function SettingSwitch({ row, control: { settings, managed, change } }: SettingChoicesProps) {
  return (
    <input
      type="checkbox"
      id={`switch-${row.name}`}
      role="switch"
      aria-labelledby={`title-${row.name}`}
      checked={settings[row.name] === true}
      aria-checked={settings[row.name] === true}
      disabled={managed.has(row.name)}
      onChange={({ currentTarget }) => change(settingChange(row.name, currentTarget.checked))}
    />
  );
}

function SettingName({ row, control }: SettingChoicesProps) {
  return (
    <div>
      <p id={`title-${row.name}`}>{translate(row.title)}</p>
      {row.more && <p class="quiet">{translate(row.more)}</p>}
      {control.managed.has(row.name) && <p class="quiet">{translate('optionsManaged')}</p>}
    </div>
  );
}

/** One setting: what it is called, what it means, and its choice; a switch can be pressed anywhere in its row. */
export function SettingRow(properties: SettingChoicesProps) {
  const { row } = properties;
  if (!row.choices) {
    return (
      <label class="row" htmlFor={`switch-${row.name}`}>
        <SettingName {...properties} />
        <SettingSwitch {...properties} />
      </label>
    );
  }
  return (
    <fieldset class={row.asCards ? 'row tall' : 'row'} aria-labelledby={`title-${row.name}`}>
      <SettingName {...properties} />
      <SettingChoices {...properties} />
    </fieldset>
  );
}

import { translate } from '../../browser/i18n/translate.ts';
import { SwitchInput } from '../../browser/ui/switch-input.tsx';
import { settingChange } from './choice-settings.ts';
import { SettingChoices, type SettingChoicesProps } from './setting-choices.tsx';

function SettingSwitch({ row, control: { settings, managed, change } }: SettingChoicesProps) {
  return (
    <SwitchInput
      id={`switch-${row.name}`}
      aria-labelledby={`title-${row.name}`}
      isOn={settings[row.name] === true}
      disabled={managed.has(row.name)}
      onChange={(isOn) => change(settingChange(row.name, isOn))}
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

/** A setting with its name, explanation and control. A switch can be clicked anywhere in its row. */
export function SettingRow(props: SettingChoicesProps) {
  const { row } = props;
  if (!row.choices) {
    return (
      <label class="row" htmlFor={`switch-${row.name}`}>
        <SettingName {...props} />
        <SettingSwitch {...props} />
      </label>
    );
  }
  return (
    <fieldset class={row.asCards ? 'row tall' : 'row'} aria-labelledby={`title-${row.name}`}>
      <SettingName {...props} />
      <SettingChoices {...props} />
    </fieldset>
  );
}

import type { ComponentChildren } from 'preact';
import { translate } from '../../browser/i18n/translate.ts';
import { type ChoiceSetting, type SettingChoice, settingChange } from './choice-settings.ts';
import { SettingPicture } from './setting-picture.tsx';
import type { SettingsControl } from './use-settings.ts';

export interface SettingChoicesProps {
  row: ChoiceSetting;
  control: SettingsControl;
  /** Renders further details of a value. */
  renderDetails?: ((value: string) => ComponentChildren) | undefined;
}

function ChoiceOption({
  row,
  control,
  renderDetails,
  choice,
}: SettingChoicesProps & { choice: SettingChoice }) {
  const id = `${row.name}-${choice.value}`;
  const { settings, managed, change } = control;
  return (
    <label>
      <input
        type="radio"
        name={row.name}
        value={choice.value}
        checked={settings[row.name] === choice.value}
        disabled={managed.has(row.name)}
        aria-labelledby={id}
        aria-describedby={`${id}-more`}
        onChange={() => change(settingChange(row.name, choice.value))}
      />
      <span class="choice">
        {row.asCards && <SettingPicture setting={row.name} value={choice.value} />}
        <span id={id} class="name">
          {translate(choice.name)}
        </span>
        {choice.more && (
          <span id={`${id}-more`} class="quiet">
            {translate(choice.more)} {renderDetails?.(choice.value)}
          </span>
        )}
      </span>
    </label>
  );
}

/** The values of a setting, one of which is selected. */
export function SettingChoices({ row, ...more }: SettingChoicesProps) {
  return (
    <div class={row.asCards ? 'cards' : 'choices'}>
      {row.choices?.map((choice) => (
        <ChoiceOption key={choice.value} row={row} choice={choice} {...more} />
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { say } from '../browser/say.ts';
import { Picture } from './picture.tsx';
import { type Choice, type ChoiceRow, changeOf } from './rows.ts';
import type { Control } from './use-settings.ts';

export interface Properties {
  row: ChoiceRow;
  control: Control;
  /** What else there is to say of a value. */
  tell?: ((value: string) => ComponentChildren) | undefined;
}

function Option({ row, control, tell, choice }: Properties & { choice: Choice }) {
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
        onChange={() => change(changeOf(row.name, choice.value))}
      />
      <span class="choice">
        {row.asCards && <Picture setting={row.name} value={choice.value} />}
        <span id={id} class="name">
          {say(choice.name)}
        </span>
        {choice.more && (
          <span id={`${id}-more`} class="quiet">
            {say(choice.more)} {tell?.(choice.value)}
          </span>
        )}
      </span>
    </label>
  );
}

/** The values of a setting, one of which holds. */
export function Choices({ row, ...more }: Properties) {
  return (
    <div class={row.asCards ? 'cards' : 'choices'}>
      {row.choices?.map((choice) => (
        <Option key={choice.value} row={row} choice={choice} {...more} />
      ))}
    </div>
  );
}

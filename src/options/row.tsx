import { say } from '../browser/say.ts';
import { type ChoiceRow, changeOf } from './rows.ts';
import type { Control } from './use-settings.ts';

interface Properties {
  row: ChoiceRow;
  control: Control;
}

function Choices({ row, control: { settings, managed, change } }: Properties) {
  return (
    <div class="choices">
      {row.choices?.map(([value, name]) => (
        <label key={value}>
          <input
            type="radio"
            name={row.name}
            value={value}
            checked={settings[row.name] === value}
            disabled={managed.has(row.name)}
            onChange={() => change(changeOf(row.name, value))}
          />
          <span>{say(name)}</span>
        </label>
      ))}
    </div>
  );
}

function Switch({ row, control: { settings, managed, change } }: Properties) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-labelledby={`title-${row.name}`}
      checked={settings[row.name] === true}
      aria-checked={settings[row.name] === true}
      disabled={managed.has(row.name)}
      onChange={({ currentTarget }) => change(changeOf(row.name, currentTarget.checked))}
    />
  );
}

/** One setting: what it is called, what it means, and its choice. */
export function Row({ row, control }: Properties) {
  const id = `title-${row.name}`;
  return (
    <fieldset class="row" aria-labelledby={id}>
      <div>
        <p id={id}>{say(row.title)}</p>
        {row.more && <p class="quiet">{say(row.more)}</p>}
        {control.managed.has(row.name) && <p class="quiet">{say('optionsManaged')}</p>}
      </div>
      {row.choices ? (
        <Choices row={row} control={control} />
      ) : (
        <Switch row={row} control={control} />
      )}
    </fieldset>
  );
}

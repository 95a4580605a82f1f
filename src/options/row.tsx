import { say } from '../browser/say.ts';
import { Choices, type Properties } from './choices.tsx';
import { changeOf } from './rows.ts';

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
export function Row({ row, control, tell }: Properties) {
  const id = `title-${row.name}`;
  return (
    <fieldset class={row.asCards ? 'row tall' : 'row'} aria-labelledby={id}>
      <div>
        <p id={id}>{say(row.title)}</p>
        {row.more && <p class="quiet">{say(row.more)}</p>}
        {control.managed.has(row.name) && <p class="quiet">{say('optionsManaged')}</p>}
      </div>
      {row.choices ? (
        <Choices row={row} control={control} tell={tell} />
      ) : (
        <Switch row={row} control={control} />
      )}
    </fieldset>
  );
}

import { say } from '../browser/say.ts';
import { Choices, type Properties } from './choices.tsx';
import { changeOf } from './rows.ts';

function Switch({ row, control: { settings, managed, change } }: Properties) {
  return (
    <input
      type="checkbox"
      id={`switch-${row.name}`}
      role="switch"
      aria-labelledby={`title-${row.name}`}
      checked={settings[row.name] === true}
      aria-checked={settings[row.name] === true}
      disabled={managed.has(row.name)}
      onChange={({ currentTarget }) => change(changeOf(row.name, currentTarget.checked))}
    />
  );
}

function Name({ row, control }: Properties) {
  return (
    <div>
      <p id={`title-${row.name}`}>{say(row.title)}</p>
      {row.more && <p class="quiet">{say(row.more)}</p>}
      {control.managed.has(row.name) && <p class="quiet">{say('optionsManaged')}</p>}
    </div>
  );
}

/** One setting: what it is called, what it means, and its choice; a switch can be pressed anywhere in its row. */
export function Row(properties: Properties) {
  const { row } = properties;
  if (!row.choices) {
    return (
      <label class="row" htmlFor={`switch-${row.name}`}>
        <Name {...properties} />
        <Switch {...properties} />
      </label>
    );
  }
  return (
    <fieldset class={row.asCards ? 'row tall' : 'row'} aria-labelledby={`title-${row.name}`}>
      <Name {...properties} />
      <Choices {...properties} />
    </fieldset>
  );
}

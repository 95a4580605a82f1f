import { formatList } from '../browser/format-list.ts';
import { say } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';
import { TITLES } from './rows.ts';
import type { Control } from './use-settings.ts';

/** Settings by what they are called, "On the page, Sites". */
export const nameSettings = (names: string[]): string =>
  formatList(names.map((name) => say(TITLES[name as keyof Settings])));

/** What must be told before anything else: a change that was lost, settings that are damaged, or only on this device. */
export function Notes({ control: { keptHere, isLost, damage, mend } }: { control: Control }) {
  return (
    <div class="notes" role="status">
      {isLost && <p class="note">{say('optionsNotKept')}</p>}
      {damage.length > 0 && (
        <p class="note">
          {say('optionsDamaged', nameSettings(damage))}{' '}
          <button type="button" class="plain" onClick={mend}>
            {say('optionsMend')}
          </button>
        </p>
      )}
      {keptHere && !isLost && <p class="note">{say('optionsKeptHere')}</p>}
    </div>
  );
}

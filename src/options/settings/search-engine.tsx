import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { parseSettings } from '../../browser/storage/settings.ts';
import { SEARCH_ENGINES } from './search-engines.ts';
import type { SettingsControl } from './use-settings.ts';

/** The choice of an address of the reader's own. */
const OTHER = 'other';

/** True if the text is an address with a place for the query. */
const isSearchAddress = (text: string) => parseSettings({ search: text }).search === text;

const isListed = (address: string) =>
  address === '' || SEARCH_ENGINES.some(([, known]) => known === address);

interface Props {
  control: SettingsControl;
}

function OwnAddress({ control: { settings, managed, change } }: Props) {
  const [text, setText] = useState<string>();
  const [isInvalid, setInvalid] = useState(false);
  const shown = text ?? (isListed(settings.search) ? '' : settings.search);
  const save = () => {
    const address = shown.trim();
    setInvalid(!isSearchAddress(address));
    if (isSearchAddress(address)) change({ search: address });
  };
  return (
    <>
      <label class="own-address">
        <span class="quiet">{translate('optionsSearchAddress')}</span>
        <input
          type="url"
          class="wide"
          value={shown}
          placeholder="https://example.com/?q=%s"
          aria-invalid={isInvalid}
          aria-describedby="search-wrong"
          disabled={managed.has('search')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onChange={save}
        />
      </label>
      <p id="search-wrong" role="alert">
        {isInvalid && translate('optionsSearchEngineWrong')}
      </p>
    </>
  );
}

/** Where "Find the original" searches: the browser's own engine, one by name, or an address. */
export function SearchEngine({ control }: Props) {
  const { settings, managed, change } = control;
  const [isOther, setOther] = useState(!isListed(settings.search));
  const value = isOther || !isListed(settings.search) ? OTHER : settings.search;
  const choose = (next: string) => {
    setOther(next === OTHER);
    if (next !== OTHER) change({ search: next });
  };
  return (
    <div class="row engine">
      <div>
        <p id="title-search">{translate('optionsSearchEngine')}</p>
        <p class="quiet">{translate('optionsSearchEngineMore')}</p>
      </div>
      <select
        value={value}
        aria-labelledby="title-search"
        disabled={managed.has('search')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{translate('optionsSearchEngineDefault')}</option>
        {SEARCH_ENGINES.map(([name, address]) => (
          <option key={name} value={address}>
            {name}
          </option>
        ))}
        <option value={OTHER}>{translate('optionsSearchOther')}</option>
      </select>
      {value === OTHER && <OwnAddress control={control} />}
    </div>
  );
}

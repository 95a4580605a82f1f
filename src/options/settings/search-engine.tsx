import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { parseSettings } from '../../browser/storage/settings.ts';
import type { SettingsControl } from './use-settings.ts';

/** True if the text is an address with a place for the query. */
const isSearchAddress = (text: string) => parseSettings({ search: text }).search === text;

/** Where "Find the original" searches. Empty means the browser's own search engine. */
export function SearchEngine({
  control: { settings, managed, change },
}: {
  control: SettingsControl;
}) {
  const [text, setText] = useState<string>();
  const [isInvalid, setInvalid] = useState(false);
  const save = () => {
    const address = (text ?? settings.search).trim();
    setInvalid(!isSearchAddress(address));
    if (isSearchAddress(address)) change({ search: address });
  };
  return (
    <div class="row">
      <div>
        <p id="title-search">{translate('optionsSearchEngine')}</p>
        <p class="quiet">{translate('optionsSearchEngineMore')}</p>
      </div>
      <input
        type="url"
        class="wide"
        value={text ?? settings.search}
        placeholder={translate('optionsSearchEngineDefault')}
        aria-labelledby="title-search"
        aria-invalid={isInvalid}
        aria-describedby="search-wrong"
        disabled={managed.has('search')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={save}
      />
      <p id="search-wrong" role="alert">
        {isInvalid && translate('optionsSearchEngineWrong')}
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { parseSettings } from '../../browser/storage/settings.ts';
import type { SettingsControl } from './use-settings.ts';

/** True if the text is an address that a query can be put into. */
const isSearchAddress = (text: string) => parseSettings({ search: text }).search === text;

/** Where "Find the original" searches: empty is the browser's own search engine. */
export function SearchEngine({
  control: { settings, managed, change },
}: {
  control: SettingsControl;
}) {
  const [text, setText] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const address = (text ?? settings.search).trim();
    setWrong(!isSearchAddress(address));
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
        aria-invalid={isWrong}
        aria-describedby="search-wrong"
        disabled={managed.has('search')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={keep}
      />
      <p id="search-wrong" role="alert">
        {isWrong && translate('optionsSearchEngineWrong')}
      </p>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { hostLabel } from '../host-label.ts';
import { listTabs, type OpenTab } from './list-tabs.ts';

interface Props {
  /** The tab of the copy, which is no source of itself. */
  tabId: number | undefined;
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

function Tabs({ tabId, onTab }: Pick<Props, 'tabId' | 'onTab'>) {
  const [tabs, setTabs] = useState<OpenTab[]>();
  useEffect(() => void listTabs(tabId).then(setTabs), [tabId]);
  return (
    <section>
      <h3>{translate('comparisonOpenTabs')}</h3>
      {tabs?.length === 0 && <p class="quiet">{translate('comparisonNoTabs')}</p>}
      <ul class="tabs">
        {tabs?.map(({ id, title, url }) => (
          <li key={id}>
            <button type="button" onClick={() => onTab(id)}>
              <span>{title}</span>
              <span class="quiet">{hostLabel(url)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Address({ onAddress }: Pick<Props, 'onAddress'>) {
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const url = String(data.get('address') ?? '').trim();
    const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    setWrong(!isWeb);
    if (isWeb) onAddress(url);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for="address">{translate('comparisonAddress')}</label>
      <div class="field">
        <input
          id="address"
          name="address"
          type="url"
          placeholder="https://"
          aria-invalid={isWrong}
          aria-describedby="address-wrong"
        />
        <button type="submit">{translate('comparisonCompare')}</button>
      </div>
      <p id="address-wrong" role="alert">
        {isWrong && translate('comparisonAddressWrong')}
      </p>
    </form>
  );
}

/** Other ways to the original: a tab that shows it, or another address. */
export function ChooseSource({ tabId, onTab, onAddress }: Props) {
  return (
    <div class="choose">
      <h2>{translate('comparisonOtherSource')}</h2>
      <Tabs tabId={tabId} onTab={onTab} />
      <Address onAddress={onAddress} />
    </div>
  );
}

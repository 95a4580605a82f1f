import { useEffect, useState } from 'preact/hooks';
import { say } from '../browser/say.ts';
import { hostOf } from './host-of.ts';
import { listTabs, type OpenTab } from './list-tabs.ts';

interface Properties {
  /** The tab of the copy, which is no source of itself. */
  tabId: number | undefined;
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

function Tabs({ tabId, onTab }: Pick<Properties, 'tabId' | 'onTab'>) {
  const [tabs, setTabs] = useState<OpenTab[]>();
  useEffect(() => void listTabs(tabId).then(setTabs), [tabId]);
  return (
    <section>
      <h3>{say('comparisonOpenTabs')}</h3>
      {tabs?.length === 0 && <p class="quiet">{say('comparisonNoTabs')}</p>}
      <ul class="tabs">
        {tabs?.map(({ id, title, url }) => (
          <li key={id}>
            <button type="button" onClick={() => onTab(id)}>
              <span>{title}</span>
              <span class="quiet">{hostOf(url)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Address({ onAddress }: Pick<Properties, 'onAddress'>) {
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
      <label for="address">{say('comparisonAddress')}</label>
      <div class="field">
        <input
          id="address"
          name="address"
          type="url"
          placeholder="https://"
          aria-invalid={isWrong}
          aria-describedby="address-wrong"
        />
        <button type="submit">{say('comparisonCompare')}</button>
      </div>
      <p id="address-wrong" role="alert">
        {isWrong && say('comparisonAddressWrong')}
      </p>
    </form>
  );
}

/** Other ways to the original: a tab that shows it, or another address. */
export function ChooseSource({ tabId, onTab, onAddress }: Properties) {
  return (
    <div class="choose">
      <h2>{say('comparisonOtherSource')}</h2>
      <Tabs tabId={tabId} onTab={onTab} />
      <Address onAddress={onAddress} />
    </div>
  );
}

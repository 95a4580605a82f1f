import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { listTabs, type OpenTab } from './list-tabs.ts';

/** Where another text to compare with can come from. */
export interface Sources {
  /** The tab of the copy, which is not listed. */
  tabId: number | undefined;
  onTab(tabId: number): void;
  onAddress(url: string): void;
  onText(text: string): void;
}

function Tabs({ tabId, onTab }: Pick<Sources, 'tabId' | 'onTab'>) {
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
              <span class="quiet">{siteLabel(url)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Address({ onAddress }: Pick<Sources, 'onAddress'>) {
  const [isInvalid, setInvalid] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const url = String(data.get('address') ?? '').trim();
    const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    setInvalid(!isWeb);
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
          aria-invalid={isInvalid}
          aria-describedby="address-wrong"
        />
        <button type="submit">{translate('comparisonCompare')}</button>
      </div>
      <p id="address-wrong" role="alert">
        {isInvalid && translate('comparisonAddressWrong')}
      </p>
    </form>
  );
}

function PastedText({ onText }: Pick<Sources, 'onText'>) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    onText(String(data.get('text') ?? ''));
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label for="pasted">{translate('comparisonPastedText')}</label>
      <textarea id="pasted" name="text" rows={4} dir="auto" />
      <button type="submit">{translate('comparisonCompare')}</button>
    </form>
  );
}

/** Other sources for the original: an open tab, an address or a pasted text. */
export function ChooseSource({ tabId, onTab, onAddress, onText }: Sources) {
  return (
    <div class="choose">
      <h2>{translate('comparisonOtherSource')}</h2>
      <Tabs tabId={tabId} onTab={onTab} />
      <Address onAddress={onAddress} />
      <PastedText onText={onText} />
    </div>
  );
}

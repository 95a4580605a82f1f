import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { translate } from '../browser/i18n/translate.ts';
import { send } from '../browser/messages.ts';
import { loadSettings } from '../browser/storage/settings.ts';

/** Searches with the browser's search engine, or at the address that the reader has set. */
async function searchWeb(text: string): Promise<void> {
  const { search: address } = await loadSettings();
  if (!address) await browser.search.query({ text, disposition: 'NEW_TAB' });
  else await browser.tabs.create({ url: address.replace('%s', encodeURIComponent(text)) });
}

/** Searches for the original by what rewording does not change. The queries are shown before anything is sent. */
export function FindElsewhere({ tabId }: { tabId: number }) {
  const [queries, setQueries] = useState<string[]>();
  const loadQueries = () => send('buildQueries', tabId).then(setQueries, () => setQueries([]));
  if (!queries) {
    return (
      <button type="button" class="action" onClick={loadQueries}>
        {translate('findOriginal')}
      </button>
    );
  }
  return (
    <section class="queries" aria-live="polite">
      <h2>{translate('findOriginal')}</h2>
      <p class="quiet">{translate(queries.length > 0 ? 'searchSends' : 'noQueries')}</p>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <span>{query}</span>
            <button type="button" class="second" onClick={() => searchWeb(query)}>
              {translate('search')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

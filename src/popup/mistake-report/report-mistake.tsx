import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { translate } from '../../browser/i18n/translate.ts';
import { CopyButton } from '../../browser/ui/copy-button.tsx';
import { Switch } from '../../browser/ui/switch.tsx';
import type { Verdict } from '../../engine/verdict.ts';
import { formatMistakeReport } from './format-mistake-report.ts';

/** The address of a prefilled public issue; undefined if the manifest names no homepage. */
function issueUrl(text: string): string | undefined {
  const { homepage_url: home } = browser.runtime.getManifest();
  if (!home) return undefined;
  const query = new URLSearchParams({ title: 'Wrong verdict', body: text });
  return `${home.replace(/\/$/, '')}/issues/new?${query}`;
}

/** Lets the reader report a wrong verdict. Shows exactly what the report contains, and sends nothing by itself. */
export function ReportMistake({ url, verdict }: { url: string; verdict: Verdict }) {
  const [withAddress, setWithAddress] = useState(true);
  const [quotes, setQuotes] = useState(false);
  const { version } = browser.runtime.getManifest();
  const text = formatMistakeReport(verdict, version, { ...(withAddress && { url }), quotes });
  const address = issueUrl(text);
  return (
    <details class="report">
      <summary>{translate('reportWrong')}</summary>
      <p class="quiet">{translate('reportWrongMore')}</p>
      <Switch isOn={withAddress} onChange={setWithAddress}>
        {translate('reportAddress')}
      </Switch>
      <Switch isOn={quotes} onChange={setQuotes}>
        {translate('reportQuotes')}
      </Switch>
      {/* Written for the developers, in English. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <pre dir="ltr" lang="en" tabIndex={0}>
        {text}
      </pre>
      <div class="ways">
        <CopyButton class="second" text={text} />
        {address && (
          <a class="second" href={address} target="_blank" rel="noreferrer">
            {translate('openIssue')}
          </a>
        )}
      </div>
    </details>
  );
}

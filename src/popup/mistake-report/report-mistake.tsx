import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { translate } from '../../browser/i18n/translate.ts';
import { CopyButton } from '../../browser/ui/copy-button.tsx';
import { saveFile } from '../../browser/ui/save-file.ts';
import { Switch } from '../../browser/ui/switch.tsx';
import type { Verdict } from '../../engine/verdict.ts';
import { ClaimForm } from './claim-form.tsx';
import type { ReaderClaim } from './claims.ts';
import { formatMistakeReport } from './format-mistake-report.ts';
import { reportAddress } from './report-address.ts';

interface Props {
  url: string;
  verdict: Verdict;
}

/** The report itself, exactly as it is passed on, and the ways to do so. */
function Report({ url, verdict, claim }: Props & { claim: ReaderClaim }) {
  const [withAddress, setWithAddress] = useState(true);
  const [quotes, setQuotes] = useState(false);
  const { version } = browser.runtime.getManifest();
  const parts = { claim, quotes, ...(withAddress && { url }) };
  const text = formatMistakeReport(verdict, version, parts);
  const address = reportAddress(text);
  return (
    <>
      <Switch isOn={withAddress} onChange={setWithAddress}>
        {translate('reportAddress')}
      </Switch>
      <Switch isOn={quotes} onChange={setQuotes}>
        {translate('reportQuotes')}
      </Switch>
      <p class="quiet">{translate(address ? 'reportAllOfIt' : 'reportNowhere')}</p>
      {/* Written for the developers, in English. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <pre dir="ltr" lang="en" tabIndex={0}>
        {text}
      </pre>
      <div class="ways">
        {address && (
          <a class="second" href={address} target="_blank" rel="noreferrer">
            {translate('openIssue')}
          </a>
        )}
        <CopyButton class="second" text={text} />
        <button
          type="button"
          class="second"
          onClick={() => saveFile('unspun-report.txt', 'text/plain;charset=utf-8', text)}
        >
          {translate('reportSave')}
        </button>
      </div>
    </>
  );
}

/**
 * Lets the reader report a wrong verdict: one question, then exactly what the report contains. Sends nothing by itself.
 */
export function ReportMistake(page: Props) {
  const [claim, setClaim] = useState<ReaderClaim>();
  return (
    <details class="report">
      <summary>{translate('reportWrong')}</summary>
      <ClaimForm verdict={page.verdict} claim={claim} onClaim={setClaim} />
      {claim && <Report {...page} claim={claim} />}
    </details>
  );
}

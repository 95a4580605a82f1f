import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { sendToTab } from '../../browser/messages.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { saveFile } from '../../browser/ui/save-file.ts';
import { substitutionEvidence } from '../../engine/alignment/summary/substitution-evidence.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { toHtml } from './to-html.tsx';
import { toMarkdown } from './to-markdown.ts';

function fileNameOf(pair: ArticlePair, extension: string): string {
  const day = pair.readAt.slice(0, 10);
  const hosts = `${siteLabel(pair.copy.url)}-${siteLabel(pair.original.url)}`.replace(
    /[^\w.-]+/g,
    '_',
  );
  return `unspun-${hosts}-${day}.${extension}`;
}

function saveHtml(pair: ArticlePair): void {
  saveFile(fileNameOf(pair, 'html'), 'text/html', toHtml(pair));
}

function saveMarkdown(pair: ArticlePair): void {
  saveFile(fileNameOf(pair, 'md'), 'text/markdown', toMarkdown(pair));
}

const areBothWeb = ({ copy, original }: ArticlePair) =>
  [copy, original].every(({ url }) => /^https?:/i.test(url));

/** Opens the archive's page that saves an address, for both: proof that outlives a page. */
async function saveAtArchive({ copy, original }: ArticlePair): Promise<void> {
  for (const { url } of [copy, original])
    await browser.tabs.create({ url: `https://web.archive.org/save/${url}`, active: false });
}

/** The actions for the result: show the original's words on the page, print, save files. */
export function ResultActions({ pair, tabId }: { pair: ArticlePair; tabId: number }) {
  const [message, setTold] = useState<TranslationKey>();
  const evidence = substitutionEvidence(pair.comparison, pair.copy, pair.original);
  const showHighlights = () =>
    sendToTab(tabId, 'showHighlights', { evidence }).then(
      (count) => setTold(count > 0 ? 'comparisonShownMarks' : 'comparisonPageGone'),
      () => setTold('comparisonPageGone'),
    );
  return (
    <div class="actions">
      {evidence.length > 0 && (
        <button type="button" class="first" onClick={showHighlights}>
          {translate('comparisonShowMarks')}
        </button>
      )}
      <button type="button" onClick={() => print()}>
        {translate('comparisonPrint')}
      </button>
      <button type="button" onClick={() => saveHtml(pair)}>
        {translate('comparisonSaveHtml')}
      </button>
      <button type="button" onClick={() => saveMarkdown(pair)}>
        {translate('comparisonSaveMarkdown')}
      </button>
      {areBothWeb(pair) && (
        <button type="button" onClick={() => void saveAtArchive(pair)}>
          {translate('comparisonSaveArchive')}
        </button>
      )}
      <p role="status">{message && translate(message)}</p>
    </div>
  );
}

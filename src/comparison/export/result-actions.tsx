import { useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { sendToTab } from '../../browser/messages.ts';
import { substitutionEvidence } from '../../engine/alignment/summary/substitution-evidence.ts';
import { hostLabel } from '../host-label.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { saveFile } from './save-file.ts';
import { toHtml } from './to-html.tsx';
import { toMarkdown } from './to-markdown.ts';

function fileNameOf(pair: ArticlePair, ending: string): string {
  const day = pair.readAt.slice(0, 10);
  const hosts = `${hostLabel(pair.copy.url)}-${hostLabel(pair.original.url)}`.replace(
    /[^\w.-]+/g,
    '_',
  );
  return `unspun-${hosts}-${day}.${ending}`;
}

function saveHtml(pair: ArticlePair): void {
  saveFile(fileNameOf(pair, 'html'), 'text/html', toHtml(pair));
}

function saveMarkdown(pair: ArticlePair): void {
  saveFile(fileNameOf(pair, 'md'), 'text/markdown', toMarkdown(pair));
}

/** What can be done with the result: true words on the page itself, paper, files. */
export function ResultActions({ pair, tabId }: { pair: ArticlePair; tabId: number }) {
  const [told, setTold] = useState<TranslationKey>();
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
      <p role="status">{told && translate(told)}</p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { sendToTab } from '../browser/messages.ts';
import { type Phrase, say } from '../browser/say.ts';
import { swapEvidence } from '../engine/compare/swap-evidence.ts';
import { hostOf } from './host-of.ts';
import type { Pair } from './page-state.ts';
import { saveFile } from './save-file.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeReport } from './write-report.tsx';

function nameOf(pair: Pair, ending: string): string {
  const day = pair.readAt.slice(0, 10);
  const hosts = `${hostOf(pair.copy.url)}-${hostOf(pair.original.url)}`.replace(/[^\w.-]+/g, '_');
  return `unspun-${hosts}-${day}.${ending}`;
}

function saveHtml(pair: Pair): void {
  saveFile(nameOf(pair, 'html'), 'text/html', writeReport(pair));
}

function saveMarkdown(pair: Pair): void {
  saveFile(nameOf(pair, 'md'), 'text/markdown', writeMarkdown(pair));
}

/** What can be done with the result: true words on the page itself, paper, files. */
export function Actions({ pair, tabId }: { pair: Pair; tabId: number }) {
  const [told, setTold] = useState<Phrase>();
  const evidence = swapEvidence(pair.comparison, pair.copy, pair.original);
  const showMarks = () =>
    sendToTab(tabId, 'showMarks', { evidence }).then(
      (count) => setTold(count > 0 ? 'comparisonShownMarks' : 'comparisonPageGone'),
      () => setTold('comparisonPageGone'),
    );
  return (
    <div class="actions">
      {evidence.length > 0 && (
        <button type="button" class="first" onClick={showMarks}>
          {say('comparisonShowMarks')}
        </button>
      )}
      <button type="button" onClick={() => print()}>
        {say('comparisonPrint')}
      </button>
      <button type="button" onClick={() => saveHtml(pair)}>
        {say('comparisonSaveHtml')}
      </button>
      <button type="button" onClick={() => saveMarkdown(pair)}>
        {say('comparisonSaveMarkdown')}
      </button>
      <p role="status">{told && say(told)}</p>
    </div>
  );
}

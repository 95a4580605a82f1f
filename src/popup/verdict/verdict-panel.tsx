import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { send, sendToTab } from '../../browser/messages.ts';
import type { ShownHighlights } from '../../browser/page-actions.ts';
import type { Settings } from '../../browser/storage/settings.ts';
import type { HistoryMatch } from '../../browser/storage/tab-reports.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { articleAddress } from '../../browser/verdict-view/article-address.ts';
import { selectEvidence } from '../../browser/verdict-view/select-evidence.ts';
import { verdictWords } from '../../browser/verdict-view/verdict-words.ts';
import { isCredited } from '../../engine/is-credited.ts';
import { isMarked } from '../../engine/is-marked.ts';
import type { Verdict } from '../../engine/verdict.ts';
import type { OnSite } from '../head/site-head.tsx';
import type { Tab } from '../popup-state.ts';
import { ActionRow } from '../rows/action-row.tsx';
import { FoundRow } from '../rows/found-row.tsx';
import { HighlightsControl } from '../rows/highlights-control.tsx';
import { MoreRow } from '../rows/more-row.tsx';
import { HistoryNote } from './history-note.tsx';
import { Lead } from './lead.tsx';
import { Proof } from './proof.tsx';
import { Thread } from './thread.tsx';

interface Props {
  tab: Tab;
  verdict: Verdict;
  recollection?: HistoryMatch | undefined;
  settings: Settings;
  /** True if the reader has turned some of the evidence down. */
  isPartLeftOut: boolean;
  onSite: OnSite;
}

/** What can be done with the verdict, each in a row: the page marked, the text restored and compared, all that was found. */
function Rows({ tab, verdict, recollection, settings, isPartLeftOut, onSite }: Props) {
  const [shown, setShown] = useState<ShownHighlights>();
  const { likely, doubtful, marked } = selectEvidence(verdict, settings.hiddenEvidence);
  const isQuiet = isCredited(verdict);
  const isRestorable = likely.some(({ start, expected }) => start !== undefined && expected?.[0]);
  const find = async (quote: string) => {
    const isLikely = marked.some((evidence) => evidence.quote === quote);
    const evidence = isLikely ? marked : [...likely, ...doubtful];
    const count = await sendToTab(tab.id, 'showHighlights', { evidence, find: quote });
    setShown({ count, doubtful: !evidence.every(isMarked) });
  };
  const showAgain = async () => {
    await send('forgetNotSwapped', tab.id);
    if (shown) await sendToTab(tab.id, 'hideHighlights');
    setShown(undefined);
  };
  return (
    <div class="rows">
      {!isQuiet && (
        <HighlightsControl
          tabId={tab.id}
          marked={marked}
          doubtful={doubtful}
          shown={shown}
          onShown={setShown}
        />
      )}
      {recollection && <HistoryNote recollection={recollection} />}
      {isRestorable && <ActionRow tab={tab} page="reader" label="readRestored" />}
      {articleAddress(verdict) ? (
        <ActionRow tab={tab} page="comparison" label="compare" />
      ) : (
        <ActionRow tab={tab} page="comparison" label="compareOther" wish="choose" />
      )}
      {!isQuiet && (likely.length + doubtful.length > 0 || isPartLeftOut) && (
        <FoundRow
          verdict={verdict}
          likely={likely}
          doubtful={doubtful}
          onShowAgain={isPartLeftOut ? () => void showAgain().catch(() => undefined) : undefined}
          onFind={(quote) => void find(quote).catch(() => undefined)}
        />
      )}
      <MoreRow tab={tab} verdict={verdict} settings={settings} onSite={onSite} />
    </div>
  );
}

/** The popup with a verdict: what it is, one telling proof, the way to the original, and rows for the rest. */
export function VerdictPanel(props: Props) {
  const { tab, verdict, settings } = props;
  const { headline, more } = verdictWords(verdict);
  const isQuiet = isCredited(verdict);
  const { likely } = selectEvidence(verdict, settings.hiddenEvidence);
  return (
    <article class="judged" data-level={verdict.level} data-credited={isQuiet || undefined}>
      <Thread level={isQuiet ? 'clear' : verdict.level} />
      <header>
        <h1>
          <Breakable text={headline} />
        </h1>
        {more && <p>{more}</p>}
      </header>
      <Proof verdict={verdict} likely={likely} />
      <Lead verdict={verdict} tab={tab} />
      <Rows {...props} />
      {verdict.truncated && <p class="quiet">{translate('truncated')}</p>}
    </article>
  );
}

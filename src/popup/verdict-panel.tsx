import { useState } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import { type ShownHighlights, sendToTab } from '../browser/messages.ts';
import type { HistoryMatch } from '../browser/storage/tab-reports.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import { verdictHeadline } from '../browser/verdict-view/verdict-headline.ts';
import { isMarked } from '../engine/is-marked.ts';
import type { Evidence, Verdict } from '../engine/verdict.ts';
import { EvidenceList } from './evidence/evidence-list.tsx';
import { HighlightsControl } from './evidence/highlights-control.tsx';
import { Gauge } from './gauge.tsx';
import { HistoryNote } from './history-note.tsx';
import { openPage } from './open-page.ts';
import { OriginalCard } from './original-card.tsx';
import { CompareOther, FindOriginal } from './other-pages.tsx';
import { OtherSources } from './other-sources.tsx';
import { pageTypeSentence } from './page-type-sentence.ts';
import type { Tab } from './popup-state.ts';

interface Props {
  tab: Tab;
  verdict: Verdict;
  recollection?: HistoryMatch | undefined;
  /** Signals that the reader has switched off in the settings. */
  hidden: string[];
}

/** The popup with a verdict: the headline, the original, how strong the evidence is, and each finding. */
export function VerdictPanel({ tab, verdict, recollection, hidden }: Props) {
  const [shown, setShown] = useState<ShownHighlights>();
  const { headline, more } = verdictHeadline(verdict);
  const { original, candidates } = verdict;
  const kind = pageTypeSentence(verdict.kind);
  // "Nothing suggests that it was taken from elsewhere" would contradict "republished with credit".
  const below = kind && verdict.level === 'clear' ? undefined : more;
  const { likely, doubtful } = selectEvidence(verdict, hidden);
  const shownEvidence = [...likely, ...doubtful];
  const isRestorable = shownEvidence.some(
    ({ start, expected }) => start !== undefined && expected?.[0],
  );
  const showOnPage = (evidence: Evidence[]) => (quote: string) =>
    sendToTab(tab.id, 'showHighlights', { evidence, find: quote }).then(
      (count) => setShown({ count, doubtful: !evidence.every(isMarked) }),
      () => undefined,
    );
  const isLikelyQuote = (quote: string) => likely.some((finding) => finding.quote === quote);
  const findShown = (quote: string) =>
    showOnPage(isLikelyQuote(quote) ? likely : [...likely, ...doubtful])(quote);
  return (
    <article class="judged" data-level={verdict.level}>
      <header>
        <h1>{translate(headline)}</h1>
        {below && <p>{translate(below)}</p>}
        {kind && <p>{translate(kind)}</p>}
      </header>
      {recollection && <HistoryNote recollection={recollection} />}
      {original && <OriginalCard original={original} />}
      <OtherSources candidates={candidates.filter(({ quote }) => quote !== original?.quote)} />
      <Gauge spun={verdict.spun} reposted={verdict.reposted} />
      <nav class="actions">
        <HighlightsControl
          tabId={tab.id}
          likely={likely}
          doubtful={doubtful}
          shown={shown}
          onShown={setShown}
        />
        {isRestorable && (
          <button type="button" class="action" onClick={() => openPage('reader', tab)}>
            {translate('readRestored')}
          </button>
        )}
        {original?.url && (
          <button type="button" class="action" onClick={() => openPage('comparison', tab)}>
            {translate('compare')}
          </button>
        )}
        <FindOriginal tab={tab} />
        <CompareOther tab={tab} hasArticle />
      </nav>
      <EvidenceList evidence={shownEvidence} onFind={findShown} />
      {verdict.truncated && <p class="quiet">{translate('truncated')}</p>}
    </article>
  );
}

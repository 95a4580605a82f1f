import { useState } from 'preact/hooks';
import { sendToTab } from '../browser/messages.ts';
import { say } from '../browser/say.ts';
import type { Verdict } from '../engine/verdict.ts';
import { EvidenceList } from './evidence-list.tsx';
import { FindElsewhere } from './find-elsewhere.tsx';
import { Gauge } from './gauge.tsx';
import { MarksControl } from './marks-control.tsx';
import { openPage } from './open-page.ts';
import { OriginalCard } from './original-card.tsx';
import { OtherCandidates } from './other-candidates.tsx';
import type { Tab } from './page-state.ts';
import { phraseVerdict } from './phrase-verdict.ts';

interface Properties {
  tab: Tab;
  verdict: Verdict;
  hidden: string[];
  onHide(signal: string, hide: boolean): void;
}

/** The popup with a verdict: the sentence, the way to the original, how strong the signs are, and each sign. */
export function Judged({ tab, verdict, hidden, onHide }: Properties) {
  const [count, setCount] = useState<number>();
  const { headline, more } = phraseVerdict(verdict);
  const { original, candidates } = verdict;
  const evidence = verdict.evidence.filter(({ signal }) => !hidden.includes(signal));
  const isRestorable = evidence.some(({ start, expected }) => start !== undefined && expected?.[0]);
  const find = (quote: string) =>
    sendToTab(tab.id, 'showMarks', { evidence, find: quote }).then(setCount, () => undefined);
  return (
    <article class="judged" data-level={verdict.level}>
      <header>
        <h1>{say(headline)}</h1>
        {more && <p>{say(more)}</p>}
      </header>
      {original && <OriginalCard original={original} />}
      <OtherCandidates candidates={candidates.filter((one) => one.quote !== original?.quote)} />
      <Gauge spun={verdict.spun} reposted={verdict.reposted} />
      <nav class="actions">
        <MarksControl tabId={tab.id} evidence={evidence} count={count} onCount={setCount} />
        {isRestorable && (
          <button type="button" class="action" onClick={() => openPage('reader', tab.id)}>
            {say('readRestored')}
          </button>
        )}
        {original?.url && (
          <button type="button" class="action" onClick={() => openPage('comparison', tab.id)}>
            {say('compare')}
          </button>
        )}
        <FindElsewhere tabId={tab.id} />
      </nav>
      <EvidenceList evidence={verdict.evidence} hidden={hidden} onHide={onHide} onFind={find} />
      {verdict.truncated && <p class="quiet">{say('truncated')}</p>}
    </article>
  );
}

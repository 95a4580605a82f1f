import { useState } from 'preact/hooks';
import { isLikely } from '../browser/is-likely.ts';
import { type ShownMarks, sendToTab } from '../browser/messages.ts';
import { phraseVerdict } from '../browser/phrase-verdict.ts';
import { pickTold } from '../browser/pick-told.ts';
import type { Recollection } from '../browser/reports.ts';
import { say } from '../browser/say.ts';
import type { Evidence, Verdict } from '../engine/verdict.ts';
import { EvidenceList } from './evidence-list.tsx';
import { FindElsewhere } from './find-elsewhere.tsx';
import { Gauge } from './gauge.tsx';
import { MarksControl } from './marks-control.tsx';
import { openPage } from './open-page.ts';
import { OriginalCard } from './original-card.tsx';
import { OtherCandidates } from './other-candidates.tsx';
import type { Tab } from './page-state.ts';
import { phraseKind } from './phrase-kind.ts';
import { Recollected } from './recollected.tsx';

interface Properties {
  tab: Tab;
  verdict: Verdict;
  recollection?: Recollection | undefined;
  hidden: string[];
  onHide(signal: string, hide: boolean): void;
}

/** What was found in spite of an answer that tells nothing: a few such findings stand in any text. */
function StoodOut({ evidence, ...wishes }: Parameters<typeof EvidenceList>[0]) {
  if (evidence.length === 0) return null;
  return (
    <details class="others">
      <summary>{say('stoodOut')}</summary>
      <p class="quiet">{say('stoodOutMore')}</p>
      <EvidenceList evidence={evidence} {...wishes} />
    </details>
  );
}

/** The popup with a verdict: the sentence, the way to the original, how strong the signs are, and each sign. */
export function Judged({ tab, verdict, recollection, hidden, onHide }: Properties) {
  const [shown, setShown] = useState<ShownMarks>();
  const { headline, more } = phraseVerdict(verdict);
  const { original, candidates } = verdict;
  const kind = phraseKind(verdict.kind);
  // "Nothing suggests that it was taken from elsewhere" would gainsay "it is republished with credit".
  const below = kind && verdict.level === 'clear' ? undefined : more;
  const { told, untold, likely, doubtful } = pickTold(verdict, hidden);
  const isRestorable = told.some(({ start, expected }) => start !== undefined && expected?.[0]);
  const find = (among: Evidence[]) => (quote: string) =>
    sendToTab(tab.id, 'showMarks', { evidence: among, find: quote }).then(
      (count) => setShown({ count, doubtful: !among.every(isLikely) }),
      () => undefined,
    );
  const findTold = (quote: string) =>
    find(likely.some((one) => one.quote === quote) ? likely : [...likely, ...doubtful])(quote);
  const wishes = { hidden, onHide };
  return (
    <article class="judged" data-level={verdict.level}>
      <header>
        <h1>{say(headline)}</h1>
        {below && <p>{say(below)}</p>}
        {kind && <p>{say(kind)}</p>}
      </header>
      {recollection && <Recollected recollection={recollection} />}
      {original && <OriginalCard original={original} />}
      <OtherCandidates candidates={candidates.filter((one) => one.quote !== original?.quote)} />
      <Gauge spun={verdict.spun} reposted={verdict.reposted} />
      <nav class="actions">
        <MarksControl
          tabId={tab.id}
          likely={likely}
          doubtful={doubtful}
          shown={shown}
          onShown={setShown}
        />
        {isRestorable && (
          <button type="button" class="action" onClick={() => openPage('reader', tab)}>
            {say('readRestored')}
          </button>
        )}
        {original?.url && (
          <button type="button" class="action" onClick={() => openPage('comparison', tab)}>
            {say('compare')}
          </button>
        )}
        <FindElsewhere tabId={tab.id} />
      </nav>
      <EvidenceList evidence={told} {...wishes} onFind={findTold} />
      <StoodOut evidence={untold} {...wishes} onFind={find(untold)} />
      {verdict.truncated && <p class="quiet">{say('truncated')}</p>}
    </article>
  );
}

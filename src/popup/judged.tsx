import { say } from '../browser/say.ts';
import type { Verdict } from '../engine/verdict.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Gauge } from './gauge.tsx';
import { OriginalCard } from './original-card.tsx';
import { phraseVerdict } from './phrase-verdict.ts';

/** The popup with a verdict: the sentence, the way to the original, how strong the signs are, and each sign. */
export function Judged({ verdict }: { verdict: Verdict }) {
  const { headline, more } = phraseVerdict(verdict);
  return (
    <article class="judged" data-level={verdict.level}>
      <header>
        <h1>{say(headline)}</h1>
        {more && <p>{say(more)}</p>}
      </header>
      {verdict.original && <OriginalCard original={verdict.original} />}
      <Gauge spun={verdict.spun} reposted={verdict.reposted} />
      <EvidenceList evidence={verdict.evidence} />
      {verdict.truncated && <p class="quiet">{say('truncated')}</p>}
    </article>
  );
}

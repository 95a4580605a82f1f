import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { EvidenceItems, pickInitialItems } from './evidence-items.tsx';
import { groupEvidence, type SignalGroup } from './group-evidence.ts';

interface EvidenceControls {
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function SignalSection({ signal, findings, onFind }: SignalGroup & EvidenceControls) {
  const places = pickInitialItems(findings).reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="kind">
      <h3 title={explainSignal(signal)}>
        {nameSignal(signal)} <span class="number">{formatNumber(places)}</span>
      </h3>
      <EvidenceItems findings={findings} onFind={onFind} />
    </section>
  );
}

/** All evidence as quotes, grouped by how it is known. */
export function EvidenceList({
  evidence,
  ...controls
}: { evidence: Evidence[] } & EvidenceControls) {
  return (
    <>
      {groupEvidence(evidence).map(({ title, signalGroups }) => (
        <section key={title} class="group">
          <h2>{translate(title)}</h2>
          {signalGroups.map((kind) => (
            <SignalSection key={kind.signal} {...kind} {...controls} />
          ))}
        </section>
      ))}
    </>
  );
}

import { translate } from '../../browser/i18n/translate.ts';
import { Switch } from '../../browser/ui/switch.tsx';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { EvidenceItems, pickInitialItems } from './evidence-items.tsx';
import { groupEvidence, type SignalGroup } from './group-evidence.ts';

interface EvidenceControls {
  /** Signals that the reader has hidden. */
  hidden: string[];
  onHide(signal: string, hide: boolean): void;
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function SignalSection({
  signal,
  findings,
  hidden,
  onHide,
  onFind,
}: SignalGroup & EvidenceControls) {
  const isShown = !hidden.includes(signal);
  return (
    <section class="kind">
      <Switch
        isOn={isShown}
        onChange={(isOn) => onHide(signal, !isOn)}
        title={explainSignal(signal)}
      >
        {nameSignal(signal)} <span class="number">{pickInitialItems(findings).length}</span>
      </Switch>
      {isShown && <EvidenceItems findings={findings} onFind={onFind} />}
    </section>
  );
}

/** All evidence as quotes, grouped by how it is known. Each signal can be hidden. */
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

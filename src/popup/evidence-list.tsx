import { explainSignal, nameSignal } from '../browser/phrase-signal.ts';
import { say } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';
import { Findings, pickListed } from './findings.tsx';
import { groupEvidence, type Kind } from './group-evidence.ts';
import { Switch } from './switch.tsx';

interface Wishes {
  /** Kinds that the reader does not want to see. */
  hidden: string[];
  onHide(signal: string, hide: boolean): void;
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function KindOfEvidence({ signal, findings, hidden, onHide, onFind }: Kind & Wishes) {
  const isShown = !hidden.includes(signal);
  return (
    <section class="kind">
      <Switch
        isOn={isShown}
        onChange={(isOn) => onHide(signal, !isOn)}
        title={explainSignal(signal)}
      >
        {nameSignal(signal)} <span class="number">{pickListed(findings).length}</span>
      </Switch>
      {isShown && <Findings findings={findings} onFind={onFind} />}
    </section>
  );
}

/** Every sign that was found, as quotes, grouped by how it is known; each kind can be switched off. */
export function EvidenceList({ evidence, ...wishes }: { evidence: Evidence[] } & Wishes) {
  return (
    <>
      {groupEvidence(evidence).map(({ title, kinds }) => (
        <section key={title} class="group">
          <h2>{say(title)}</h2>
          {kinds.map((kind) => (
            <KindOfEvidence key={kind.signal} {...kind} {...wishes} />
          ))}
        </section>
      ))}
    </>
  );
}

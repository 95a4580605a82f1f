import { useState } from 'preact/hooks';
import { phraseCertainty } from '../browser/phrase-certainty.ts';
import { explainSignal, nameSignal } from '../browser/phrase-signal.ts';
import { say, sayCount } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';
import { type Finding, groupEvidence, type Kind } from './group-evidence.ts';
import { Switch } from './switch.tsx';

/** As many findings of a kind as are listed before the reader asks for more. */
const LISTED = 5;

interface Wishes {
  /** Kinds that the reader does not want to see. */
  hidden: string[];
  onHide(signal: string, hide: boolean): void;
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function Item({ evidence, count, onFind }: Finding & Pick<Wishes, 'onFind'>) {
  const { quote, expected } = evidence;
  return (
    <li>
      <button type="button" class="quote" title={say('showOnPage')} onClick={() => onFind(quote)}>
        <q>{quote}</q>
      </button>
      {expected?.[0] && (
        <>
          <span class="sure"> {say(phraseCertainty(evidence))} </span>
          <q class="expected">{expected[0]}</q>
        </>
      )}
      {count > 1 && <span class="count">{sayCount('times', count)}</span>}
    </li>
  );
}

function Findings({ findings, onFind }: { findings: Finding[] } & Pick<Wishes, 'onFind'>) {
  const [all, setAll] = useState(false);
  const listed = all ? findings : findings.slice(0, LISTED);
  const rest = findings.length - listed.length;
  return (
    <>
      <ul>
        {listed.map((finding) => (
          <Item key={finding} {...finding} onFind={onFind} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount('showMore', rest)}
        </button>
      )}
    </>
  );
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
        {nameSignal(signal)} <span class="number">{findings.length}</span>
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

import { phraseCertainty } from '../browser/phrase-certainty.ts';
import { say } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';

interface Placed extends Evidence {
  start: number;
  end: number;
}

const isPlaced = (one: Evidence): one is Placed => one.start !== undefined && one.end !== undefined;

/** Findings in the order of the text; of two that overlap the first stays. */
function inOrder(evidence: Evidence[]): Placed[] {
  const sorted = evidence.filter(isPlaced).sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function Mark({ finding }: { finding: Placed }) {
  const [expected] = finding.expected ?? [];
  return (
    <>
      <mark>{finding.quote}</mark>
      {expected && (
        <bdi class="expected">
          {' '}
          ({say(phraseCertainty(finding))} <q>{expected}</q>)
        </bdi>
      )}
    </>
  );
}

/** A text with each finding marked, and beside it what was probably written. */
export function MarkedText({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const findings = inOrder(evidence);
  const last = findings.at(-1)?.end ?? 0;
  return (
    <div class="text" dir="auto">
      {findings.map((finding, i) => (
        <span key={finding.start}>
          {text.slice(findings[i - 1]?.end ?? 0, finding.start)}
          <Mark finding={finding} />
        </span>
      ))}
      {text.slice(last)}
    </div>
  );
}

import { translate } from '../browser/i18n/translate.ts';
import { probabilityWord } from '../browser/verdict-view/probability-word.ts';
import { namedWording } from '../engine/named-wording.ts';
import type { Evidence } from '../engine/verdict.ts';

interface LocatedEvidence extends Evidence {
  start: number;
  end: number;
}

const isLocated = (evidence: Evidence): evidence is LocatedEvidence =>
  evidence.start !== undefined && evidence.end !== undefined;

/** Findings in text order; of two that overlap the first stays. */
function withoutOverlaps(evidence: Evidence[]): LocatedEvidence[] {
  const sorted = evidence.filter(isLocated).sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}

function EvidenceHighlight({ finding }: { finding: LocatedEvidence }) {
  const expected = namedWording(finding);
  return (
    <>
      <mark>{finding.quote}</mark>
      {expected && (
        <bdi class="expected">
          {' '}
          ({translate(probabilityWord(finding))} <q>{expected}</q>)
        </bdi>
      )}
    </>
  );
}

/** A text with each finding highlighted, and beside it what was probably written. */
export function HighlightedText({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const findings = withoutOverlaps(evidence);
  const last = findings.at(-1)?.end ?? 0;
  return (
    <div class="text" dir="auto">
      {findings.map((finding, i) => (
        <span key={finding.start}>
          {text.slice(findings[i - 1]?.end ?? 0, finding.start)}
          <EvidenceHighlight finding={finding} />
        </span>
      ))}
      {text.slice(last)}
    </div>
  );
}

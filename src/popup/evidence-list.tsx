import { useState } from 'preact/hooks';
import { say, sayCount } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';
import { type Finding, groupEvidence } from './group-evidence.ts';

/** As many findings of a group as are listed before the reader asks for more. */
const LISTED = 6;

function Item({ quote, expected, count }: Finding) {
  return (
    <li>
      <q>{quote}</q>
      {expected && (
        <>
          <span class="quiet"> {say('probably')} </span>
          <q class="expected">{expected}</q>
        </>
      )}
      {count > 1 && <span class="count">{say('times', String(count))}</span>}
    </li>
  );
}

function Group({ title, findings }: { title: string; findings: Finding[] }) {
  const [all, setAll] = useState(false);
  const listed = all ? findings : findings.slice(0, LISTED);
  const hidden = findings.length - listed.length;
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul>
        {listed.map((finding) => (
          <Item key={`${finding.quote}/${finding.expected}`} {...finding} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount('showAll', hidden)}
        </button>
      )}
    </section>
  );
}

/** Every sign that was found, as quotes, grouped by how it is known. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <>
      {groupEvidence(evidence).map(({ title, findings }) => (
        <Group key={title} title={say(title)} findings={findings} />
      ))}
    </>
  );
}

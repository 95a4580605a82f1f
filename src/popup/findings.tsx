import { useState } from 'preact/hooks';
import { isLikely } from '../browser/is-likely.ts';
import { matchCase } from '../browser/match-case.ts';
import { phraseCertainty } from '../browser/phrase-certainty.ts';
import { type Phrase, say, sayCount } from '../browser/say.ts';
import type { Finding } from './group-evidence.ts';

/** As many findings of a kind as are listed before the reader asks for more. */
const LISTED = 6;

interface Listed {
  findings: Finding[];
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function Item({ evidence, count, onFind }: Finding & Pick<Listed, 'onFind'>) {
  const { quote, expected } = evidence;
  const [best] = expected ?? [];
  return (
    <li class={best ? 'pair' : undefined}>
      <button type="button" class="quote" title={say('showOnPage')} onClick={() => onFind(quote)}>
        {best ? <bdi>{quote}</bdi> : <q dir="auto">{quote}</q>}
      </button>
      {best && (
        <span class="expected">
          <bdi>{matchCase(best, quote)}</bdi>
        </span>
      )}
      {count > 1 && <span class="count">{sayCount('times', count)}</span>}
    </li>
  );
}

/** Findings one below the other; those with an expected wording under the word for how sure it is. */
function Bands({ findings, onFind }: Listed) {
  const bands = new Map<Phrase | undefined, Finding[]>();
  for (const finding of findings) {
    const band = finding.evidence.expected?.[0] ? phraseCertainty(finding.evidence) : undefined;
    bands.set(band, [...(bands.get(band) ?? []), finding]);
  }
  return [...bands].map(([band, ones]) => (
    <div key={band} class="band">
      {band && <h3>{say(band)}</h3>}
      <ul>
        {ones.map((finding) => (
          <Item key={finding} {...finding} onFind={onFind} />
        ))}
      </ul>
    </div>
  ));
}

/** Those that are likely, or all where none is. */
export function pickListed(findings: Finding[]): Finding[] {
  const likely = findings.filter(({ evidence }) => isLikely(evidence));
  return likely.length > 0 ? likely : findings;
}

/** A kind's findings: some of the likely ones, the others and the doubtful ones on request. */
export function Findings({ findings, onFind }: Listed) {
  const [all, setAll] = useState(false);
  const likely = pickListed(findings);
  const listed = all ? likely : likely.slice(0, LISTED);
  const rest = likely.length - listed.length;
  const doubtful = findings.filter((one) => !likely.includes(one));
  return (
    <>
      <Bands findings={listed} onFind={onFind} />
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount('showMore', rest)}
        </button>
      )}
      {doubtful.length > 0 && (
        <details class="more-of">
          <summary>{sayCount('lessCertain', doubtful.length)}</summary>
          <Bands findings={doubtful} onFind={onFind} />
        </details>
      )}
    </>
  );
}

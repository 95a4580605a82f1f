import { useState } from 'preact/hooks';
import { type TranslationKey, translate, translateCount } from '../../browser/i18n/translate.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { matchCase } from '../../browser/verdict-view/match-case.ts';
import { probabilityWord } from '../../browser/verdict-view/probability-word.ts';
import { isGuess, isMarked } from '../../engine/is-marked.ts';
import { namedWording } from '../../engine/named-wording.ts';
import type { EvidenceItem } from './group-evidence.ts';

/** Findings listed per signal before the reader asks for more. */
const INITIAL_ITEMS = 6;

interface EvidenceItemsProps {
  findings: EvidenceItem[];
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

function Item({ evidence, count, onFind }: EvidenceItem & Pick<EvidenceItemsProps, 'onFind'>) {
  const { quote } = evidence;
  const best = namedWording(evidence);
  return (
    <li class={best ? 'pair' : undefined}>
      <button
        type="button"
        class="quote"
        title={translate('showOnPage')}
        onClick={() => onFind(quote)}
      >
        {best ? (
          <bdi>{quote}</bdi>
        ) : (
          <q dir="auto">
            <Breakable text={quote} />
          </q>
        )}
      </button>
      {best && (
        <span class="expected">
          <bdi>{matchCase(best, quote)}</bdi>
        </span>
      )}
      {count > 1 && <span class="count">{translateCount('times', count)}</span>}
    </li>
  );
}

/** Lists findings; those with an expected wording under the word for its probability. */
function ItemsByProbability({ findings, onFind }: EvidenceItemsProps) {
  const bands = new Map<TranslationKey | undefined, EvidenceItem[]>();
  for (const finding of findings) {
    const band = finding.evidence.expected?.[0] ? probabilityWord(finding.evidence) : undefined;
    bands.set(band, [...(bands.get(band) ?? []), finding]);
  }
  return [...bands].map(([band, items]) => (
    <div key={band} class="band">
      {band && <h4>{translate(band)}</h4>}
      <ul>
        {items.map((finding) => (
          <Item key={finding} {...finding} onFind={onFind} />
        ))}
      </ul>
    </div>
  ));
}

/** The findings that are marked; if there are none, those that are no guesses. */
export function pickInitialItems(findings: EvidenceItem[]): EvidenceItem[] {
  const likely = findings.filter(({ evidence }) => isMarked(evidence));
  return likely.length > 0 ? likely : findings.filter(({ evidence }) => !isGuess(evidence));
}

/** A signal's findings: some of the likely ones first, the rest and the doubtful ones on request. */
export function EvidenceItems({ findings, onFind }: EvidenceItemsProps) {
  const [all, setAll] = useState(false);
  const likely = pickInitialItems(findings);
  const listed = all ? likely : likely.slice(0, INITIAL_ITEMS);
  const rest = likely.length - listed.length;
  const doubtful = findings.filter((finding) => !likely.includes(finding));
  return (
    <>
      <ItemsByProbability findings={listed} onFind={onFind} />
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {translateCount('showMore', rest)}
        </button>
      )}
      {doubtful.length > 0 && (
        <details class="more-of">
          <summary>{translateCount('lessCertain', doubtful.length)}</summary>
          <ItemsByProbability findings={doubtful} onFind={onFind} />
        </details>
      )}
    </>
  );
}

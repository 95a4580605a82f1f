import { translate, translateCount } from '../../browser/i18n/translate.ts';
import type { SelectedEvidence } from '../../browser/verdict-view/select-evidence.ts';
import { countPlaces } from '../../engine/count-places.ts';
import type { Verdict } from '../../engine/verdict.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { Gauge } from '../verdict/gauge.tsx';

interface Props extends Pick<SelectedEvidence, 'likely' | 'doubtful'> {
  verdict: Verdict;
  /** Shows what the reader has turned down; undefined if there is nothing. */
  onShowAgain: (() => void) | undefined;
  /** Goes to the words on the page. */
  onFind(quote: string): void;
}

/** The row that unfolds all that was found, and how strong it is. */
export function FoundRow({ verdict, likely, doubtful, onShowAgain, onFind }: Props) {
  const places = countPlaces(likely);
  return (
    <details class="fold found">
      <summary>{places > 0 ? translateCount('allPlaces', places) : translate('allFound')}</summary>
      <Gauge {...verdict} />
      <EvidenceList evidence={[...likely, ...doubtful]} onFind={onFind} />
      {onShowAgain && (
        <p class="left-out">
          {translate('notSwappedLeftOut')}{' '}
          <button type="button" class="more" onClick={onShowAgain}>
            {translate('showAgain')}
          </button>
        </p>
      )}
    </details>
  );
}

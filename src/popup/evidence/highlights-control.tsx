import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { type ShownHighlights, sendToTab } from '../../browser/messages.ts';
import type { SelectedEvidence } from '../../browser/verdict-view/select-evidence.ts';
import { Switch } from '../switch.tsx';

interface Props extends Pick<SelectedEvidence, 'likely' | 'doubtful'> {
  tabId: number;
  /** The marks that the page bears; undefined while they are off. */
  shown: ShownHighlights | undefined;
  onShown(shown: ShownHighlights | undefined): void;
}

/** Goes from mark to mark, and says which of them it is. */
function HighlightStepper({ tabId, count }: { tabId: number; count: number }) {
  const [at, setAt] = useState<number>();
  const step = (by: 1 | -1) => sendToTab(tabId, 'stepHighlight', by).then(setAt, () => undefined);
  return (
    <div class="steps">
      <button type="button" class="second" onClick={() => step(-1)}>
        {translate('previous')}
      </button>
      <span role="status">
        {at !== undefined && translate('markOf', formatNumber(at), formatNumber(count))}
      </span>
      <button type="button" class="second" onClick={() => step(1)}>
        {translate('next')}
      </button>
    </div>
  );
}

/** Switches the marks on the page, and goes from one to the next. */
export function HighlightsControl({ tabId, likely, doubtful, shown, onShown }: Props) {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    sendToTab(tabId, 'getHighlights').then(onShown, () => setStale(true));
  }, [tabId]);
  const mark = async (withDoubtful: boolean) => {
    const evidence = withDoubtful ? [...likely, ...doubtful] : likely;
    const count = await sendToTab(tabId, 'showHighlights', { evidence });
    onShown({ count, doubtful: withDoubtful });
  };
  const change = async (isOn: boolean) => {
    if (isOn) return mark(false);
    await sendToTab(tabId, 'hideHighlights');
    onShown(undefined);
  };
  if (isStale || likely.length === 0) return null;
  return (
    <section class="marks">
      <Switch isOn={shown !== undefined} onChange={change}>
        {translate('markOnPage')}
      </Switch>
      {shown && doubtful.length > 0 && (
        <Switch isOn={shown.doubtful} onChange={mark}>
          {translate('markDoubtful')}
        </Switch>
      )}
      {shown && shown.count > 0 && <HighlightStepper tabId={tabId} count={shown.count} />}
    </section>
  );
}

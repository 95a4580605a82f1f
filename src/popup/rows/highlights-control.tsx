import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { sendToTab } from '../../browser/messages.ts';
import type { ShownHighlights } from '../../browser/page-actions.ts';
import { Switch } from '../../browser/ui/switch.tsx';
import type { SelectedEvidence } from '../../browser/verdict-view/select-evidence.ts';
import { isPlace } from '../../engine/count-places.ts';

interface Props extends Pick<SelectedEvidence, 'marked' | 'doubtful'> {
  tabId: number;
  /** The highlights on the page; undefined while they are off. */
  shown: ShownHighlights | undefined;
  onShown(shown: ShownHighlights | undefined): void;
}

/** Steps through the highlights and shows which one is current. */
function HighlightStepper({ tabId, count }: { tabId: number; count: number }) {
  const [current, setCurrent] = useState<number>();
  const step = (by: 1 | -1) =>
    sendToTab(tabId, 'stepHighlight', by).then(setCurrent, () => undefined);
  return (
    <div class="steps">
      <button type="button" class="second" onClick={() => step(-1)}>
        {translate('previous')}
      </button>
      <span role="status">
        {current !== undefined && translate('markOf', formatNumber(current), formatNumber(count))}
      </span>
      <button type="button" class="second" onClick={() => step(1)}>
        {translate('next')}
      </button>
    </div>
  );
}

/** Switches the highlights on the page and steps through them. */
export function HighlightsControl({ tabId, marked, doubtful, shown, onShown }: Props) {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    sendToTab(tabId, 'getHighlights').then(onShown, () => setStale(true));
  }, [tabId, marked.length]);
  const showHighlights = async (withDoubtful: boolean) => {
    const evidence = withDoubtful ? [...marked, ...doubtful] : marked;
    const count = await sendToTab(tabId, 'showHighlights', { evidence });
    onShown({ count, doubtful: withDoubtful });
  };
  const toggle = async (isOn: boolean) => {
    if (isOn) return showHighlights(false);
    await sendToTab(tabId, 'hideHighlights');
    onShown(undefined);
  };
  if (isStale || marked.length === 0) return null;
  return (
    <section class="marks">
      <Switch isOn={shown !== undefined} onChange={toggle}>
        {translate(marked.some(isPlace) ? 'markOnPage' : 'markSigns')}
      </Switch>
      {shown && doubtful.length > 0 && (
        <Switch isOn={shown.doubtful} onChange={showHighlights}>
          {translate('markDoubtful')}
        </Switch>
      )}
      {shown && shown.count > 0 && <HighlightStepper tabId={tabId} count={shown.count} />}
    </section>
  );
}

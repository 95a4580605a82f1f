import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../browser/format-number.ts';
import { type ShownMarks, sendToTab } from '../browser/messages.ts';
import type { Picked } from '../browser/pick-told.ts';
import { say } from '../browser/say.ts';
import { Switch } from './switch.tsx';

interface Properties extends Pick<Picked, 'likely' | 'doubtful'> {
  tabId: number;
  /** The marks that the page bears; undefined while they are off. */
  shown: ShownMarks | undefined;
  onShown(shown: ShownMarks | undefined): void;
}

/** Goes from mark to mark, and says which of them it is. */
function Steps({ tabId, count }: { tabId: number; count: number }) {
  const [at, setAt] = useState<number>();
  const step = (by: 1 | -1) => sendToTab(tabId, 'stepMark', by).then(setAt, () => undefined);
  return (
    <div class="steps">
      <button type="button" class="second" onClick={() => step(-1)}>
        {say('previous')}
      </button>
      <span role="status">
        {at !== undefined && say('markOf', formatNumber(at), formatNumber(count))}
      </span>
      <button type="button" class="second" onClick={() => step(1)}>
        {say('next')}
      </button>
    </div>
  );
}

/** Switches the marks on the page, and goes from one to the next. */
export function MarksControl({ tabId, likely, doubtful, shown, onShown }: Properties) {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    sendToTab(tabId, 'shownMarks').then(onShown, () => setStale(true));
  }, [tabId]);
  const mark = async (withDoubtful: boolean) => {
    const evidence = withDoubtful ? [...likely, ...doubtful] : likely;
    const count = await sendToTab(tabId, 'showMarks', { evidence });
    onShown({ count, doubtful: withDoubtful });
  };
  const change = async (isOn: boolean) => {
    if (isOn) return mark(false);
    await sendToTab(tabId, 'hideMarks');
    onShown(undefined);
  };
  if (isStale || likely.length === 0) return null;
  return (
    <section class="marks">
      <Switch isOn={shown !== undefined} onChange={change}>
        {say('markOnPage')}
      </Switch>
      {shown && doubtful.length > 0 && (
        <Switch isOn={shown.doubtful} onChange={mark}>
          {say('markDoubtful')}
        </Switch>
      )}
      {shown && shown.count > 0 && <Steps tabId={tabId} count={shown.count} />}
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { sendToTab } from '../browser/messages.ts';
import { say } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';
import { Switch } from './switch.tsx';

interface Properties {
  tabId: number;
  evidence: Evidence[];
  /** How many marks the page bears; undefined while they are off. */
  count: number | undefined;
  onCount(count: number | undefined): void;
}

/** Switches the marks on the page, and goes from one to the next. */
export function MarksControl({ tabId, evidence, count, onCount }: Properties) {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    sendToTab(tabId, 'countMarks').then(onCount, () => setStale(true));
  }, [tabId]);
  const change = async (isOn: boolean) => {
    if (isOn) onCount(await sendToTab(tabId, 'showMarks', { evidence }));
    else {
      await sendToTab(tabId, 'hideMarks');
      onCount(undefined);
    }
  };
  if (isStale || evidence.length === 0) return null;
  const step = (by: 1 | -1) => void sendToTab(tabId, 'stepMark', by);
  return (
    <section class="marks">
      <Switch isOn={count !== undefined} onChange={change}>
        {say('markOnPage')}
      </Switch>
      {count !== undefined && count > 0 && (
        <div class="steps">
          <button type="button" class="second" onClick={() => step(-1)}>
            {say('previous')}
          </button>
          <button type="button" class="second" onClick={() => step(1)}>
            {say('next')}
          </button>
        </div>
      )}
    </section>
  );
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForResults } from '../../../src/content/results/wait-for-results.ts';

const hit = (name: string) =>
  `<div class="hit"><a href="https://${name}.example/story"><h3>The ferry of ${name} is late again</h3></a>
   <cite>${name}.example</cite><p>Passengers of the ferry waited for two hours at the pier of ${name}.</p></div>`;

const show = (...names: string[]) => {
  document.body.innerHTML = `<main>${names.map(hit).join('')}</main>`;
};

/** Starts waiting; tells after how many milliseconds of the page's time it ended, and with how many results. */
function startWaiting() {
  const begun = Date.now();
  const ended = { after: -1, results: -1 };
  void waitForResults().then(({ links }) => {
    Object.assign(ended, { after: Date.now() - begun, results: links.length });
  });
  return ended;
}

function setReadyState(state: DocumentReadyState) {
  Object.defineProperty(document, 'readyState', { value: state, configurable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
  setReadyState('complete');
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('waiting for the results of a search', () => {
  it('takes three that stand still at once', async () => {
    show('one', 'two', 'three');
    const ended = startWaiting();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ended).toEqual({ after: 500, results: 3 });
  });

  it.each([[['one']], [['one', 'two']]])(
    'takes %j of a loaded page after three seconds',
    async (names) => {
      show(...names);
      const ended = startWaiting();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(ended).toEqual({ after: 3000, results: names.length });
    },
  );

  it('waits for more of a slow engine that begins with one', async () => {
    show('one');
    const ended = startWaiting();
    await vi.advanceTimersByTimeAsync(2400);
    show('one', 'two', 'three', 'four');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ended.results).toBe(4);
  });

  it('counts from the load on: a page that is still loading may bring more', async () => {
    setReadyState('interactive');
    show('one');
    const ended = startWaiting();
    await vi.advanceTimersByTimeAsync(4000);
    expect(ended.results).toBe(-1);
    setReadyState('complete');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ended).toEqual({ after: 7000, results: 1 });
  });

  it('waits eight seconds for the first result', async () => {
    const ended = startWaiting();
    await vi.advanceTimersByTimeAsync(7000);
    show('one', 'two', 'three');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ended).toEqual({ after: 8000, results: 3 });
  });
});

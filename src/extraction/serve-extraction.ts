import type { Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { runInSlices } from '../article/run-in-slices.ts';
import {
  type ReadAnswer,
  type ReadRequest,
  readSnapshot,
  type SeenAnswer,
} from '../article/snapshot/read-snapshot.ts';
import type { Task } from '../article/task.ts';
import { EXTRACTION_PORT, type ExtractionSays, type PageSays } from '../browser/extraction-port.ts';
import { TimeShares } from '../browser/time-shares.ts';
import browser from '../browser/web-extension.ts';

/** One page's connection: questions to it, one at a time, which fail once it is gone. */
function createQuestions(port: Runtime.Port) {
  let onAnswer = (_seen: SeenAnswer[]) => {};
  let onGone = () => {};
  let isGone = false;
  port.onDisconnect.addListener(() => {
    isGone = true;
    onGone();
  });
  return {
    isGone: () => isGone,
    ask: (ask: number[], byPaint: boolean) =>
      new Promise<SeenAnswer[]>((resolve, reject) => {
        onAnswer = resolve;
        onGone = reject;
        port.postMessage({ ask, byPaint } satisfies ExtractionSays);
      }),
    answer: (seen: SeenAnswer[]) => onAnswer(seen),
  };
}

/** Takes the same steps, and says how many milliseconds each took. */
function* timed<Result>(steps: Task<Result>, spend: (ms: number) => void): Task<Result> {
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    spend(performance.now() - began);
    if (step.done) return step.value;
    yield step.value;
  }
}

/** Takes an article that was found for a tab's page to where it is judged. */
type Keep = (tabId: number, article: Article) => void | Promise<void>;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Finds the articles of pages for them, from what was taken of them. To be called where documents can be built. A tab
 * that has used more than its share of the thread waits, so that no page holds up the others.
 * @param keep is called with each article before its page hears of it
 */
export function serveExtraction(keep: Keep): void {
  const shares = new TimeShares();

  /** Where that fails, the page will send its article itself. */
  async function keepArticle({ article }: ReadAnswer, tabId: number): Promise<void> {
    if (article) await keep(tabId, article);
  }

  function serve(port: Runtime.Port): void {
    const { ask, answer, isGone } = createQuestions(port);
    const tabId = port.sender?.tab?.id ?? -1;
    const read = async (request: ReadRequest) => {
      const delay = shares.delayOf(tabId);
      if (delay > 0) await wait(delay);
      if (isGone()) return;
      const steps = timed(readSnapshot(request, ask), (ms) => shares.spend(tabId, ms));
      const answer = await runInSlices(steps);
      await keepArticle(answer, tabId).catch(() => undefined);
      port.postMessage(answer satisfies ExtractionSays);
    };
    port.onMessage.addListener((message) => {
      const said = message as PageSays;
      if ('seen' in said) answer(said.seen);
      // A page that is gone meanwhile needs no answer.
      else void read(said.request).catch(() => port.disconnect());
    });
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === EXTRACTION_PORT && port.sender?.id === browser.runtime.id) serve(port);
  });
}

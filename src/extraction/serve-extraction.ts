import type { Runtime } from 'webextension-polyfill';
import { runInSlices } from '../article/run-in-slices.ts';
import {
  type ReadRequest,
  readSnapshot,
  type SeenAnswer,
} from '../article/snapshot/read-snapshot.ts';
import { EXTRACTION_PORT, type ExtractionSays, type PageSays } from '../browser/extraction-port.ts';
import browser from '../browser/web-extension.ts';

/** One page's connection: questions to it, one at a time, which fail once it is gone. */
function createQuestions(port: Runtime.Port) {
  let onAnswer = (_seen: SeenAnswer[]) => {};
  let onGone = () => {};
  port.onDisconnect.addListener(() => onGone());
  return {
    ask: (ask: number[], byPaint: boolean) =>
      new Promise<SeenAnswer[]>((resolve, reject) => {
        onAnswer = resolve;
        onGone = reject;
        port.postMessage({ ask, byPaint } satisfies ExtractionSays);
      }),
    answer: (seen: SeenAnswer[]) => onAnswer(seen),
  };
}

function serve(port: Runtime.Port): void {
  const { ask, answer } = createQuestions(port);
  const read = async (request: ReadRequest) => {
    const article = await runInSlices(readSnapshot(request, ask));
    port.postMessage({ article } satisfies ExtractionSays);
  };
  port.onMessage.addListener((message) => {
    const said = message as PageSays;
    if ('seen' in said) answer(said.seen);
    // A page that is gone meanwhile needs no answer.
    else void read(said.request).catch(() => port.disconnect());
  });
}

/** Finds the articles of pages for them, from snapshots. To be called where documents can be built. */
export function serveExtraction(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === EXTRACTION_PORT && port.sender?.id === browser.runtime.id) serve(port);
  });
}

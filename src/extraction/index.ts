import { send } from '../browser/messages.ts';
import browser from '../browser/web-extension.ts';
import { serveExtraction } from './serve-extraction.ts';

/** Nobody having asked for so long, the document makes room. Longer than any page may take. Milliseconds. */
const IDLE_MS = 5 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

function closeLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => close(), IDLE_MS);
}

serveExtraction((tabId, article) => send('articleFound', tabId, article));
browser.runtime.onConnect.addListener(closeLater);
closeLater();

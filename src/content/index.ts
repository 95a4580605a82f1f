import { receive } from '../browser/messages.ts';
import { PageSession } from './page-session.ts';
import { waitForResults } from './results/wait-for-results.ts';

/** A prerendered page has not been opened by the reader yet, and its tab shows another page. */
async function waitUntilOpened(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((opened) =>
    document.addEventListener('prerenderingchange', opened, { once: true }),
  );
}

// Overlays of an earlier version that was updated no longer work.
for (const overlay of document.querySelectorAll('unspun-overlay')) overlay.remove();

const session = new PageSession();

receive({
  ping() {
    session.refresh();
    return true;
  },
  checkAnyway: () => session.checkAnyway(),
  settingsChanged: () => session.onRestored(),
  addressChanged: (url) => session.onAddressChanged(url),
  showHighlights: (request) => session.showHighlights(request),
  hideHighlights: () => session.overlays.highlights?.remove(),
  getHighlights: () => session.overlays.highlights?.shown,
  stepHighlight: (by) => session.overlays.highlights?.step(by),
  getArticle: () => session.article,
  readResults: waitForResults,
});
void waitUntilOpened().then(() => session.onOpened());

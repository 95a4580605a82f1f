import { receive } from '../browser/messages.ts';
import { PageSession } from './page-session.ts';

/** A page made ready ahead of its opening is no page of the reader's yet, and its tab shows another. */
async function waitUntilOpened(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((opened) =>
    document.addEventListener('prerenderingchange', opened, { once: true }),
  );
}

// What a former version left on the page when it was updated has nobody to act on it any more.
for (const left of document.querySelectorAll('unspun-overlay')) left.remove();

const session = new PageSession();

receive({
  areYouThere: () => true,
  checkAnyway: () => session.ask(),
  settingsChanged: () => session.return(),
  addressChanged: (url) => session.move(url),
  showMarks: (wanted) => session.showMarks(wanted),
  hideMarks: () => session.marks?.end(),
  shownMarks: () => session.marks?.shown,
  stepMark: (by) => session.marks?.step(by),
  giveArticle: () => session.article,
});
// A page that is gone back to comes as it was left; what was kept of it went with the tab's next page.
addEventListener('pageshow', ({ persisted }) => persisted && session.return());
void waitUntilOpened().then(() => session.arrive());

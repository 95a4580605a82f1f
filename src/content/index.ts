import { receive } from '../browser/messages.ts';
import { Visit } from './visit.ts';

/** A page made ready ahead of its opening is no page of the reader's yet, and its tab shows another. */
async function waitUntilOpened(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((opened) =>
    document.addEventListener('prerenderingchange', opened, { once: true }),
  );
}

// What a former version left on the page when it was updated has nobody to act on it any more.
for (const left of document.querySelectorAll('unspun-overlay')) left.remove();

const visit = new Visit();

receive({
  areYouThere: () => true,
  checkAnyway: () => visit.ask(),
  settingsChanged: () => visit.return(),
  addressChanged: (url) => visit.move(url),
  showMarks: (wanted) => visit.showMarks(wanted),
  hideMarks: () => visit.marks?.end(),
  shownMarks: () => visit.marks?.shown,
  stepMark: (by) => visit.marks?.step(by),
  giveArticle: () => visit.article,
});
// A page that is gone back to comes as it was left; what was kept of it went with the tab's next page.
addEventListener('pageshow', ({ persisted }) => persisted && visit.return());
void waitUntilOpened().then(() => visit.arrive());

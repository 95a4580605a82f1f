import { mayRead } from '../article/may-read.ts';
import { receive, send } from '../browser/messages.ts';
import type { SkipReason } from '../browser/reports.ts';
import { loadSettings, siteRule } from '../browser/settings.ts';
import { Visit } from './visit.ts';

const page = () => ({ url: location.href, title: document.title });

/** Why this page is left alone, unless the reader asks. */
async function findReasonToSkip(): Promise<SkipReason | undefined> {
  if (siteRule(await loadSettings(), location.href).off) return 'site-off';
  return mayRead(document, location.href);
}

/** Whatever breaks is told in the popup, never on the page. */
const tell = (work: Promise<void>) => work.catch(() => send('readingFailed', page()));

const visit = new Visit();

/** A page made ready ahead of its opening is no page of the reader's yet, and its tab shows another. */
async function waitUntilOpened(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((opened) =>
    document.addEventListener('prerenderingchange', opened, { once: true }),
  );
}

async function arrive(): Promise<void> {
  await waitUntilOpened();
  const reason = await findReasonToSkip();
  await (reason ? send('pageSkipped', { ...page(), reason }) : visit.judge());
}

receive({
  areYouThere: () => true,
  checkAnyway: () => tell(visit.judge({ always: true })),
  showMarks: (wanted) => visit.showMarks(wanted),
  hideMarks: () => visit.hideMarks(),
  countMarks: () => visit.marks?.count,
  stepMark: (by) => visit.marks?.step(by),
});
// A page that is gone back to comes as it was left; what was kept of it went with the tab's next page.
addEventListener('pageshow', ({ persisted }) => persisted && void tell(arrive()));
void tell(arrive());

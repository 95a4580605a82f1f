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

async function arrive(): Promise<void> {
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
void tell(arrive());

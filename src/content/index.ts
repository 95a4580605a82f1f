import { mayRead } from '../article/may-read.ts';
import { readArticle } from '../article/read-article.ts';
import { receive, send } from '../browser/messages.ts';
import type { SkipReason } from '../browser/reports.ts';
import { loadSettings } from '../browser/settings.ts';
import { siteOf } from '../browser/site-of.ts';
import { showBanner } from './banner.ts';

let removeBanner = () => {};

const page = () => ({ url: location.href, title: document.title });

/** Why this page is left alone, unless the reader asks. */
async function findReasonToSkip(): Promise<SkipReason | undefined> {
  const { sites } = await loadSettings();
  if (sites[siteOf(location.href)]?.off) return 'site-off';
  return mayRead(document, location.href);
}

async function judge(): Promise<void> {
  const article = readArticle(document, location.href);
  if (!article) return send('pageSkipped', { ...page(), reason: 'not-an-article' });
  const advice = await send('articleRead', article);
  removeBanner();
  if (advice.tier === 'none') return;
  removeBanner = showBanner(advice, {
    explain: () => send('openPopup'),
    closed: (forSite) => void send('bannerClosed', { url: article.url, forSite }),
  });
}

async function visit(): Promise<void> {
  const reason = await findReasonToSkip();
  await (reason ? send('pageSkipped', { ...page(), reason }) : judge());
}

/** Whatever breaks is told in the popup, never on the page. */
const tell = (work: Promise<void>) => work.catch(() => send('readingFailed', page()));

receive({
  areYouThere: () => true,
  checkAnyway: () => tell(judge()),
});
void tell(visit());

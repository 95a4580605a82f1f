import type { Browser as Extension } from 'webextension-polyfill';
import { clickLikeReader } from '../../test/harness/click-like-reader.ts';
import { BANNER_SELECTOR } from '../../test/harness/launch-fixture.ts';
import { DEMO, DEMO_HTML } from './demo-repost.ts';
import type { State } from './state.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: these settings, as stored items, in place of all others. */
async function keepSettings(items: Record<string, unknown>): Promise<void> {
  await chrome.storage.sync.clear();
  await chrome.storage.sync.set(items);
}

/** Runs on the banner's root: a banner that is about to redirect waits while the pointer moves over it. */
const pointAt = (root: ShadowRoot) =>
  root.querySelector('section')?.dispatchEvent(new PointerEvent('pointermove'));

interface BannerSetup {
  url: string;
  settings?: Record<string, unknown>;
  /** Text to change in the demo's repost, laid down at that address. */
  vary?: [string | RegExp, string];
}

const banner = (name: string, { url, settings = {}, vary }: BannerSetup): State => ({
  name: `Banner: ${name}`,
  width: 1100,
  height: 360,
  async show(stage) {
    await (await stage.controlPage()).run(keepSettings, settings);
    if (vary) {
      const body = DEMO_HTML.replaceAll(DEMO, url).replace(...vary);
      stage.sites.pages.set(url, { body });
    }
    const page = await stage.open(url);
    await stage.bannerText(page);
    await stage.runInShadowRoot(page, BANNER_SELECTOR, pointAt);
    return page;
  },
});

const CREDIT = /<p>Source: .*<\/p>/;
const SURE_CREDIT = `<p>This article was originally published on <a href="http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html">The Harbour Post</a>.</p>`;
const BAR = '<div style="position:fixed;inset:0 0 auto;height:56px;background:#223">Menu</div>';

/** The click is remembered for its site: each picture takes another. */
const offHere: State = {
  name: 'Banner: off on this site',
  width: 1100,
  height: 360,
  async show(stage) {
    await (await stage.controlPage()).run(keepSettings, {});
    const url = `http://quieted${Math.random().toString().slice(2)}.example/a`;
    stage.sites.pages.set(url, { body: DEMO_HTML.replaceAll(DEMO, url) });
    const page = await stage.open(url);
    await stage.bannerText(page);
    await clickLikeReader(stage, page, BANNER_SELECTOR, 'Not on this site');
    await page.waitForSelector(BANNER_SELECTOR);
    return page;
  },
};

/** The banner in every state. */
export const BANNER_STATES: State[] = [
  offHere,
  banner('spun, credits', { url: DEMO }),
  banner('spun, credits nobody', { url: 'http://uncredited.example/a', vary: [CREDIT, ''] }),
  banner('strong', { url: DEMO, settings: { 'set:banner': 'strong' } }),
  banner('at the bottom', { url: 'http://barred.example/a', vary: ['</body>', `${BAR}</body>`] }),
  banner('on to the original', {
    url: 'http://leading.example/a',
    settings: { 'site:leading.example': { toOriginal: true } },
    vary: [CREDIT, SURE_CREDIT],
  }),
];

import { describe, expect, test } from 'vitest';
import { HONEST_HTML, servePage, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const script = (code: string) => (html: string) =>
  html.replace('<head>', `<head><script>${code}</script>`);

/** What the page's own scripts can try against the banner; the toolbar and the popup are out of their reach. */
const BANNER_ATTACKS: [string, string][] = [
  [
    'removes whatever is added',
    `new MutationObserver((seen) => {
      for (const { addedNodes } of seen) for (const node of addedNodes)
        if (node.localName?.includes('-')) node.remove();
    }).observe(document, { childList: true, subtree: true });`,
  ],
  [
    'covers the window above all else',
    `addEventListener('load', () => setInterval(() => {
      const cover = document.createElement('div');
      cover.style = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; background: white';
      document.documentElement.append(cover);
      if (document.documentElement.childElementCount > 50) cover.remove();
    }, 5));`,
  ],
  [
    'hides every element it does not know',
    `const style = document.createElement('style');
    style.textContent = ':not(:defined) { display: none !important }';
    document.documentElement.append(style);`,
  ],
];

/** Elements whose names stand before the document's own properties, in every script's eyes. */
const CLOBBERING = ['title', 'body', 'documentElement', 'querySelectorAll', 'createElement', 'URL']
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');

/** Fields that stand before the properties of the form around them. */
const CLOBBERING_FIELDS =
  'parentNode firstChild nodeName getAttributeNames checkVisibility getBoundingClientRect offsetWidth shadowRoot'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test.each(BANNER_ATTACKS)('a page that %s still has its badge and popup', async (what, code) => {
    const url = serveSpunPage(
      stage(),
      `http://${what.replaceAll(' ', '-')}.example/`,
      script(code),
    );
    const { open, report, tabState: tab, popupText } = stage();
    const page = await open(url);
    expect(await report(url)).toMatchObject({ verdict: { level: 'warning' } });
    expect((await tab(url))?.badge).toBe('!');
    expect(await popupText(url)).toContain('harbourpost.example');
    await page.close();
  });

  test('a page cannot look into the banner by changing what scripts are made of', async () => {
    const spy = `globalThis.stolen = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        stolen.push('attachShadow'); return attach.call(this, { ...init, mode: 'open' });
      };
      for (const method of ['append', 'replaceChildren', 'setAttribute', 'addEventListener'])
        Element.prototype[method] = Document.prototype[method] = () => { stolen.push(method) };
      JSON.parse = Array.prototype.map = Promise.prototype.then = () => { stolen.push('built-in') };`;
    const url = serveSpunPage(stage(), 'http://spy.example/', script(spy));
    const { open, bannerText } = stage();
    const page = await open(url);
    expect(await bannerText(page)).toContain('harbourpost.example');
    const seen = await page.evaluate((host) => {
      const { stolen } = globalThis as unknown as { stolen: string[] };
      return { stolen, root: document.querySelector(host)?.shadowRoot ?? null };
    }, BANNER_SELECTOR);
    expect(seen).toEqual({ stolen: [], root: null });
    await page.close();
  });

  test('a page cannot reach the extension: no messages, no files', async () => {
    const url = serveSpunPage(stage(), 'http://knocks.example/');
    const { open, bannerText, origin } = stage();
    const page = await open(url);
    await bannerText(page);
    const reached = await page.evaluate(async (origin) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: object }>;
      const fetched = ['manifest.json', 'model.bin', 'src/content/index.js'].map((path) =>
        fetch(`${origin}/${path}`).then(
          () => path,
          () => 'refused',
        ),
      );
      return {
        runtime: Boolean(chrome?.runtime ?? browser?.runtime),
        files: await Promise.all(fetched),
      };
    }, origin);
    expect(reached).toEqual({ runtime: false, files: ['refused', 'refused', 'refused'] });
    await page.close();
  });

  test('a page full of frames is judged once', async () => {
    const frames = '<iframe srcdoc="<p>Frame" loading="eager"></iframe>'.repeat(200);
    const vary = (html: string) => html.replace('</body>', `<div hidden>${frames}</div></body>`);
    const url = serveSpunPage(stage(), 'http://frames.example/', vary);
    const { open, report } = stage();
    const page = await open(url);
    expect(await report(url)).toMatchObject({ url, verdict: { level: 'warning' } });
    await page.close();
  });

  test('badge and popup stay calm on an honest page that imitates the banner', async () => {
    const fake = `<unspun-overlay data-edge="top">
      <section><p role="status">This article was reworded. It credits victim.example.</p></section></unspun-overlay>`;
    const html = HONEST_HTML.replace('</body>', `${fake}</body>`);
    const url = servePage(stage(), 'http://imitator.example/', html);
    const { open, report, tabState: tab, popupText } = stage();
    const page = await open(url);
    expect(await report(url)).toMatchObject({ verdict: { level: 'clear' } });
    expect((await tab(url))?.badge).toBe('');
    expect(await popupText(url)).not.toContain('victim.example');
    await page.close();
  });

  test('names that stand before the document’s own properties break nothing', async () => {
    const html = HONEST_HTML.replace('</body>', `${CLOBBERING}</body>`);
    const url = servePage(stage(), 'http://clobbers.example/', html);
    const { open, report, browser } = stage();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
    const { state } = await report(url);
    expect(['judged', 'failed', 'skipped']).toContain(state);
    expect(complaints).toEqual([]);
    await page.close();
    await (await open(url)).close();
  });

  test('a spun article in a form whose fields stand before its properties is judged', async () => {
    const wrap = (html: string) =>
      html
        .replace('<body>', `<body><form>${CLOBBERING_FIELDS}`)
        .replace('</body>', '</form></body>');
    const url = serveSpunPage(stage(), 'http://fields.example/', wrap);
    const page = await stage().open(url);
    expect(await stage().report(url)).toMatchObject({ verdict: { level: 'warning' } });
    await page.close();
  });
});

describe('chromium', () => {
  const stage = useBrowser('chromium');

  test.each(['local', 'sync'])(
    'what runs in a page cannot read what is stored for long (%s)',
    async (area) => {
      const page = await stage().open(serveSpunPage(stage(), `http://locked-${area}.example/`));
      await stage().bannerText(page);
      const cdp = await page.createCDPSession();
      const contexts: { id: number; origin: string }[] = [];
      cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
      await cdp.send('Runtime.enable');
      const own = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'));
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `chrome.storage.${area}.get(null).then(() => 'open', () => 'shut')`,
        contextId: own?.id ?? 0,
        awaitPromise: true,
      });
      expect(result.value).toBe('shut');
      await page.close();
    },
  );
});

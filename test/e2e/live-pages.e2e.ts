import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { HONEST_HTML, SPUN_HTML, servePage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
const articleOf = (html: string) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? bodyOf(html);
const SPUN = articleOf(SPUN_HTML);
const HONEST = articleOf(HONEST_HTML);

const shell = (head: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}${script && `<script>${script}</script>`}</body></html>`;

/** A script that holds markup and puts it somewhere later. */
const later = (html: string, use: string, milliseconds = 800) =>
  `const html = ${JSON.stringify(html).replaceAll('</', '<\\/')}; setTimeout(() => { ${use} }, ${milliseconds});`;

/** Pages that hold no spun text at first, each by what brings or shows it; the reader does nothing. */
const LATE_PAGES: [what: string, html: string][] = [
  [
    'replaces its body',
    shell(
      '',
      '<p>Loading</p>',
      later(
        SPUN,
        `const body = document.createElement('body'); body.innerHTML = html; document.body.replaceWith(body);`,
      ),
    ),
  ],
  [
    'replaces its whole root',
    shell(
      '',
      '<p>Loading</p>',
      later(
        SPUN,
        `const root = document.createElement('html'); root.innerHTML = '<head></head><body>' + html + '</body>'; document.documentElement.replaceWith(root);`,
      ),
    ),
  ],
  [
    'writes its document again',
    shell(
      '',
      '<p>Loading</p>',
      later(
        SPUN,
        `document.open(); document.write('<title>Late</title><body>' + html); document.close();`,
      ),
    ),
  ],
  [
    'lifts a curtain of opacity by a class',
    shell(
      '<style>main { opacity: 0 } .ready main { opacity: 1 }</style>',
      `<main>${SPUN}</main>`,
      `setTimeout(() => document.body.classList.add('ready'), 800)`,
    ),
  ],
  [
    'lifts a curtain by an animation alone',
    shell(
      '<style>@keyframes lift { to { visibility: visible } } main { visibility: hidden; animation: lift 1ms 1s forwards }</style>',
      `<main>${SPUN}</main>`,
    ),
  ],
  [
    'removes the style sheet that hides it',
    shell(
      '<style id="curtain">main { display: none }</style>',
      `<main>${SPUN}</main>`,
      `setTimeout(() => document.querySelector('#curtain').remove(), 800)`,
    ),
  ],
  [
    'changes a rule of its style sheet',
    shell(
      '<style id="curtain">main { display: none }</style>',
      `<main>${SPUN}</main>`,
      `setTimeout(() => document.querySelector('#curtain').sheet.deleteRule(0), 800)`,
    ),
  ],
  [
    'shows its body late',
    shell(
      '<style>body { display: none } .ready { display: block }</style>',
      SPUN,
      `setTimeout(() => { document.body.className = 'ready'; }, 800)`,
    ),
  ],
  [
    'makes its body visible late',
    shell(
      '<style>body { visibility: hidden } .ready { visibility: visible }</style>',
      SPUN,
      `setTimeout(() => { document.body.className = 'ready'; }, 800)`,
    ),
  ],
  [
    'drips its text word by word',
    shell(
      '',
      '<article><h1>Harbour</h1></article>',
      `const html = ${JSON.stringify(SPUN).replaceAll('</', '<\\/')};
       const parts = html.match(/<p>[\\s\\S]*?<\\/p>/g);
       const drip = () => { if (parts.length) document.querySelector('article').insertAdjacentHTML('beforeend', parts.shift()); };
       setInterval(drip, 400);`,
    ),
  ],
];

/** Pages that show the rest of their text when the reader asks for it. */
const FOLDED_PAGES: [what: string, html: string][] = [
  [
    'a button that sets a class',
    shell(
      '<style>.rest { display: none } .open .rest { display: block }</style>',
      `<main><button id="more" onclick="document.body.className = 'open'">Continue reading</button><div class="rest">${SPUN}</div></main>`,
    ),
  ],
  [
    'a fold',
    shell(
      '',
      `<main><details><summary id="more">Continue reading</summary>${SPUN}</details></main>`,
    ),
  ],
  [
    'a box to tick and no script',
    shell(
      '<style>.rest { display: none } #more:checked ~ .rest { display: block }</style>',
      `<main><input type="checkbox" id="more"><div class="rest">${SPUN}</div></main>`,
    ),
  ],
];

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  let pages = 0;
  const serve = (html: string) => servePage(stage(), `http://live${pages++}.example/story`, html);

  const judged = (url: string, level: string) =>
    poll(`a verdict of ${level}`, async () => {
      const report = (await stage().tabState(url))?.report;
      return report?.state === 'judged' && report.verdict.level === level && report.verdict;
    });

  test.each(LATE_PAGES)('judges a page that %s', async (_what, html) => {
    const url = serve(html);
    const page = await stage().open(url);
    await judged(url, 'warning');
    expect(await stage().bannerText(page)).not.toBe('');
    await page.close();
  });

  test.each(FOLDED_PAGES)('judges what the reader unfolds by %s', async (_what, html) => {
    const url = serve(html);
    const page = await stage().open(url);
    await poll('a first report', async () => (await stage().tabState(url))?.report);
    await page.click('#more');
    await judged(url, 'warning');
    await page.close();
  });

  const setBody = (page: Page, html: string) =>
    page.evaluate((html) => {
      document.body.innerHTML = html;
    }, html);

  test('takes back what it found when another text comes, without another address', async () => {
    const url = serve(shell('', SPUN));
    const page = await stage().open(url);
    await stage().bannerText(page);
    await setBody(page, HONEST);
    await poll('the banner to go', async () => (await page.$(BANNER_SELECTOR)) === null);
    await judged(url, 'clear');
    expect((await stage().tabState(url))?.badge).toBe('');
    await setBody(page, SPUN);
    await judged(url, 'warning');
    await page.close();
  });

  test('a page that draws the same text again keeps its verdict and its banner', async () => {
    const url = serve(shell('', SPUN));
    const page = await stage().open(url);
    await stage().bannerText(page);
    const before = await stage().report(url);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = document.body.innerHTML;
      document.body.replaceWith(body);
    });
    await poll('the banner again', async () => (await page.$(BANNER_SELECTOR)) !== null);
    expect(await stage().report(url)).toEqual(before);
    await page.close();
  });

  test('a page that hides its body for a moment keeps its verdict and its banner', async () => {
    const url = serve(shell('', SPUN));
    const page = await stage().open(url);
    await stage().bannerText(page);
    const before = await stage().report(url);
    await page.evaluate(async () => {
      document.body.hidden = true;
      await new Promise((done) => setTimeout(done, 1500));
    });
    expect(await page.$(BANNER_SELECTOR)).not.toBeNull();
    await page.evaluate(() => {
      document.body.hidden = false;
    });
    expect(await stage().report(url)).toEqual(before);
    await page.close();
  });

  test('what a page hides is not read while it hides all of itself', async () => {
    const hidden = `<div style="opacity: 0">${SPUN}</div>`;
    const show = 'setTimeout(() => { document.body.hidden = false; }, 1200)';
    const html = shell('', `<main><h1>Ferry</h1>${HONEST}${hidden}</main>`, show);
    const url = serve(html.replace('<body>', '<body hidden>'));
    const page = await stage().open(url);
    const levels = new Set<string>();
    await poll('a clear verdict', async () => {
      const report = (await stage().tabState(url))?.report;
      if (report?.state === 'judged') levels.add(report.verdict.level);
      return levels.has('clear');
    });
    expect([...levels]).toEqual(['clear']);
    await page.close();
  });

  test('a page that changes its address each second keeps its verdict under each', async () => {
    const url = serve(shell('', SPUN));
    const page = await stage().open(url);
    await stage().bannerText(page);
    for (const query of ['?p=1', '?p=2', '?p=3']) {
      await page.evaluate((to) => history.replaceState(null, '', to), query);
      await judged(`${url}${query}`, 'warning');
      expect(await page.$(BANNER_SELECTOR)).not.toBeNull();
    }
    await page.close();
  });

  test('of a page that scrolls without end, each address has its own article', async () => {
    const first = serve(shell('', `<main>${HONEST}</main>`));
    const second = `${first}-two`;
    const page = await stage().open(first);
    const { words } = await judged(first, 'clear');
    await page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, SPUN);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate((to) => history.replaceState(null, '', to), second);
    const verdict = await judged(second, 'warning');
    await page.evaluate((to) => history.replaceState(null, '', to), first);
    // A heading more or less: extraction is free to keep it.
    const again = (await judged(first, 'clear')).words;
    expect(Math.abs(again - words)).toBeLessThan(0.1 * words);
    expect(verdict.words).toBeLessThan(1.5 * words);
    await page.close();
  });
});

import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { ORIGINAL_HTML, ORIGINAL_URL, SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import type { BrowserFixture } from '../harness/launch-fixture.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/open-extension-page.ts';
import { COMPARISON_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import type { StubResponse } from '../harness/serve-sites.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

const MEGABYTE = 'x'.repeat(1024 * 1024);

/** Runs in the comparison page: what it shows once it has come to rest. */
function readResult() {
  if (document.querySelector('progress') || !document.querySelector('h1')) return undefined;
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  return {
    heading: text('h1'),
    reason: document.querySelector<HTMLElement>('[data-reason]')?.dataset.reason ?? '',
    rows: document.querySelectorAll('.row[data-kind=taken]').length,
    marks: [...document.querySelectorAll('mark[data-change]')].map((mark) => mark.textContent),
    ways: document.querySelectorAll('.ways :is(a, button)').length,
    body: document.body.innerText,
  };
}

/** Opens the comparison of the tab with that address, as the popup does. */
async function openComparison(stage: BrowserFixture, url: string): Promise<ExtensionPage> {
  await stage.open(url);
  await stage.report(url);
  const tab = await stage.tabState(url);
  return openExtensionPage(stage, `${COMPARISON_PATH}?tab=${tab?.id}`);
}

/** Lays a repost down whose credited original answers like that, and compares the two. */
async function compareWith(stage: BrowserFixture, host: string, answer: StubResponse) {
  const original = `http://${host}.example/2026/04/ferry-workers-fatigue-cameras.html`;
  stage.sites.pages.set(original, answer);
  const copy = `http://copy-of-${host}.example/2026/04/post.html`;
  serveSpunPage(stage, copy, (html) => html.replaceAll(ORIGINAL_URL, original));
  const before = stage.requests().length;
  const page = await openComparison(stage, copy);
  const result = await poll(`a result for ${host}`, () => page.run(readResult));
  await page.close();
  const asked = stage.requests().slice(before);
  return {
    result,
    others: asked.filter((one) => one !== `GET ${copy}` && one !== `GET ${original}`),
  };
}

async function* drip(): AsyncGenerator<string> {
  for (;;) {
    yield '<p>One more line of the page.</p>';
    await new Promise((go) => setTimeout(go, 300));
  }
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('leads from the popup to both texts side by side', async () => {
    await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const popup = await stage().openPopup(SPUN_URL);
    await popup.run(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.rows button')];
      buttons.find((button) => /compare/i.test(button.textContent ?? ''))?.click();
    });
    const desk = await stage().controlPage();
    const address = await poll('the comparison in a tab', () =>
      desk.run(async (path) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url?.includes(path))?.url;
      }, COMPARISON_PATH),
    );
    const page = await openExtensionPage(stage(), address.slice(stage().origin.length + 1));
    const result = await poll('rows', () => page.run(readResult));
    expect(result.rows).toBeGreaterThan(15);
    expect(result.marks.join(' ')).toContain('spider web (instead of “web”)');
    expect(result.body).toContain('came after the original');
    expect(new Set(stage().requests())).toEqual(
      new Set([`GET ${SPUN_URL}`, `GET ${ORIGINAL_URL}`]),
    );
    await page.close();
  });

  test('steps by key, and gives the page its true words', async () => {
    const page = await openComparison(stage(), SPUN_URL);
    await poll('steps', () => page.run(() => !!document.querySelector('.steps button:enabled')));
    const steps = await page.run(() => {
      const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));
      const at = () => document.activeElement?.closest('[data-change]')?.textContent ?? '';
      press('n');
      const first = at();
      press('n');
      const second = at();
      press('p');
      return { first, second, back: at() };
    });
    expect(steps.first).not.toBe('');
    expect(steps.second).not.toBe(steps.first);
    expect(steps.back).toBe(steps.first);
    await page.run(() => document.querySelector<HTMLButtonElement>('.actions .first')?.click());
    const shown = await poll('an answer of the page', () =>
      page.run(() => document.querySelector('.actions [role=status]')?.textContent),
    );
    expect(shown).toContain('now shows');
    const report = await stage().report(SPUN_URL);
    if (report.state !== 'judged') throw new Error('The page was not judged.');
    const truths = report.verdict.evidence.map(
      ({ quote, expected }) => `${quote}: ${expected?.[0]}`,
    );
    expect(truths).toContain('spider web: web');
    await page.close();
  });

  test.each<[host: string, reason: string, answer: () => StubResponse]>([
    ['gone', 'gone', () => ({ body: 'Gone.', status: 404 })],
    ['refused', 'refused', () => ({ body: 'No.', status: 403 })],
    [
      'login',
      'sign-in',
      () => ({ body: '<title>Sign in</title><form><input name=u><input type=password></form>' }),
    ],
    [
      'loop',
      'unreachable',
      () => ({
        body: '',
        status: 302,
        headers: { location: 'http://loop.example/2026/04/ferry-workers-fatigue-cameras.html' },
      }),
    ],
    ['large', 'too-large', () => ({ body: MEGABYTE.repeat(50) })],
    ['drip', 'timed-out', () => ({ body: drip() })],
    ['film', 'not-a-page', () => ({ body: 'x', headers: { 'content-type': 'video/mp4' } })],
  ])('%s: says that it is %s, and offers other ways', async (host, reason, answer) => {
    const { result, others } = await compareWith(stage(), host, answer());
    expect(result.reason).toBe(reason);
    expect(result.ways).toBe(3);
    expect(others).toEqual([]);
  });

  test('reads an original whose character set is declared wrongly', async () => {
    const { result } = await compareWith(stage(), 'charset', {
      body: new TextEncoder().encode(ORIGINAL_HTML),
      headers: { 'content-type': 'text/html; charset=windows-1252' },
    });
    expect(result.reason).toBe('');
    expect(result.rows).toBeGreaterThan(15);
    expect(result.body).not.toContain('â€');
  });
});

import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { type ExtensionPage, openExtensionPage } from '../../tools/browser/open-extension-page.ts';
import type { Stage } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import type { Answer } from '../../tools/browser/serve-sites.ts';
import { ORIGINAL, ORIGINAL_HTML, putSpun, SPUN } from './demo-pages.ts';
import { BROWSERS, withStage } from './with-stage.ts';

declare const chrome: Extension;

const PAGE = 'src/comparison/index.html';
const MEGABYTE = 'x'.repeat(1024 * 1024);

/** Runs in the comparison page: what it shows once it has come to rest. */
function readResult() {
  if (document.querySelector('progress') || !document.querySelector('h1')) return undefined;
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  return {
    heading: text('h1'),
    trouble: document.querySelector<HTMLElement>('[data-trouble]')?.dataset.trouble ?? '',
    rows: document.querySelectorAll('.row[data-kind=taken]').length,
    marks: [...document.querySelectorAll('mark[data-change]')].map((mark) => mark.textContent),
    ways: document.querySelectorAll('.ways :is(a, button)').length,
    body: document.body.innerText,
  };
}

/** Opens the comparison of the tab with that address, as the popup does. */
async function openComparison(stage: Stage, url: string): Promise<ExtensionPage> {
  await stage.open(url);
  await stage.report(url);
  const tab = await stage.tab(url);
  return openExtensionPage(stage, `${PAGE}?tab=${tab?.id}`);
}

/** Lays a repost down whose credited original answers like that, and compares the two. */
async function compareWith(stage: Stage, host: string, answer: Answer) {
  const original = `http://${host}.example/2026/04/ferry-workers-fatigue-cameras.html`;
  stage.sites.pages.set(original, answer);
  const copy = `http://copy-of-${host}.example/2026/04/post.html`;
  putSpun(stage, copy, (html) => html.replaceAll(ORIGINAL, original));
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
  const stage = withStage(name);

  test('leads from the popup to both texts side by side', async () => {
    await stage().open(SPUN);
    await stage().report(SPUN);
    const popup = await stage().openPopup(SPUN);
    await popup.run(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.actions button')];
      buttons.find((button) => /compare/i.test(button.textContent ?? ''))?.click();
    });
    const desk = await stage().desk();
    const address = await poll('the comparison in a tab', () =>
      desk.run(async (path) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url?.includes(path))?.url;
      }, PAGE),
    );
    const page = await openExtensionPage(stage(), address.slice(stage().origin.length + 1));
    const result = await poll('rows', () => page.run(readResult));
    expect(result.rows).toBeGreaterThan(15);
    expect(result.marks.join(' ')).toContain('spider web (instead of “web”)');
    expect(result.body).toContain('came after the original');
    expect(new Set(stage().requests())).toEqual(new Set([`GET ${SPUN}`, `GET ${ORIGINAL}`]));
    await page.close();
  });

  test('steps by key, and gives the page its true words', async () => {
    const page = await openComparison(stage(), SPUN);
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
    const told = await poll('an answer of the page', () =>
      page.run(() => document.querySelector('.actions [role=status]')?.textContent),
    );
    expect(told).toContain('now shows');
    const report = await stage().report(SPUN);
    if (report.state !== 'judged') throw new Error('The page was not judged.');
    const truths = report.verdict.evidence.map(
      ({ quote, expected }) => `${quote}: ${expected?.[0]}`,
    );
    expect(truths).toContain('spider web: web');
    await page.close();
  });

  test.each<[host: string, trouble: string, answer: () => Answer]>([
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
  ])('%s: says that it is %s, and offers other ways', async (host, trouble, answer) => {
    const { result, others } = await compareWith(stage(), host, answer());
    expect(result.trouble).toBe(trouble);
    expect(result.ways).toBe(3);
    expect(others).toEqual([]);
  });

  test('reads an original whose character set is declared wrongly', async () => {
    const { result } = await compareWith(stage(), 'charset', {
      body: new TextEncoder().encode(ORIGINAL_HTML),
      headers: { 'content-type': 'text/html; charset=windows-1252' },
    });
    expect(result.trouble).toBe('');
    expect(result.rows).toBeGreaterThan(15);
    expect(result.body).not.toContain('â€');
  });
});

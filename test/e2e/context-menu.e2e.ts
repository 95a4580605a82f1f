import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { clickContextMenu } from '../harness/click-context-menu.ts';
import { HONEST_URL, SPUN_URL, servePage, serveSpunPage } from '../harness/demo-pages.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: the words of each open page that checks texts, and closes them. */
async function takeCheckPages(): Promise<string[] | false> {
  const views = (chrome.extension as unknown as { getViews(o: object): Window[] }).getViews({
    type: 'tab',
  });
  const pages = views.filter(
    ({ location }) =>
      !location.search.includes('welcome') && location.pathname.endsWith('text-checker/index.html'),
  );
  const texts = pages.map(({ document }) => document.querySelector('main')?.innerText ?? '');
  return (
    texts.length > 0 && texts.every((text) => /[Ll]ooks|No signs|Too short/.test(text)) && texts
  );
}

/** Runs in a page of the extension. */
async function closeCheckPages(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const pages = tabs.filter(({ url }) => url?.includes('text-checker/index.html'));
  await chrome.tabs.remove(pages.map(({ id = -1 }) => id));
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  const checked = async () => {
    const desk = await stage().controlPage();
    const [text = ''] = await poll('a page that checks', () => desk.run(takeCheckPages));
    await desk.run(closeCheckPages);
    return text;
  };

  test('"Check this page" judges a page that was left alone', async () => {
    const url = serveSpunPage(stage(), 'http://menu.example/post.html');
    const desk = await stage().controlPage();
    await desk.run(() => chrome.storage.sync.set({ 'set:reading': 'on-click' }));
    const page = await stage().open(url);
    expect(await stage().report(url)).toMatchObject({ reason: 'not-asked' });
    await clickContextMenu(stage(), page, {
      id: 'check-page',
      label: 'Check this page',
      selector: 'h1',
    });
    const report = await poll('the verdict', async () => {
      const kept = (await stage().tabState(url))?.report;
      return kept?.state === 'judged' && kept;
    });
    expect(report.verdict.level).toBe('warning');
    await desk.run(() => chrome.storage.sync.remove('set:reading'));
    await page.close();
  });

  test('"Check this text" judges the selection alone, and sends nothing', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const before = stage().requests().length;
    await clickContextMenu(stage(), page, {
      id: 'check-selection',
      label: 'Check this text',
      selector: 'p',
      isSelected: true,
    });
    const text = await checked();
    expect(text).toContain('Too short to judge the wording');
    expect(text).toContain('A text stays on your device.');
    expect(stage().requests().slice(before)).toEqual([]);
    await page.close();
  });

  test('"Check where this link leads" fetches that page alone, without cookies', async () => {
    const target = serveSpunPage(stage(), 'http://menu-target.example/post.html');
    const url = servePage(
      stage(),
      'http://menu.example/links.html',
      `<title>Links</title><h1>Links</h1><a href="${target}">a post</a>`,
    );
    const page = await stage().open(url);
    const before = stage().requests().length;
    await clickContextMenu(stage(), page, {
      id: 'check-link',
      label: 'Check where this link leads',
      selector: 'a',
    });
    expect(await checked()).toContain('Looks reworded by machine');
    const asked = stage().requests().slice(before);
    // Browsers look for the icon of the page with the link whenever they please.
    expect(asked.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([`GET ${target}`]);
    await page.close();
  });

  test('an honest page is recognised as well', async () => {
    const url = servePage(
      stage(),
      'http://menu.example/one.html',
      `<a href="${HONEST_URL}">a page</a>`,
    );
    const page = await stage().open(url);
    await clickContextMenu(stage(), page, {
      id: 'check-link',
      label: 'Check where this link leads',
      selector: 'a',
    });
    expect(await checked()).toContain('No signs of rewording or copying');
    await page.close();
  });
});

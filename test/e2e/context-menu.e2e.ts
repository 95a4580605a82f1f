import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { chooseInMenu } from '../../tools/browser/choose-in-menu.ts';
import { poll } from '../../tools/browser/poll.ts';
import { HONEST, putPage, putSpun, SPUN } from './demo-pages.ts';
import { BROWSERS, withStage } from './with-stage.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: the words of each open page that checks texts, and closes them. */
async function takeCheckPages(): Promise<string[] | false> {
  const views = (chrome.extension as unknown as { getViews(o: object): Window[] }).getViews({
    type: 'tab',
  });
  const pages = views.filter(
    ({ location }) =>
      !location.search.includes('welcome') && location.pathname.endsWith('check/index.html'),
  );
  const texts = pages.map(({ document }) => document.querySelector('main')?.innerText ?? '');
  return texts.length > 0 && texts.every((text) => /looks|No signs|Too short/.test(text)) && texts;
}

/** Runs in a page of the extension. */
async function closeCheckPages(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const pages = tabs.filter(({ url }) => url?.includes('check/index.html'));
  await chrome.tabs.remove(pages.map(({ id = -1 }) => id));
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = withStage(name);

  const checked = async () => {
    const desk = await stage().desk();
    const [text = ''] = await poll('a page that checks', () => desk.run(takeCheckPages));
    await desk.run(closeCheckPages);
    return text;
  };

  test('"Check this page" judges a page that was left alone', async () => {
    const url = putSpun(stage(), 'http://menu.example/post.html');
    const desk = await stage().desk();
    await desk.run(() => chrome.storage.sync.set({ 'set:reading': 'on-click' }));
    const page = await stage().open(url);
    expect(await stage().report(url)).toMatchObject({ reason: 'not-asked' });
    await chooseInMenu(stage(), page, {
      id: 'check-page',
      label: 'Check this page',
      selector: 'h1',
    });
    const report = await poll('the verdict', async () => {
      const kept = (await stage().tab(url))?.report;
      return kept?.state === 'judged' && kept;
    });
    expect(report.verdict.level).toBe('warning');
    await desk.run(() => chrome.storage.sync.remove('set:reading'));
    await page.close();
  });

  test('"Check this text" judges the selection alone, and sends nothing', async () => {
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    const before = stage().requests().length;
    await chooseInMenu(stage(), page, {
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
    const target = putSpun(stage(), 'http://menu-target.example/post.html');
    const url = putPage(
      stage(),
      'http://menu.example/links.html',
      `<title>Links</title><h1>Links</h1><a href="${target}">a post</a>`,
    );
    const page = await stage().open(url);
    const before = stage().requests().length;
    await chooseInMenu(stage(), page, {
      id: 'check-link',
      label: 'Check where this link leads',
      selector: 'a',
    });
    expect(await checked()).toContain('This article looks reworded by machine.');
    const asked = stage().requests().slice(before);
    // Browsers look for the icon of the page with the link whenever they please.
    expect(asked.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([`GET ${target}`]);
    await page.close();
  });

  test('an honest page is told apart as well', async () => {
    const url = putPage(stage(), 'http://menu.example/one.html', `<a href="${HONEST}">a page</a>`);
    const page = await stage().open(url);
    await chooseInMenu(stage(), page, {
      id: 'check-link',
      label: 'Check where this link leads',
      selector: 'a',
    });
    expect(await checked()).toContain('No signs found');
    await page.close();
  });
});

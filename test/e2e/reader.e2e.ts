import { describe, expect, test } from 'vitest';
import { HONEST_URL, ORIGINAL_URL, SPUN_URL } from '../harness/demo-pages.ts';
import type { ExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { openReader } from '../harness/reader/open-reader.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const textOf = (page: ExtensionPage) =>
  poll('a headline', () =>
    page.run(() => (document.querySelector('h1') ? document.body.innerText : '')),
  );

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  async function openWithText(url: string) {
    const opened = await openReader(stage(), url);
    return { ...opened, text: await textOf(opened.reader) };
  }

  test('puts the probable wording back, each place of it undoable', async () => {
    const { page, reader, text } = await openWithText(SPUN_URL);
    expect(text).toContain('harbourpost.example');
    const link = await reader.run(
      () => document.querySelector<HTMLAnchorElement>('.original a')?.href,
    );
    expect(link).toBe(ORIGINAL_URL);
    const restored = await reader.run(() =>
      [...document.querySelectorAll('.restored')].map((word) =>
        word.getAttribute('aria-description'),
      ),
    );
    expect(restored.length).toBeGreaterThan(10);
    const article = await reader.run(() => document.querySelector('article')?.innerText ?? '');
    await reader.run(() => {
      const undo = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Undo all',
      );
      undo?.click();
    });
    const undone = await poll('the page’s own words', () =>
      reader.run(() =>
        document.querySelector('.restored') ? '' : document.querySelector('article')?.innerText,
      ),
    );
    expect(undone).not.toBe(article);
    expect(undone.toLowerCase()).toContain('existence');
    await reader.close();
    await page.close();
  });

  test('offers the alternatives of a word, and takes the chosen one', async () => {
    const { page, reader } = await openWithText(SPUN_URL);
    const { words, place } = await reader.run(() => {
      const restored = document.querySelector<HTMLElement>('.restored');
      const place = restored ? [...document.querySelectorAll('.swap')].indexOf(restored) : -1;
      restored?.click();
      const own = document.querySelector<HTMLElement>('.menu:popover-open button:last-child');
      own?.click();
      return { words: own?.firstChild?.textContent?.trim(), place };
    });
    expect(words).not.toBe('');
    await poll('the chosen words', () =>
      reader.run(
        (place, words) => document.querySelectorAll('.swap')[place]?.textContent === words,
        place,
        words,
      ),
    );
    await reader.close();
    await page.close();
  });

  test('shows what is less certain on request only, and changes nothing by it', async () => {
    const { page, reader } = await openWithText(SPUN_URL);
    const countDoubtful = () => document.querySelectorAll('.doubtful').length;
    const readArticle = () => {
      const article = document.querySelector('article')?.cloneNode(true) as Element;
      for (const menu of article.querySelectorAll('.menu')) menu.remove();
      return article.textContent;
    };
    const before = await reader.run(readArticle);
    expect(await reader.run(countDoubtful)).toBe(0);
    await reader.run(() => document.querySelector<HTMLElement>('.tools [aria-pressed]')?.click());
    const doubtful = await poll('doubtful words', () => reader.run(countDoubtful));
    expect(doubtful).toBeGreaterThan(10);
    expect(await reader.run(readArticle)).toBe(before);
    await reader.close();
    await page.close();
  });

  test('says so when its page has gone', async () => {
    const { page, reader } = await openWithText(SPUN_URL);
    await page.goto(HONEST_URL);
    await reader.run(() => location.reload());
    await poll('the words', async () =>
      (await textOf(reader).catch(() => '')).includes('no longer open'),
    );
    await reader.close();
    await page.close();
  });
});

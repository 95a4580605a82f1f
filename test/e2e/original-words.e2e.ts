import { describe, expect, test } from 'vitest';
import { ORIGINAL_URL, SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { openReader } from '../harness/reader/open-reader.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

/** What the reader view says of its words once they are the original's. */
const originalWordsLabel = (reader: ExtensionPage) =>
  poll('the original’s own words', () =>
    reader.run(() => {
      const said = document.querySelector('h1 + .quiet')?.textContent ?? '';
      return said.includes('original’s own') ? said : '';
    }),
  );

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  /** Opens the page and its reader view, which offers the original's words. */
  async function openWithOffer(url: string) {
    const opened = await openReader(stage(), url);
    const button = () => document.querySelector('.to-original')?.textContent;
    await poll(
      'the offer',
      async () => (await opened.reader.run(button)) === 'Use the original’s words',
    );
    return opened;
  }

  const untilCompared = (url: string) =>
    poll('a comparison with the original', async () => {
      const report = await stage().report(url);
      return report.state === 'judged' && report.comparedWith === ORIGINAL_URL;
    });

  test('takes the original’s own words after a comparison, and says where they come from', async () => {
    const { page, reader } = await openWithOffer(SPUN_URL);
    const id = (await stage().tabState(SPUN_URL))?.id;
    const comparison = await openExtensionPage(stage(), `src/comparison/index.html?tab=${id}`);
    await poll('the comparison', () =>
      comparison.run(() => document.querySelector('.row[data-kind=taken]') !== null),
    );
    await untilCompared(SPUN_URL);
    await reader.run(() => document.querySelector<HTMLElement>('.to-original')?.click());
    expect(await originalWordsLabel(reader)).toContain('harbourpost.example');
    expect(await reader.run(() => document.querySelector('.to-original'))).toBeNull();
    const notes = await reader.run(
      () => document.querySelector('.restored + .menu small')?.textContent,
    );
    expect(notes).toBe('in the original');
    await comparison.close();
    await reader.close();
    await page.close();
  });

  test('opens the comparison by itself where there was none, and takes the words it finds', async () => {
    const url = serveSpunPage(stage(), 'http://compared-first.example/story');
    const { page, reader } = await openWithOffer(url);
    await reader.run(() => document.querySelector<HTMLElement>('.to-original')?.click());
    await untilCompared(url);
    expect(await originalWordsLabel(reader)).toContain('harbourpost.example');
    await reader.close();
    await page.close();
  });
});

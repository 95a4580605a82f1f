import { afterEach, describe, expect, test } from 'vitest';
import { HONEST_HTML, serveSpunPage } from '../harness/demo-pages.ts';
import { column, makePdf } from '../harness/files/make-pdf.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const LIST = 'src/lists/index.html';
const SPUN = 'http://copies.example/spun.html';
const HONEST = 'http://honest.example/honest.html';
const GONE = 'http://gone.example/nothing.html';
const PAPER = 'http://papers.example/notes.pdf';
const PRIVATE = 'http://127.0.0.1/router';

/** Runs in the page: each row's address, state and level. */
const readRows = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    name: row.querySelector('a')?.getAttribute('href') ?? '',
    state: row.dataset.state ?? '',
    level: row.dataset.level ?? '',
    verdict: row.querySelector('.verdict')?.textContent ?? '',
  }));

const fillIn = (text: string) => {
  const field = document.querySelector<HTMLTextAreaElement>('textarea');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Runs in the page: presses the button with that text, once it can be pressed. */
const press = (name: string) => {
  const button = [...document.querySelectorAll<HTMLButtonElement>('button')].find(
    ({ textContent, disabled }) => !disabled && textContent?.startsWith(name),
  );
  button?.click();
  return button !== undefined;
};

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  let page: ExtensionPage | undefined;

  afterEach(async () => {
    await page?.run(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
      buttons.find(({ textContent }) => textContent === 'Empty the list')?.click();
    });
    await page?.close();
    page = undefined;
  });

  async function open(): Promise<ExtensionPage> {
    page = await openExtensionPage(stage(), LIST);
    const opened = page;
    await poll('the list page', () => opened.run(() => document.querySelector('form') !== null));
    return opened;
  }

  const pressWhenReady = (opened: ExtensionPage, button: string) =>
    poll(`the button “${button}”`, () => opened.run(press, button));

  const rowsWhenDone = (opened: ExtensionPage, count: number) =>
    poll('all verdicts', async () => {
      const rows = await opened.run(readRows);
      const done = rows.filter(({ state }) => state === 'judged' || state === 'failed');
      return done.length === count && rows;
    });

  test('judges pages and papers, refuses private addresses, and keeps the table through a reload', async () => {
    const fixture = stage();
    serveSpunPage(fixture, SPUN);
    fixture.sites.pages.set(HONEST, { body: HONEST_HTML });
    const lines = Array.from(
      { length: 20 },
      (_, line) => `The crews wrote a letter of ${line} pages to the board.`,
    );
    fixture.sites.pages.set(PAPER, {
      body: makePdf([column(lines)]),
      headers: { 'content-type': 'application/pdf' },
    });
    const opened = await open();
    const before = fixture.requests().length;
    await opened.run(fillIn, [SPUN, HONEST, GONE, PAPER, PRIVATE, 'no address'].join('\n'));
    expect(fixture.requests().length).toBe(before);
    await pressWhenReady(opened, 'Check the list');
    const rows = await rowsWhenDone(opened, 5);
    const byName = Object.fromEntries(rows.map((row) => [row.name, row]));
    expect(byName[SPUN]).toMatchObject({ state: 'judged', level: 'warning' });
    expect(byName[HONEST]).toMatchObject({ state: 'judged', level: 'clear' });
    expect(byName[PAPER]?.state).toBe('judged');
    expect(byName[GONE]).toMatchObject({
      state: 'failed',
      verdict: 'There is no such page any more.',
    });
    expect(byName[PRIVATE]?.verdict).toContain('private network');
    expect(fixture.requests().slice(before).toSorted()).toEqual(
      [SPUN, HONEST, GONE, PAPER].map((url) => `GET ${url}`).toSorted(),
    );
    await opened.close();
    const again = await open();
    expect(await rowsWhenDone(again, 5)).toEqual(rows);
    expect(fixture.requests().length).toBe(before + 4);
  });

  test('fetches two at a time, stops at once, and goes on after a reload', async () => {
    const fixture = stage();
    const urls = ['a', 'b', 'c', 'd'].map((host) => `http://${host}.slow.example/story`);
    let release = () => {};
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const url of urls) fixture.sites.pages.set(url, { body: HONEST_HTML, after });
    const asked = () => fixture.requests().filter((one) => one.includes('.slow.example/story'));
    const opened = await open();
    await opened.run(fillIn, urls.join('\n'));
    await pressWhenReady(opened, 'Check the list');
    await poll('two requests', async () => asked().length === 2);
    await pressWhenReady(opened, 'Cancel');
    await poll('the entries to wait', async () => {
      const rows = await opened.run(readRows);
      return rows.every(({ state }) => state === 'waiting');
    });
    expect(asked()).toHaveLength(2);
    await opened.close();
    release();
    const again = await open();
    expect(await again.run(readRows)).toHaveLength(4);
    expect(asked()).toHaveLength(2);
    await pressWhenReady(again, 'Check the list');
    const rows = await rowsWhenDone(again, 4);
    expect(rows.map(({ state }) => state)).toEqual(['judged', 'judged', 'judged', 'judged']);
    expect(asked()).toHaveLength(6);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { EXAMPLE_ARTICLE } from '../../src/text-checker/example-article.ts';
import { makeDocx } from '../harness/files/make-docx.ts';
import { column, makePdf, type PdfLine } from '../harness/files/make-pdf.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

const CHECKER = 'src/text-checker/index.html';
const PDF_URL = 'http://papers.example/reports/letter.pdf';

/** Breaks a text into lines of a page's width. */
const wrap = (text: string) => text.match(/\S.{0,84}(?=\s|$)/g) ?? [];

const PARAGRAPHS = EXAMPLE_ARTICLE.split('\n\n');

const spunPage = (): PdfLine[] =>
  PARAGRAPHS.flatMap((paragraph, number) => column(wrap(paragraph), { top: 780 - number * 150 }));

/** Pages on which no line stands where it stands on another, for that would be a running head. */
const longPdf = () =>
  makePdf(
    Array.from({ length: 200 }, (_, page) =>
      column(
        Array.from({ length: 12 }, (_, line) => {
          const words = PARAGRAPHS.join(' ').split(' ');
          const at = (page * 31 + line * 7) % (words.length - 14);
          return `${words.slice(at, at + 10 + (page % 5)).join(' ')} ${page}.${line}`;
        }),
        { top: 790, leading: 15 },
      ),
    ),
  );

/** Runs in the page: gives the file picker's field a file. */
function chooseFile(name: string, base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: what it came to. */
const readOutcome = () => {
  const alert = document.querySelector('.checker > [role=alert]')?.textContent ?? '';
  const level = document.querySelector<HTMLElement>('.checked')?.dataset.level ?? '';
  const text = document.querySelector<HTMLElement>('.checked')?.innerText ?? '';
  return alert || level ? { alert, level, text } : undefined;
};

const readShare = () => document.querySelector<HTMLProgressElement>('.working progress')?.value;
const pressCancel = () => document.querySelector<HTMLButtonElement>('.working button')?.click();

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  let page: ExtensionPage | undefined;

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  async function choose(file: string, bytes: Uint8Array): Promise<ExtensionPage> {
    page = await openExtensionPage(stage(), CHECKER);
    const opened = page;
    await poll('the field for files', () =>
      opened.run(() => document.querySelector('input[type=file]') !== null),
    );
    await opened.run(chooseFile, file, Buffer.from(bytes).toString('base64'));
    return opened;
  }

  async function outcomeOf(file: string, bytes: Uint8Array) {
    const opened = await choose(file, bytes);
    return poll(`what becomes of ${file}`, () => opened.run(readOutcome));
  }

  test('a spun PDF and a spun Word file get the same verdict, and nothing is sent', async () => {
    const before = stage().requests().length;
    const pdf = await outcomeOf('letter.pdf', makePdf([spunPage()]));
    expect(pdf).toMatchObject({ level: 'warning', alert: '' });
    expect(pdf.text).toContain('letter.pdf');
    expect(pdf.text).toContain('ferry workers of Larkmouth');
    await page?.close();
    const word = await outcomeOf('letter.docx', makeDocx(PARAGRAPHS));
    expect(word).toMatchObject({ level: 'warning', alert: '' });
    expect(stage().requests().slice(before)).toEqual([]);
  });

  test.each([
    ['encrypted', makePdf([spunPage()], { password: 'herring' }), 'has a password'],
    ['damaged', makePdf([spunPage()]).subarray(0, 400), 'is damaged'],
    ['scanned', makePdf([[], []]), 'pictures of pages'],
  ])('says that a PDF is %s', async (kind, bytes, sentence) => {
    expect((await outcomeOf(`${kind}.pdf`, bytes)).alert).toContain(sentence);
  });

  test('200 pages are read while the page goes on answering, and can be left', async () => {
    const bytes = longPdf();
    const opened = await choose('long.pdf', bytes);
    const shares = new Set<number>();
    const outcome = await poll('the verdict on 200 pages', async () => {
      const share = await opened.run(readShare);
      if (share) shares.add(share);
      return opened.run(readOutcome);
    });
    expect(shares.size).toBeGreaterThan(2);
    expect(outcome.alert).toBe('');
    expect(outcome.text.includes('199.11')).toBe(true);
    await opened.run(chooseFile, 'again.pdf', bytes.toString('base64'));
    await poll('the file being read', () => opened.run(readShare));
    await opened.run(pressCancel);
    expect((await opened.run(readOutcome))?.alert).toContain('Stopped.');
  });

  test('on a PDF the popup leads to its text: one request, on the press', async () => {
    const { sites } = stage();
    sites.pages.set(PDF_URL, {
      body: makePdf([spunPage()]),
      headers: { 'content-type': 'application/pdf' },
    });
    await stage()
      .open(PDF_URL)
      .catch(() => undefined);
    const popup = await stage().openPopup(PDF_URL);
    page = popup;
    const headline = await poll('the popup of a PDF', async () => {
      const text = await popup.run(() => document.querySelector('h1')?.textContent ?? '');
      return text.includes('PDF') && text;
    });
    expect(headline).toBe('This is a PDF');
    const before = stage().requests().length;
    await popup.run(() => document.querySelector<HTMLButtonElement>('.message button')?.click());
    const address = await poll('the page that checks it', () =>
      popup.run(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.includes('text-checker/index.html?link='))?.url;
      }),
    );
    await poll('the request', async () => stage().requests().length > before);
    const again = await openExtensionPage(stage(), address.slice(stage().origin.length + 1));
    const outcome = await poll('the verdict', () => again.run(readOutcome));
    await again.close();
    expect(outcome.level).toBe('warning');
    // Once for the button, once for this test's own look at the page.
    expect(stage().requests().slice(before)).toEqual([`GET ${PDF_URL}`, `GET ${PDF_URL}`]);
  });
});

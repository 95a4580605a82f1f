import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { EXAMPLE_ARTICLE } from '../../src/text-checker/example-article.ts';
import { HONEST_URL, ORIGINAL_URL, SPUN_URL } from '../../test/harness/demo-pages.ts';
import { makeDocx } from '../../test/harness/files/make-docx.ts';
import { makePdf } from '../../test/harness/files/make-pdf.ts';
import { LIST_PATH, TEXT_CHECKER_PATH } from '../../test/harness/page-paths.ts';
import { type PageAction, type State, showExtensionPage } from './state.ts';

const state = (name: string, path: string, act?: PageAction): State => ({
  name,
  width: 1080,
  height: 760,
  whole: true,
  async show(stage) {
    const page = await showExtensionPage(stage, path);
    await act?.(page);
    return page;
  },
});

function saveTemporarily(name: string, bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'unspun-')), name);
  writeFileSync(path, bytes);
  return path;
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(saveTemporarily(name, bytes));
}

const chosen =
  (name: string, bytes: Uint8Array, ready: string): PageAction =>
  async (page) => {
    await choose(page, name, bytes);
    await page.waitForSelector(ready);
  };

const ADDRESSES = [
  SPUN_URL,
  HONEST_URL,
  ORIGINAL_URL,
  'http://gone.example/2026/04/a-page-that-is-no-longer-there.html',
  'http://192.168.0.1/admin',
];

const fillIn: PageAction = async (page) => {
  await page.click('.plain').catch(() => undefined);
  await page.type('textarea', `${ADDRESSES.join('\n')}\nA heading`);
};

const checkAll: PageAction = async (page) => {
  await fillIn(page);
  await page.click('button[type=submit]');
  await page.waitForFunction(
    (count: number) =>
      document.querySelectorAll('[data-state=judged], [data-state=failed]').length === count,
    {},
    ADDRESSES.length,
  );
  await page.click('[data-column=verdict] button');
};

/** The page that checks files, and the one that checks lists. */
export const CHECK_STATES: State[] = [
  state(
    'Check: a Word file',
    TEXT_CHECKER_PATH,
    chosen('ferry-workers.docx', makeDocx(EXAMPLE_ARTICLE.split('\n\n')), '.checked'),
  ),
  state(
    'Check: a file with a password',
    TEXT_CHECKER_PATH,
    chosen('minutes of the board.pdf', makePdf([[]], { password: 'herring' }), '[role=alert]'),
  ),
  state('Check: a file dragged across', TEXT_CHECKER_PATH, (page) =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['text'], 'a.txt'));
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('form')?.dispatchEvent(event);
    }),
  ),
  state('List: empty', LIST_PATH, async (page) => {
    await page.click('.plain').catch(() => undefined);
  }),
  state('List: addresses', LIST_PATH, fillIn),
  state('List: verdicts', LIST_PATH, checkAll),
];

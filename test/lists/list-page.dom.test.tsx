import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { Level } from '../../src/engine/verdict.ts';
import type { ListItem } from '../../src/lists/list-item.ts';
import { loadList, saveList } from '../../src/lists/list-storage.ts';
import { ListPage } from '../../src/lists/view/list-page.tsx';
import { makeVerdict } from '../make-verdict.ts';

// On a busy machine the page is slow.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const judged = (name: string, level: Level, title: string): ListItem => ({
  name,
  kind: 'address',
  state: 'judged',
  result: { title, level, spun: level, reposted: 'clear', headline: 'clear', words: 400 },
});

const ITEMS = [
  judged('https://b.example/', 'clear', 'Beacon <b>of</b> the north'),
  judged('https://a.example/', 'warning', '=HYPERLINK("https://evil.example")'),
];

const rowTitles = () =>
  screen.getAllByRole('rowheader').map((cell) => cell.querySelector('.title')?.textContent);

/** The text of a blob, which jsdom gives in no newer way. */
const readBlob = (blob: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

const VERDICT = makeVerdict({ words: 120 });

test('a press on a column head sorts the table, and says how to screen readers', () => {
  render(<ListPage initial={ITEMS} />);
  const head = screen.getByRole('columnheader', { name: /Verdict/ });
  expect(head.getAttribute('aria-sort')).toBe('none');
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(rowTitles()[1]).toBe('Beacon <b>of</b> the north');
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(rowTitles()[0]).toBe('Beacon <b>of</b> the north');
});

test('nothing is fetched before the press, and a private address never', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  render(<ListPage initial={[]} />);
  const field = screen.getByRole('textbox');
  fireEvent.input(field, {
    target: { value: 'http://192.168.0.1/admin\nhttps://a.example/x\nwords' },
  });
  expect(screen.getByText(/2 addresses\. 1 line holds no address\./)).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Check the list' }));
  await screen.findByText('2 of 2 checked');
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(['https://a.example/x']);
  expect(screen.getByText(/is on a private network/)).toBeTruthy();
});

test('files are judged on the press, and must be chosen again after a reload', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(VERDICT);
  const { container } = render(<ListPage initial={[]} />);
  const file = new File(['A text of some words\n\nthat says nothing.'], 'a.txt');
  fireEvent.change(container.querySelector('input[type=file]') as Element, {
    target: { files: [file] },
  });
  expect(screen.getByText('1 to check')).toBeTruthy();
  await waitFor(async () => expect(await loadList()).toMatchObject([{ failure: 'file-gone' }]));
  const status = screen.getByRole('region', { name: 'Check a list' });
  fireEvent.click(within(status).getByRole('button', { name: 'Check the list' }));
  await screen.findByText('1 of 1 checked');
  expect(await loadList()).toMatchObject([{ state: 'judged', result: { words: 120 } }]);
});

test('an emptied list can be brought back', () => {
  render(<ListPage initial={ITEMS} />);
  fireEvent.click(screen.getByRole('button', { name: 'Empty the list' }));
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(screen.getAllByRole('row')).toHaveLength(3);
});

test('what was under way when the page was left waits again', async () => {
  await saveList([{ name: 'https://a.example/', kind: 'address', state: 'working' }]);
  expect(await loadList()).toEqual([
    { name: 'https://a.example/', kind: 'address', state: 'waiting' },
  ]);
});

test('the saved table runs no formula', async () => {
  let saved: Blob | undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved = blob;
      return 'blob:list';
    },
    revokeObjectURL: () => undefined,
  });
  render(<ListPage initial={ITEMS} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  const text = await readBlob(saved);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(text).not.toMatch(/(?:^|,)"?=/m);
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../src/browser/open-page.ts';

/** What is asked of the browser when the comparison of a tab's page is opened. */
async function created(tab: object | undefined) {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => {
    if (!tab) throw new Error('No tab with id: 7.');
    return tab as never;
  });
  await openPage('comparison', { id: 7, url: 'https://copy.example/?a=1' });
  return create.mock.lastCall?.[0];
}

test('a page about a tab opens beside it, in its window', async () => {
  const asked = await created({ index: 3, windowId: 9 });
  expect(asked).toMatchObject({ index: 4, openerTabId: 7, windowId: 9 });
  const { searchParams } = new URL(String(asked?.url), 'chrome-extension://id/');
  expect([...searchParams]).toEqual([
    ['tab', '7'],
    ['of', 'https://copy.example/?a=1'],
  ]);
});

test('a page about a tab that is gone opens all the same, to say so', async () => {
  const asked = await created(undefined);
  expect(Object.keys(asked ?? {})).toEqual(['url']);
});

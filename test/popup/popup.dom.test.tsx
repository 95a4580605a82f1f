import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { SkipReason } from '../../src/browser/reports.ts';
import { loadSettings } from '../../src/browser/settings.ts';
import type { Answer, Evidence, Level, Verdict } from '../../src/engine/verdict.ts';
import type { PageState } from '../../src/popup/page-state.ts';
import { Popup } from '../../src/popup/popup.tsx';

afterEach(cleanup);

const TAB = { id: 7, url: 'https://www.digest.example/story' };
const PAGE = { url: TAB.url, title: 'A story' };

const answer = (level: Level): Answer => ({ level, score: 0.5 });
const swap = (quote: string, expected: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  certainty: 0.9,
});

const judged = (verdict: Partial<Verdict>): PageState => ({
  name: 'reported',
  report: {
    ...PAGE,
    state: 'judged',
    verdict: {
      level: 'clear',
      words: 400,
      kind: 'cannot-tell',
      kindReasons: [],
      spun: answer('clear'),
      reposted: answer('clear'),
      candidates: [],
      evidence: [],
      truncated: false,
      ...verdict,
    },
  },
});

const skipped = (reason: SkipReason): PageState => ({
  name: 'reported',
  report: { ...PAGE, state: 'skipped', reason },
});

const original = {
  url: 'https://origin.example/story',
  name: 'Origin',
  confidence: 0.9,
  quote: 'Source: Origin',
  reasons: [],
  deep: true,
};

test.each<[string, PageState, string]>([
  ['loading', { name: 'loading' }, 'Reading the page…'],
  ['page not allowed', { name: 'not-allowed' }, 'Browsers let no extension read this page'],
  ['page older than us', { name: 'not-loaded' }, 'This page was open before Unspun was there'],
  ['no article', skipped('not-an-article'), 'No article found here'],
  ['password', skipped('password'), 'This page was not read'],
  [
    'failed',
    { name: 'reported', report: { ...PAGE, state: 'failed' } },
    'The page could not be judged',
  ],
  [
    'too short',
    judged({ level: 'unknown', reason: 'too-short' }),
    'Too short to judge the wording',
  ],
  [
    'language',
    judged({ level: 'unknown', reason: 'language-not-supported' }),
    'Unspun cannot judge this language yet',
  ],
  ['clear', judged({}), 'No signs found'],
  [
    'some signs',
    judged({ level: 'notice', reposted: answer('notice') }),
    'Some signs suggest that this article comes from another site.',
  ],
  [
    'spun',
    judged({ level: 'warning', spun: answer('warning'), reposted: answer('notice') }),
    'This article looks reworded by machine.',
  ],
  [
    'reposted',
    judged({ level: 'warning', reposted: answer('warning') }),
    'This article looks taken from another site.',
  ],
  [
    'both',
    judged({ level: 'warning', spun: answer('warning'), reposted: answer('warning') }),
    'This article looks taken from another site and reworded by machine.',
  ],
])('%s is told in one headline', (_, state, headline) => {
  render(<Popup tab={TAB} state={state} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
});

test('the original comes first, then the evidence with what was probably written', () => {
  const evidence = [swap('Spider web', 'Web'), swap('spider web', 'Web'), swap('volition', 'will')];
  render(
    <Popup
      tab={TAB}
      state={judged({ level: 'warning', spun: answer('warning'), original, evidence })}
    />,
  );
  const link = screen.getByRole('link', { name: 'Read the original' });
  expect(link.getAttribute('href')).toBe(original.url);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Spider web probably Web2 times',
    'volition probably will',
  ]);
  const first = items[0] as HTMLElement;
  expect(link.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a long list is cut and can be shown whole', () => {
  const evidence = [...'abcdefghij'].map((letter) => swap(`word ${letter}`, letter));
  render(<Popup tab={TAB} state={judged({ evidence })} />);
  const cut = screen.getAllByRole('listitem').length;
  fireEvent.click(screen.getByRole('button', { name: `Show ${evidence.length - cut} more` }));
  expect(screen.getAllByRole('listitem')).toHaveLength(evidence.length);
});

test.each([
  skipped('password'),
  { name: 'reported', report: { ...PAGE, state: 'failed' } } as const,
])('a page without a verdict can be read all the same', (state) => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  render(<Popup tab={TAB} state={state} />);
  fireEvent.click(screen.getByRole('button'));
  expect(sent.mock.calls[0]?.slice(0, 2)).toEqual([7, { name: 'checkAnyway', carries: [] }]);
});

test('a site can be switched off and on again', async () => {
  render(<Popup tab={TAB} state={judged({})} />);
  const control = screen.getByRole('switch', { name: 'Read articles on digest.example' });
  fireEvent.click(control);
  await vi.waitFor(async () =>
    expect((await loadSettings()).sites).toEqual({ 'digest.example': { off: true } }),
  );
  fireEvent.click(control);
  await vi.waitFor(async () => expect((await loadSettings()).sites).toEqual({}));
});

test('each question is answered in words', () => {
  render(
    <Popup tab={TAB} state={judged({ spun: answer('warning'), reposted: answer('unknown') })} />,
  );
  const rows = within(screen.getByLabelText('How strong the signs are'));
  expect(rows.getAllByRole('definition').map((row) => row.textContent)).toEqual([
    'Clear signs',
    'Cannot tell',
  ]);
});

test("markup in the page's words stays text", () => {
  const quote = '<img src=x onerror=alert(1)>';
  const state = judged({
    evidence: [swap(quote, 'b')],
    original: { ...original, quote, name: quote },
  });
  const { container } = render(<Popup tab={TAB} state={state} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(quote);
});

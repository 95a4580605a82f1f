import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../src/browser/storage/settings.ts';
import type { SkipReason } from '../../src/browser/storage/tab-reports.ts';
import type { Answer, Evidence, Level, Verdict } from '../../src/engine/verdict.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { PopupState } from '../../src/popup/popup-state.ts';

afterEach(cleanup);
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No page listens.'));
});

const TAB = { id: 7, url: 'https://www.digest.example/story' };
const PAGE = { url: TAB.url, title: 'A story' };

/** The popup of a tab; handlers that a test does not pass do nothing. */
const Told = (given: Partial<Parameters<typeof Popup>[0]> & { state: PopupState }) => (
  <Popup tab={TAB} settings={parseSettings({})} onSite={() => undefined} {...given} />
);

const answer = (level: Level): Answer => ({ level, score: 0.5 });
const swap = (quote: string, expected: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  certainty: 0.9,
});

const judged = (verdict: Partial<Verdict>): PopupState => ({
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

/** A text with swapped words. */
const spun = (evidence: Evidence[]): PopupState =>
  judged({ level: 'warning', spun: answer('warning'), evidence });

const skipped = (reason: SkipReason): PopupState => ({
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

test.each<[string, PopupState, string]>([
  ['loading', { name: 'loading' }, 'Reading the page…'],
  ['page not allowed', { name: 'not-allowed' }, 'Browsers let no extension read this page'],
  ['page older than us', { name: 'not-loaded' }, 'This page was open before Unspun was there'],
  ['no article', skipped('not-an-article'), 'No article found here'],
  ['PDF in Chromium', skipped('pdf'), 'This is a PDF'],
  ['PDF in Firefox', { name: 'pdf' }, 'This is a PDF'],
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
])('%s has one headline', (_, state, headline) => {
  render(<Told state={state} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
});

test('a clear page that is a licensed copy is not called an original', () => {
  const { rerender } = render(<Told state={judged({})} />);
  expect(screen.queryByText(/taken from elsewhere\./)).toBeTruthy();
  rerender(<Told state={judged({ kind: 'republished-with-credit' })} />);
  expect(screen.queryByText(/taken from elsewhere\./)).toBeNull();
  expect(screen.queryByText(/republished with credit/)).toBeTruthy();
});

test('the type of page is below the headline', () => {
  render(<Told state={judged({ level: 'notice', kind: 'agency-copy' })} />);
  expect(screen.getByText(/news agency/).tagName).toBe('P');
});

test('the original comes first, then the evidence with what was probably written', () => {
  const evidence = [swap('Spider web', 'Web'), swap('spider web', 'Web'), swap('volition', 'will')];
  render(
    <Told state={judged({ level: 'warning', spun: answer('warning'), original, evidence })} />,
  );
  const link = screen.getByRole('link', { name: 'Read the original' });
  expect(link.getAttribute('href')).toBe(original.url);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['Spider webWeb2 times', 'volitionwill']);
  expect(screen.getByText('almost certainly').tagName).toBe('H4');
  const first = items[0] as HTMLElement;
  expect(link.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a long list is cut and can be expanded', () => {
  const evidence = [...'abcdefghij'].map((letter) => swap(`word ${letter}`, letter));
  render(<Told state={spun(evidence)} />);
  const cut = screen.getAllByRole('listitem').length;
  fireEvent.click(screen.getByRole('button', { name: `Show ${evidence.length - cut} more` }));
  expect(screen.getAllByRole('listitem')).toHaveLength(evidence.length);
});

test.each<[string, PopupState]>([
  ['Check it this once', skipped('password')],
  ['Check it this once', skipped('site-off')],
  ['Check anyway', skipped('not-an-article')],
  ['Check this page', skipped('not-asked')],
  ['Try again', { name: 'reported', report: { ...PAGE, state: 'failed' } }],
])('"%s" reads a page without a verdict', (name, state) => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  render(<Told state={state} />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect(sent).toHaveBeenCalledWith(7, { name: 'checkAnyway', carries: [] }, { frameId: 0 });
});

test('the choices for a site are passed on', () => {
  const onSite = vi.fn();
  render(<Told state={judged({})} onSite={onSite} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Read articles on digest.example' }));
  expect(onSite).toHaveBeenCalledWith('digest.example', { off: true });
  fireEvent.click(screen.getByRole('switch', { name: 'Take me straight to the original' }));
  expect(onSite).toHaveBeenLastCalledWith('digest.example', { toOriginal: true });
});

test('unlikely findings are shown on request only', () => {
  const doubtful = { ...swap('lath', 'board'), certainty: 0.2 };
  const evidence = [swap('tin can', 'can'), doubtful];
  render(<Told state={spun(evidence)} />);
  expect(screen.getByRole('heading', { name: 'Swapped words 1' })).toBeTruthy();
  const hidden = screen.getByText('1 less certain').closest('details');
  expect(hidden?.open).toBe(false);
  expect(hidden?.textContent).toContain('lath');
});

test('nothing is listed on a clear page', () => {
  render(<Told state={judged({ evidence: [swap('tin can', 'can')] })} />);
  expect(screen.queryByText('tin can')).toBeNull();
});

test('the highlights are the likely words, and the others on request', async () => {
  const likely = swap('tin can', 'can');
  const doubtful = { ...swap('lath', 'board'), certainty: 0.2 };
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    const { name } = message as { name: string };
    return { showHighlights: 1, stepHighlight: 1 }[name];
  });
  const marked = () =>
    sent.mock.calls
      .map(([, message]) => message as { name: string; carries: [{ evidence: Evidence[] }] })
      .filter(({ name }) => name === 'showHighlights')
      .map(({ carries: [{ evidence }] }) => evidence);
  const state = judged({ spun: answer('warning'), evidence: [likely, doubtful] });
  render(<Told state={state} />);
  fireEvent.click(await screen.findByRole('switch', { name: 'Mark them on the page' }));
  fireEvent.click(await screen.findByRole('switch', { name: 'Less certain ones, too' }));
  await vi.waitFor(() => expect(marked()).toEqual([[likely], [likely, doubtful]]));
  fireEvent.click(await screen.findByRole('button', { name: 'Next' }));
  expect(await screen.findByText('1 of 1')).toBeTruthy();
});

test('a public report is offered only if the package names its homepage, with exactly the text shown', () => {
  const shown = () => document.querySelector('.report pre')?.textContent;
  const { unmount } = render(<Told state={judged({})} />);
  expect(screen.queryByRole('link', { name: 'Open a public report', hidden: true })).toBeNull();
  unmount();
  const home = 'https://code.example/unspun';
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3', homepage_url: home }),
  });
  const many = Array.from({ length: 60 }, (_, n) => swap(`${n} ${'long words '.repeat(30)}`, 'x'));
  render(<Told state={spun(many)} />);
  fireEvent.click(
    screen.getByRole('switch', { name: 'With the words quoted above', hidden: true }),
  );
  const link = screen.getByRole('link', { name: 'Open a public report', hidden: true });
  const address = new URL(link.getAttribute('href') ?? '');
  expect(address.origin + address.pathname).toBe(`${home}/issues/new`);
  expect(address.searchParams.get('body')).toBe(shown());
  // Servers refuse longer addresses.
  expect(address.href.length).toBeLessThan(8000);
});

test('a headline that replaces another is announced', async () => {
  const { rerender } = render(<Told state={{ name: 'loading' }} />);
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<Told state={judged({})} />);
  await vi.waitFor(() =>
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('No signs found'),
  );
});

test('a signal that is switched off in the settings is not listed', () => {
  const settings = parseSettings({ hiddenEvidence: ['swap'] });
  render(<Told state={spun([swap('tin can', 'can')])} settings={settings} />);
  expect(screen.queryByText('tin can')).toBeNull();
});

test('a quote leads to its place on the page', () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(1);
  const evidence = [swap('tin can', 'can')];
  render(<Told state={spun(evidence)} />);
  fireEvent.click(screen.getByRole('button', { name: 'tin can' }));
  expect(sent).toHaveBeenCalledWith(
    7,
    { name: 'showHighlights', carries: [{ evidence, find: 'tin can' }] },
    { frameId: 0 },
  );
});

test.each([
  ['Find the original', 'src/find/index.html?tab=7'],
  ['Compare with another page…', 'choose='],
])('“%s” opens a page, and sends nothing', async (name, address) => {
  const get = vi.fn(async () => ({ index: 2, windowId: 1 }));
  const create = vi.fn();
  const query = vi.fn();
  Object.assign(fakeBrowser.tabs, { get, create });
  Object.assign(fakeBrowser.search, { query });
  render(<Told state={judged({})} />);
  fireEvent.click(screen.getByRole('button', { name }));
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0].url).toContain(address);
  expect(query).not.toHaveBeenCalled();
});

test('a report holds the address and the quotes only if the reader chooses', () => {
  render(<Told state={judged({ evidence: [swap('tin can', 'can')] })} />);
  const text = () => document.querySelector('.report pre')?.textContent;
  expect(text()).toContain(TAB.url);
  expect(text()).not.toContain('tin can');
  fireEvent.click(screen.getByRole('switch', { name: 'With the page’s address', hidden: true }));
  fireEvent.click(
    screen.getByRole('switch', { name: 'With the words quoted above', hidden: true }),
  );
  expect(text()).not.toContain('digest.example');
  expect(text()).toContain('"tin can" → "can"');
});

test('each question is answered in words', () => {
  render(<Told state={judged({ spun: answer('warning'), reposted: answer('unknown') })} />);
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
  const { container } = render(<Told state={state} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(quote);
});

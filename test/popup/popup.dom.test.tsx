import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../src/browser/storage/settings.ts';
import type { SkipReason } from '../../src/browser/storage/tab-reports.ts';
import type { Answer, Evidence, Level, PageType, Verdict } from '../../src/engine/verdict.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { PopupState } from '../../src/popup/popup-state.ts';
import { makeVerdict } from '../make-verdict.ts';

afterEach(cleanup);
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockClear()
    .mockRejectedValue(new Error('No page listens.'));
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
  certainty: 0.97,
});

const judged = (verdict: Partial<Verdict>): PopupState => ({
  name: 'reported',
  report: {
    ...PAGE,
    state: 'judged',
    verdict: makeVerdict(verdict),
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
  ['page not allowed', { name: 'not-allowed' }, 'Browsers do not let extensions read this page'],
  ['page older than us', { name: 'not-loaded' }, 'This page was open before Unspun started'],
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
    'The language of this text is not clear',
  ],
  [
    'language known',
    judged({ level: 'unknown', reason: 'language-not-supported', language: 'de' }),
    'German: the wording is not judged',
  ],
  ['clear', judged({}), 'No signs of rewording or copying'],
  [
    'some signs',
    judged({ level: 'notice', reposted: answer('notice') }),
    'Perhaps taken from another site',
  ],
  [
    'spun',
    judged({ level: 'warning', spun: answer('warning'), reposted: answer('notice') }),
    'Looks reworded by machine',
  ],
  [
    'reposted',
    judged({ level: 'warning', reposted: answer('warning') }),
    'Looks taken from another site',
  ],
  [
    'both',
    judged({ level: 'warning', spun: answer('warning'), reposted: answer('warning') }),
    'Looks copied and reworded by machine',
  ],
])('%s has one headline', (_, state, headline) => {
  render(<Told state={state} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
});

const credited = (kind: PageType, verdict: Partial<Verdict> = {}) =>
  judged({ level: 'notice', reposted: answer('notice'), kind, original, ...verdict });

test.each<[PageType, string]>([
  ['republished-with-credit', 'Republished from Origin'],
  ['credited-repost', 'Credits Origin as its source'],
  ['portal', 'A portal; the original is at Origin'],
  ['based-on-report', 'Based on a report by Origin'],
  ['agency-copy', 'A news agency’s report'],
  ['press-release', 'A press release'],
  ['translation', 'A translation'],
  ['cross-post', 'Its author published it elsewhere, too'],
])(
  'a page of the kind %s is named so, in its own words and without an accusation',
  (kind, headline) => {
    const { container } = render(<Told state={credited(kind)} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
    expect(screen.getByText(/No signs of rewording\./)).toBeTruthy();
    expect(screen.getByText('Source: Origin')).toBeTruthy();
    expect(container.querySelector('[data-credited]')).toBeTruthy();
    expect(container.querySelector('[data-level=warning], [data-level=notice].thread')).toBeNull();
  },
);

test('a kind never stands beside words that look swapped', () => {
  const evidence = [swap('tin can', 'can')];
  const state = credited('credited-repost', {
    level: 'warning',
    spun: answer('warning'),
    evidence,
  });
  const { container } = render(<Told state={state} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Looks reworded by machine');
  expect(screen.queryByText(/Credits Origin/)).toBeNull();
  expect(container.querySelector('[data-credited]')).toBeNull();
});

test.each([
  [72, '72 words; it takes 100.'],
  [130, 'Too few of its words can be judged.'],
])('a text of %d words that is too short says how many it takes', (words, more) => {
  render(<Told state={judged({ level: 'unknown', reason: 'too-short', words })} />);
  expect(screen.getByText(more)).toBeTruthy();
});

test('one sentence is shown as the page has it and restored, and after a comparison as the original has it', () => {
  const quote = 'It should non be used, past the board.';
  const evidence = [
    { ...swap('non', 'not'), start: 10, end: 13 },
    { ...swap('past', 'by'), start: 23, end: 27, certainty: 0.3 },
  ];
  const telling = { start: 0, quote, isCutBefore: false, isCutAfter: true };
  const state = (evidence: Evidence[]) =>
    judged({ level: 'warning', spun: answer('warning'), evidence, telling });
  const { rerender } = render(<Told state={state(evidence)} />);
  const lines = () => [...document.querySelectorAll('.proof p')].map((line) => line.textContent);
  expect(lines()).toEqual([`${quote} …`, 'It should not be used, past the board. …']);
  expect(screen.getByText('Probably').tagName).toBe('H2');
  rerender(
    <Told state={state(evidence.map((one) => ({ ...one, certainty: 1, isProved: true })))} />,
  );
  expect(lines()[1]).toBe('It should not be used, by the board. …');
  expect(screen.getByText('The original says').tagName).toBe('H2');
});

test('places are counted alike in the sentence, the list and on the page', async () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  const twice = [swap('tin can', 'can'), swap('tin can', 'can'), swap('volition', 'will')];
  const credit: Evidence = { question: 'reposted', signal: 'credit', quote: 'Source: Origin' };
  const reposted = answer('notice');
  render(
    <Told
      state={judged({
        level: 'warning',
        spun: answer('warning'),
        reposted,
        original,
        evidence: [...twice, credit],
      })}
    />,
  );
  expect(screen.getByText('Words look swapped in 3 places.')).toBeTruthy();
  expect(screen.getByText('All 3 places')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Swapped words 3' })).toBeTruthy();
  sent.mockClear();
  fireEvent.click(await screen.findByRole('switch', { name: 'Mark swapped words on the page' }));
  const [, message] = sent.mock.calls[0] ?? [];
  expect((message as { carries: [{ evidence: Evidence[] }] }).carries[0].evidence).toHaveLength(3);
});

test('where nobody is credited, or no address is, the main button finds the original', () => {
  const { url: _, ...named } = original;
  const { container, rerender } = render(<Told state={spun([swap('tin can', 'can')])} />);
  const main = () => [...container.querySelectorAll('.first')].map((one) => one.textContent);
  expect(main()).toEqual(['Find the original']);
  rerender(
    <Told state={judged({ level: 'notice', reposted: answer('notice'), original: named })} />,
  );
  expect(main()).toEqual(['Find the original']);
  const homepage = { ...original, url: 'http://harbourpost.example/', deep: false };
  rerender(
    <Told state={judged({ level: 'notice', reposted: answer('notice'), original: homepage })} />,
  );
  expect(main()).toEqual(['Find the original']);
  expect(container.querySelector<HTMLAnchorElement>('.name a')?.href).toBe(homepage.url);
  rerender(<Told state={judged({ level: 'warning', spun: answer('warning'), original })} />);
  expect(main()).toEqual(['Read the original']);
});

test('the foot leads to a text to check and to the settings, and unfolds the report', () => {
  const create = vi.fn();
  Object.assign(fakeBrowser.tabs, { create });
  const openOptionsPage = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
  render(<Told state={judged({})} />);
  fireEvent.click(screen.getByRole('button', { name: 'Check a text' }));
  expect(create.mock.calls[0]?.[0].url).toContain('src/text-checker/index.html');
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(openOptionsPage).toHaveBeenCalledOnce();
  const report = screen.getByRole('button', { name: 'Is this wrong?' });
  expect(report.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(report);
  expect(report.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector<HTMLDetailsElement>('.reporting details')?.open).toBe(true);
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
  fireEvent.click(await screen.findByRole('switch', { name: 'Mark swapped words on the page' }));
  fireEvent.click(await screen.findByRole('switch', { name: 'Less certain ones, too' }));
  await vi.waitFor(() => expect(marked()).toEqual([[likely], [likely, doubtful]]));
  fireEvent.click(await screen.findByRole('button', { name: 'Next' }));
  expect(await screen.findByText('1 of 1')).toBeTruthy();
});

test('a headline that replaces another is announced', async () => {
  const { rerender } = render(<Told state={{ name: 'loading' }} />);
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<Told state={judged({})} />);
  await vi.waitFor(() =>
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('No signs of rewording or copying'),
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

test('each question is answered in words', () => {
  const evidence = [swap('tin can', 'can')];
  const reposted = answer('unknown');
  render(
    <Told state={judged({ level: 'warning', spun: answer('warning'), reposted, evidence })} />,
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
  const { container } = render(<Told state={state} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(quote);
});

import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { Evidence, Verdict } from '../../src/engine/verdict.ts';
import { urlInInput } from '../../src/text-checker/check-input.ts';
import { HighlightedText } from '../../src/text-checker/highlighted-text.tsx';
import { TextChecker } from '../../src/text-checker/text-checker.tsx';
import { makeDocx } from '../harness/files/make-docx.ts';
import { makePdf } from '../harness/files/make-pdf.ts';
import { makeVerdict } from '../make-verdict.ts';

// On a busy machine the page is slow.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

const swap = (start: number, quote: string, expected: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  start,
  end: start + quote.length,
  expected: [expected],
  certainty: 0.97,
});

const TEXT = 'The boats are existence used past the company.';

const VERDICT = makeVerdict({
  level: 'warning',
  words: 120,
  spun: { level: 'warning', score: 1 },
  evidence: [swap(30, 'past', 'by'), swap(14, 'existence', 'being')],
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['  HTTP://a.example  ', 'http://a.example/'],
  ['see https://a.example/x', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('%j is the address %j', (input, url) => {
  expect(urlInInput(input)).toBe(url);
});

test('a text is judged and shown with its findings', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(VERDICT);
  render(<TextChecker initialInput="" />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: TEXT } });
  fireEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText('existence')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Looks reworded by machine' })).toBeTruthy();
});

test('a text that cannot be judged gets one sentence', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No model.'));
  render(<TextChecker initialInput={TEXT} />);
  expect((await screen.findByRole('alert')).textContent).toBe('The page could not be judged');
});

test('an address in a private network is not fetched', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  render(<TextChecker initialInput="http://192.168.0.1/admin" />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/private network/);
  expect(fetched).not.toHaveBeenCalled();
});

test('highlights keep every character of the text, markup as text, and drop overlaps', () => {
  const text = '<b>existence</b> used past';
  const evidence = [swap(3, 'existence', 'being'), swap(5, 'istence', 'x'), swap(22, 'past', 'by')];
  const { container } = render(<HighlightedText text={text} evidence={evidence} />);
  for (const note of container.querySelectorAll('.expected')) note.remove();
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'existence',
    'past',
  ]);
});

const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const choose = (container: Element, file: File) =>
  fireEvent.change(container.querySelector('input[type=file]') as Element, {
    target: { files: [file] },
  });

test('a chosen Word file is judged, and named as text', async () => {
  const judged = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(VERDICT);
  const { container } = render(<TextChecker initialInput="" />);
  choose(container, fileOf(makeDocx(['A title', TEXT]), '<b>crews</b>.docx'));
  expect(await screen.findByText('<b>crews</b>.docx · 120 words')).toBeTruthy();
  expect(judged.mock.lastCall?.[0]).toMatchObject({
    carries: [{ title: 'A title', text: `A title\n\n${TEXT}` }],
  });
});

test.each([
  ['an encrypted', makePdf([[]], { password: 'herring' }), /has a password/],
  ['a damaged', Buffer.from('%PDF-1.7 and nothing else'), /is damaged/],
  ['a scanned', makePdf([[]]), /pictures of pages/],
])('%s file gets one sentence and its name', async (_, bytes, sentence) => {
  render(<TextChecker initialInput="" />);
  const form = screen.getByRole('textbox').closest('form') as Element;
  fireEvent.drop(form, { dataTransfer: { types: ['Files'], files: [fileOf(bytes, 'a.pdf')] } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(sentence);
  expect(alert.textContent).toContain('a.pdf');
});

test('a check can be stopped, and what it would have said is not shown', async () => {
  let answer = (_verdict: Verdict) => {};
  const waiting = new Promise<Verdict>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(waiting);
  render(<TextChecker initialInput={TEXT} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  answer(VERDICT);
  await waiting;
  expect(screen.getByRole('alert').textContent).toBe('Stopped.');
  expect(screen.queryByText('existence')).toBeNull();
});

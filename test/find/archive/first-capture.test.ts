import { afterEach, expect, test, vi } from 'vitest';
import { fetchFirstCaptures } from '../../../src/find/archive/first-capture.ts';

const PAGES = ['https://copy.example/post', 'https://original.example/a?b=c&d=e'] as const;

/** The index's answers as it gives them: rows, the first of which names the column. */
const CAPTURED = JSON.stringify([['timestamp'], ['20260407123456']]);
const NEVER = '[]';

function answerWith(...answers: [body: string, status?: number][]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const [body, status = 200] = answers[asked.length] ?? ['', 500];
    asked.push(url);
    return new Response(body, { status });
  });
  return asked;
}

const ask = () => fetchFirstCaptures(PAGES, new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

test('asks for each page once, its address untouched', async () => {
  const asked = answerWith([CAPTURED], [NEVER]);
  expect(await ask()).toEqual([
    { state: 'captured', time: '2026-04-07T12:34:56Z' },
    { state: 'never' },
  ]);
  expect(asked.map((url) => new URL(url).host)).toEqual(['web.archive.org', 'web.archive.org']);
  expect(asked.map((url) => new URL(url).searchParams.get('url'))).toEqual([...PAGES]);
});

test('stops where the archive asks for a pause', async () => {
  const asked = answerWith(['', 429]);
  expect(await ask()).toEqual([{ state: 'busy' }]);
  expect(asked).toHaveLength(1);
});

test.each([
  '',
  'null',
  '{}',
  '[[1],[2]]',
  '[["timestamp"],["2026"]]',
  '<html>',
  '[["timestamp"],null]',
])('takes “%s” for no answer', async (body) => {
  answerWith([body], [body, 503]);
  expect(await ask()).toEqual([{ state: 'unreachable' }, { state: 'unreachable' }]);
});

test('asks nobody after it was cancelled', async () => {
  const asked = answerWith([CAPTURED], [CAPTURED]);
  const stop = new AbortController();
  const first = fetchFirstCaptures(PAGES, stop.signal);
  stop.abort();
  await first;
  expect(asked).toHaveLength(1);
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { EXTRACTION_PORT } from '../../../src/browser/extraction-port.ts';
import { readOutside } from '../../../src/content/reading/read-outside.ts';
import { serveExtraction } from '../../../src/extraction/serve-extraction.ts';
import { connectPorts, type FakePort, type PortSender } from './fake-ports.ts';

const url = 'https://harbour.example/ferry';
const sentence = 'The old ferry leaves the harbour at seven, and nobody wants to miss it. ';
const page = new DOMParser().parseFromString(
  `<title>The ferry</title><article>${`<p>${sentence.repeat(5)}</p>`.repeat(5)}</article>`,
  'text/html',
);
const read = () => readOutside(page, { url, always: false, without: [] });

/** Whoever answers connections; the first `lost` of them fall on nobody. */
function answerAll(lost: number, sender: () => Partial<PortSender> = () => ({})): FakePort[] {
  const listeners: ((port: FakePort) => void)[] = [];
  const opened: FakePort[] = [];
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: (port: FakePort) => void) => listeners.push(listener) },
    connect: ({ name }: { name: string }) => {
      const [near, far] = connectPorts(name, { id: fakeBrowser.runtime.id, ...sender() });
      opened.push(near);
      queueMicrotask(() => {
        if (opened.length <= lost) far.disconnect();
        else for (const listener of listeners) listener(far);
      });
      return near;
    },
  });
  serveExtraction(keep);
  return opened;
}

const expected = vi.fn();
const keep = vi.fn<(tabId: number, article: Article) => void>();

afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  expected.mockReset();
  keep.mockReset();
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    if ((message as { name: string }).name === 'articleExpected') expected();
  });
});

describe('an article that is found outside of its page', () => {
  it('is the same as on it, and the connection is closed', async () => {
    const opened = answerAll(0);
    expect((await read())?.article).toEqual(readArticle(page, url));
    expect(opened.map(({ name, other }) => [name, other])).toEqual([[EXTRACTION_PORT, undefined]]);
    expect(expected).toHaveBeenCalledTimes(1);
  });

  it('is kept where it is judged, and read all the same if that fails', async () => {
    answerAll(0, () => ({ tab: { id: 7 } }));
    const article = (await read())?.article;
    expect(keep.mock.calls).toEqual([[7, article]]);
    keep.mockImplementation(() => {
      throw new Error('full');
    });
    expect((await read())?.article).toEqual(article);
  });

  it('is found by whoever is opened next', async () => {
    const opened = answerAll(1);
    expect((await read())?.article).toEqual(readArticle(page, url));
    expect(opened).toHaveLength(2);
    expect(expected).toHaveBeenCalledTimes(2);
  });

  it('is given up where nobody answers', async () => {
    answerAll(2);
    await expect(read()).rejects.toThrow();
  });

  it('is found at once for a tab beside one that has used up its share', async () => {
    let now = 0;
    // Each step takes a second.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    let id = 1;
    const opened = answerAll(0, () => ({ tab: { id } }));
    await read();
    let isAgain = false;
    void read().then(() => {
      isAgain = true;
    });
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    id = 2;
    expect(await read()).toBeDefined();
    expect(isAgain).toBe(false);
    opened[1]?.other?.disconnect();
  });

  it('is found for nobody but this extension', async () => {
    const opened = answerAll(0, () => ({ id: 'another' }));
    const reading = read().catch(() => 'given up');
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    opened[0]?.other?.disconnect();
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    opened[1]?.other?.disconnect();
    expect(await reading).toBe('given up');
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openExtraction } from '../../src/background/open-extraction.ts';

/** Chromium's part, with as many documents open as were created. */
let created: { url: string; reasons: string[] }[];
const createDocument = vi.fn();
const chrome = {
  runtime: { getContexts: async () => created },
  offscreen: { createDocument },
};

beforeEach(() => {
  created = [];
  createDocument.mockReset().mockImplementation(async (wanted) => void created.push(wanted));
  vi.stubGlobal('chrome', chrome);
});
afterEach(() => vi.unstubAllGlobals());

it('is opened once, however many pages ask at once', async () => {
  await Promise.all([openExtraction(), openExtraction(), openExtraction()]);
  await openExtraction();
  expect(created).toMatchObject([{ url: 'src/extraction/index.html', reasons: ['DOM_PARSER'] }]);
});

it('is opened again once it has closed', async () => {
  await openExtraction();
  created = [];
  await openExtraction();
  expect(createDocument).toHaveBeenCalledTimes(2);
});

it('is tried again after a failure, which whoever asked hears of', async () => {
  createDocument.mockRejectedValueOnce(new Error('no'));
  await expect(openExtraction()).rejects.toThrow('no');
  await openExtraction();
  expect(created).toHaveLength(1);
});

it('is not opened where the background builds documents itself', async () => {
  vi.stubGlobal('chrome', {});
  await openExtraction();
  expect(created).toEqual([]);
});

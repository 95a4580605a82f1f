import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import { CREDIT_SHAPES, type Shape } from './credit-shapes.ts';

const PAGE = 'https://page.example/2024/03/14/a-winter-that-would-not-go-home.html';
const DEEP = 'https://elsewhere.example/2024/03/12/481516.html';
const HOME = 'https://elsewhere.example/';

const TEXT = [
  'The harbour master stood at the end of the pier on Tuesday morning and looked at the ice, which had come in the night and would not leave for another three weeks.',
  'Nobody in the town could remember a spring so cold, and those who claimed to remember one were asked to give the year, which they could not.',
  'Boats that had been painted in February lay where they were, and the men who had painted them sat in the café and talked about the price of diesel.',
  'By noon the first visitors had arrived with cameras and children, and the baker sold more rolls before two than she usually sells in a week.',
  'In the evening the lamps along the quay were lit as on any other day, and somebody had set a chair on the ice as though for a guest.',
].map((words) => `<p>${words}</p>`);

const fill = (html = '') =>
  html
    .replaceAll('ENCODED', encodeURIComponent(DEEP))
    .replaceAll('DEEP', DEEP)
    .replaceAll('HOME', HOME);

function write({ lead, tail, outside, head }: Shape, language: string): string {
  return `<!doctype html><html lang="${language}"><head><title>A winter that would not go home</title>${fill(head)}</head>
<body><nav><a href="/">Home</a></nav><main><article><h1>A winter that would not go home</h1>${fill(lead)}${TEXT.join('')}${fill(tail)}</article>${fill(outside)}</main></body></html>`;
}

describe('the markup in which pages credit', () => {
  it.each(CREDIT_SHAPES)('%s (%s)', (_, language, shape) => {
    const { document } = parseHTML(write(shape, language));
    const article = readArticle(document as unknown as Document, PAGE);
    const [best] = article ? findOriginal(article, language) : [];
    expect(best?.url).toBe(DEEP);
    expect(best?.confidence).toBeGreaterThanOrEqual(0.5);
  });
});

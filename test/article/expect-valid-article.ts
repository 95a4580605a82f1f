import { expect } from 'vitest';
import type { Article } from '../../src/article/article.ts';

/** What holds for every article, whatever page it was read from: each offset points at its text. */
export function expectValidArticle({ text, blocks, mentions, lines, pictures }: Article): void {
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    expect(text.slice(end, block.start)).toBe(index === 0 ? '' : '\n\n');
    expect(text.slice(block.start, block.end).trim()).not.toBe('');
    end = block.end;
  }
  expect(end).toBe(text.length);
  for (const span of [...mentions, ...lines.flatMap(({ span }) => span ?? [])]) {
    expect(span.start).toBeLessThan(span.end);
    expect(text.slice(span.start, span.end)).toHaveLength(span.end - span.start);
  }
  for (const line of lines) {
    expect(line.distance === 0).toBe(line.place === 'inside');
    for (const link of line.links) {
      expect(line.text.slice(link.start, link.end)).toBe(link.text);
      expect(link.href).toMatch(/^https?:\/\//);
    }
  }
  for (const { src } of pictures) expect(src).toMatch(/^https?:\/\//);
}

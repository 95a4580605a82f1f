import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { trimReadability } from '../../../tools/build/trim-readability.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'pages');
const { Readability: Trimmed } = (await import(trimReadability())) as {
  Readability: typeof Readability;
};

/** As src/article/extract-content.ts asks for it. */
function find(Finder: typeof Readability, html: string, charThreshold: number) {
  const { document } = parseHTML(html);
  const found = new Finder<Node>(document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold,
  }).parse();
  return {
    title: found?.title,
    byline: found?.byline ?? '',
    siteName: found?.siteName ?? '',
    text: found?.content?.textContent,
  };
}

const readPage = (name: string) => readFileSync(join(PAGES, name, 'page.html'), 'utf8');

describe('trimReadability', () => {
  it.each(readdirSync(PAGES))('finds on "%s" what the whole library finds', (name) => {
    const html = readPage(name);
    for (const threshold of [200, 500])
      expect(find(Trimmed, html, threshold)).toEqual(find(Readability, html, threshold));
  });

  it('leaves out more than a fifth of the code', () => {
    const whole = readFileSync('node_modules/@mozilla/readability/Readability.js');
    expect(readFileSync(trimReadability()).length).toBeLessThan(0.8 * whole.length);
  });
});

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

function find(Finder: typeof Readability, html: string) {
  const { document } = parseHTML(html);
  const serializer = ({ textContent }: Node) => textContent ?? '';
  const found = new Finder(document, {
    serializer,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return found && [found.title, found.byline, found.siteName, found.content];
}

const readPage = (name: string) => readFileSync(join(PAGES, name, 'page.html'), 'utf8');

describe('trimReadability', () => {
  it.each(readdirSync(PAGES))('finds on "%s" what the whole library finds', (name) => {
    const html = readPage(name);
    expect(find(Trimmed, html)).toEqual(find(Readability, html));
  });

  it('leaves out more than a fifth of the code', () => {
    const whole = readFileSync('node_modules/@mozilla/readability/Readability.js');
    expect(readFileSync(trimReadability()).length).toBeLessThan(0.8 * whole.length);
  });
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { toHtml } from '../../../src/comparison/export/to-html.tsx';
import { comparedPair } from '../compared-pair.ts';

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('the page stands alone: no script, nothing to load, nothing of the live page', () => {
  const html = toHtml(comparedPair());
  const { head, body } = parse(html);
  expect(html).toMatch(/^<!doctype html>/);
  expect(
    head.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
  ).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(head.querySelectorAll('script, link')).toHaveLength(0);
  expect(body.querySelectorAll('script, img, iframe, [tabindex], [data-row]')).toHaveLength(0);
  expect(head.querySelector('style')).not.toBeNull();
});

test('the page holds both texts with their substitutions', () => {
  const { body } = parse(toHtml(comparedPair()));
  expect(body.querySelector('h1')?.textContent).toMatch(/2/);
  const marks = [...body.querySelectorAll('li mark')].map((mark) => mark.firstChild?.textContent);
  expect(marks).toEqual(['shut', 'damaged']);
  const meant = [...body.querySelectorAll('li b.meant')].map(({ textContent }) => textContent);
  expect(meant).toEqual(['closed', 'broken']);
});

test('markup in a page stays text', () => {
  const { body } = parse(
    toHtml(comparedPair((text) => text.replace('Anna Holt', '<img src=x onerror=alert(1)>'))),
  );
  expect(body.querySelector('img')).toBeNull();
  expect(body.textContent).toMatch(/<img.* onerror=alert\(1\)>/);
});

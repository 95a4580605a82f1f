import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shadowRootsIn, shadowRootsOf } from '../../../src/article/dom/shadow-hosts.ts';
import { pageRoots } from '../../../src/content/watch/page-roots.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="one"></div><p>Words</p><my-card id="two"></my-card>';
  const root = document.querySelector('#one')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<section id="inner"></section>';
  root?.querySelector('#inner')?.attachShadow({ mode: 'open' });
  document.querySelector('#two')?.attachShadow({ mode: 'closed' });
});

afterEach(() => vi.restoreAllMocks());

test('of a whole document they are looked for again after a moment', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const page = new DOMParser().parseFromString('<div></div>', 'text/html');
  page.querySelector('div')?.attachShadow({ mode: 'open' });
  expect(shadowRootsOf(page)).toHaveLength(1);
  page.body.replaceChildren();
  clock.mockReturnValue(1050);
  expect(shadowRootsOf(page)).toHaveLength(1);
  clock.mockReturnValue(1051);
  expect(shadowRootsOf(page)).toHaveLength(0);
});

test('open roots of a tree are found, those inside them are not of the same tree', () => {
  const roots = shadowRootsIn(document);
  expect(roots.map(({ host }) => host.id)).toEqual(['one']);
  expect(shadowRootsIn(roots[0] as ShadowRoot).map(({ host }) => host.id)).toEqual(['inner']);
});

test('a page is gone through with all its roots, the document first', () => {
  const [first, ...others] = [...pageRoots(document)];
  expect(first).toBe(document);
  expect(others.map((root) => (root as ShadowRoot).host.id)).toEqual(['one', 'inner']);
});

test('no more elements are looked at than the budget allows, over all roots', () => {
  const budget = { elements: 2 };
  expect(shadowRootsIn(document, budget)).toEqual([]);
  expect(budget.elements).toBe(0);
  expect(shadowRootsIn(document, budget)).toEqual([]);
});

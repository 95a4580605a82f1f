import { afterEach, expect, test, vi } from 'vitest';
import type { PageActions } from '../../../src/browser/page-actions.ts';
import { showBanner } from '../../../src/content/banner/banner.ts';

const ADVICE: PageActions = {
  tier: 'slim',
  sentence: 'bannerSpun',
  original: { name: 'origin.example', url: 'https://origin.example/story' },
  highlightStyle: 'wavy',
  examples: [{ quote: 'tin can', expected: 'can' }],
};

// jsdom has no layout.
document.elementFromPoint = () => null;

/** The page cannot read a closed root; a test has to catch it when it is created. */
function open(advice: Partial<PageActions> = {}, explained = true) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const actions = { explain: vi.fn(async () => explained), find: vi.fn(), onClosed: vi.fn() };
  const { remove } = showBanner({ ...ADVICE, ...advice }, actions);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  const press = (name: string) =>
    [...root.querySelectorAll('button')]
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
      ?.click();
  return { root, actions, remove, press };
}

const host = () => document.querySelector<HTMLElement>('unspun-overlay');

afterEach(() => host()?.remove());

test('the sentence is announced after the banner is there', async () => {
  const { root } = open();
  const status = root.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  await vi.waitFor(() =>
    expect(status?.textContent).toBe(
      'This article looks reworded by machine. It credits origin.example.',
    ),
  );
});

test('the page can neither read it nor is moved or focused by it', () => {
  const { root } = open();
  expect(host()?.shadowRoot).toBeNull();
  expect(host()?.parentElement).toBe(document.body);
  expect(host()?.nextSibling).toBeNull();
  expect(document.activeElement).toBe(document.body);
  expect(root.querySelector('style')?.isConnected).toBe(true);
  expect(root.adoptedStyleSheets ?? []).toHaveLength(0);
});

test.each(['Close', 'Not on this site'])(
  'a click on "%s" that no reader made removes it, and means nothing',
  (name) => {
    const { actions, press } = open();
    press(name);
    expect(host()).toBeNull();
    expect(actions.onClosed).toHaveBeenCalledWith(undefined, expect.anything());
  },
);

test('an Escape that no reader pressed does nothing', () => {
  const { root, actions } = open();
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  root.querySelector('a')?.dispatchEvent(pressed);
  expect(host()).not.toBeNull();
  expect(actions.onClosed).not.toHaveBeenCalled();
});

test('"Why?" explains in place only where the popup cannot be opened', async () => {
  const elsewhere = open();
  elsewhere.press('Why?');
  await vi.waitFor(() => expect(elsewhere.actions.explain).toHaveBeenCalled());
  expect(elsewhere.root.querySelector('.why')?.textContent).toBe('');
  elsewhere.remove();
  const here = open({}, false);
  here.press('Why?');
  await vi.waitFor(() => expect(here.root.querySelector('.why')?.textContent).toContain('tin can'));
});

test('without an address there is no button to the original', () => {
  const { root } = open({ original: { name: 'The Origin' } });
  expect(root.querySelector('a')).toBeNull();
});

test('it hides in full screen', () => {
  open();
  const set = (element: Element | null) => {
    Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  set(document.body);
  expect(host()?.hidden).toBe(true);
  set(null);
  expect(host()?.hidden).toBe(false);
});

test('markup in a credited name stays text', async () => {
  const { root } = open({ original: { name: '<b>x</b><img src=x>' } });
  await vi.waitFor(() => expect(root.textContent).toContain('<img src=x>'));
  expect(root.querySelector('img')).toBeNull();
});

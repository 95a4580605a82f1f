import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { confirmQuietSite } from '../../../src/content/banner/confirm-quiet-site.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  host()?.remove();
  vi.useRealTimers();
});

const host = () => document.querySelector<HTMLElement>('unspun-overlay');

/** The page cannot read a closed root; a test has to catch it when it is created. */
function open(byKeyboard = false) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const undo = vi.fn();
  const { remove } = confirmQuietSite({ edge: 'bottom', byKeyboard, undo });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return { root, undo, remove, button: root.querySelector('button') };
}

test('it stands where the banner stood, is announced, and goes by itself', () => {
  const { root, undo } = open();
  expect(host()?.dataset.edge).toBe('bottom');
  vi.advanceTimersByTime(100);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Banners are off on this site.');
  vi.advanceTimersByTime(7_000);
  expect(host()).not.toBeNull();
  vi.advanceTimersByTime(1_000);
  expect(host()).toBeNull();
  expect(undo).not.toHaveBeenCalled();
});

test('a click that no reader made takes nothing back', () => {
  const { button, undo } = open();
  vi.advanceTimersByTime(1_000);
  button?.click();
  expect(undo).not.toHaveBeenCalled();
});

test('the focus goes to its button only for who closed the banner by a key', () => {
  const mouse = open();
  expect(document.activeElement).toBe(document.body);
  mouse.remove();
  const { root, button } = open(true);
  expect(root.activeElement).toBe(button);
});

import { expect, it } from 'vitest';
import { addTextFragment } from '../../../../src/engine/attribution/search/add-text-fragment.ts';

it.each([
  ['https://a.example/x', ':~:text=b', 'https://a.example/x#:~:text=b'],
  ['https://a.example/x#p2', ':~:text=b', 'https://a.example/x#p2:~:text=b'],
  ['https://a.example/x', undefined, 'https://a.example/x'],
  ['https://a.example/x#p2', '', 'https://a.example/x#p2'],
])('adds to %s the fragment %s', (url, fragment, whole) => {
  expect(addTextFragment(url, fragment)).toBe(whole);
});

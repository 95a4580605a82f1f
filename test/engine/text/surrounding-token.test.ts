import { expect, it } from 'vitest';
import { isTechnicalToken, surroundingToken } from '../../../src/engine/text/surrounding-token.ts';

it('is what stands between white space around a position', () => {
  const text = 'see www.welling.example/a now';
  expect(surroundingToken(text, 10)).toBe('www.welling.example/a');
  expect(surroundingToken(text, 0)).toBe('see');
  expect(surroundingToken(text, text.length)).toBe('now');
  expect(surroundingToken('', 0)).toBe('');
});

it('goes over a break hint, which is no space', () => {
  expect(surroundingToken('a b\ufeffc d', 3)).toBe('b\ufeffc');
});

it('goes 80 characters to either side at the most', () => {
  expect(surroundingToken('x'.repeat(1_000), 500)).toHaveLength(160);
});

it.each([
  'welling.example',
  '/usr/share',
  '@harbour',
  '$boat',
  'getBoat()',
  'localStorage',
  'XMLHttpRequest',
  'boat_name',
  'v2',
  '(boats[0])',
  'wel\u200bling.example',
])('calls “%s” a machine’s', (token) => {
  expect(isTechnicalToken(token)).toBe(true);
});

it.each(['boat', 'Boat.', '“boat”', '(boat)', 'BOAT', 'well-being', 'o’clock', 'pier…', '', '港'])(
  'calls “%s” a word',
  (token) => {
    expect(isTechnicalToken(token)).toBe(false);
  },
);

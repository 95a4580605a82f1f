import { expect, it } from 'vitest';
import { addressKey } from '../../../src/engine/addresses/address-key.ts';

it.each([
  'https://welling.example/a',
  'http://welling.example/a/',
  'https://www.welling.example/a',
  'https://m.welling.example/a/',
])('%s is one page', (address) => {
  expect(addressKey(address)).toBe('welling.example/a');
});

it('keeps what tells pages apart', () => {
  const keys = ['a', 'a?p=1', 'a?p=2', 'a//', 'A', 'www.b'].map((path) =>
    addressKey(`https://welling.example/${path}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(addressKey('https://www.m.example/')).toBe('m.example');
  expect(addressKey('https://wwwelling.example/')).toBe('wwwelling.example');
});

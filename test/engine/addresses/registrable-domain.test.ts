import { expect, it } from 'vitest';
import { registrableDomain } from '../../../src/engine/addresses/registrable-domain.ts';

it.each([
  ['https://news.welling.co.uk/a', 'welling.co.uk'],
  ['https://harbour.blogspot.com/', 'harbour.blogspot.com'],
  ['https://a.b.welling.example/', 'welling.example'],
  ['welling.example', 'welling.example'],
])('%s belongs to the owner of %s', (address, domain) => {
  expect(registrableDomain(address)).toBe(domain);
});

it.each(['http://93.184.216.34/', 'http://[::1]/', 'http://localhost/', 'co.uk', '', '\ud800'])(
  '%j has no owner',
  (address) => {
    expect(registrableDomain(address)).toBeUndefined();
  },
);

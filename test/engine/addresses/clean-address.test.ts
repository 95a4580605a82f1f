import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../src/engine/addresses/clean-address.ts';
import { registrableDomain } from '../../../src/engine/addresses/registrable-domain.ts';

const cleaned: ReadonlyArray<readonly [given: string, wanted: string]> = [
  ['https://a.example/x?utm_source=1&id=%20b&fbclid=3#ixzz1', 'https://a.example/x?id=%20b'],
  ['https://a.example/x?p=12&share=twitter#part-2', 'https://a.example/x?p=12#part-2'],
  ['https://a.example/x?unlocked_article_code=1.ab&smid=url-share', 'https://a.example/x'],
  ['https://a.example/x;jsessionid=0A1?b=1', 'https://a.example/x?b=1'],
  ['https://a.example/x#:~:text=some%20words', 'https://a.example/x'],
  ['//a.example/x', 'https://a.example/x'],
  ['https://a.example/??', 'https://a.example/??'],
  ['../x', 'https://page.example/x'],
  [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2Fx%3Futm_id%3D1',
    'https://a.example/x',
  ],
  ['https://www.google.de/url?sa=t&q=&url=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x'],
  ['https://www.google.co.uk/url?q=https://a.example/x&sa=U', 'https://a.example/x'],
  [
    'https://www.bing.com/ck/a?!&&p=4c&u=a1aHR0cHM6Ly9hLmV4YW1wbGUveD9wPTEmcT3DpA&ntb=1',
    'https://a.example/x?p=1&q=%C3%A4',
  ],
  [
    'https://r.search.yahoo.com/_ylt=Aw/RV=2/RE=17/RO=10/RU=https%3a%2f%2fa.example%2fx%2fy/RK=2/RS=z-',
    'https://a.example/x/y',
  ],
  [
    'https://de.search.yahoo.com/r/_ylt=A/RU=https%3a%2f%2fa.example%2fx/RS=z-',
    'https://a.example/x',
  ],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2Fx&rut=1', 'https://a.example/x'],
  [
    'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly93d3cuZ29vZ2xlLmRlL3VybD9xPWh0dHBzOi8vYS5leGFtcGxlL3g',
    'https://a.example/x',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT0', 'https://a.example/'],
  ['https://href.li/?https://a.example/x', 'https://a.example/x'],
  ['https://www.google.com/amp/s/a.example/x', 'https://a.example/x'],
  ['https://a-example.cdn.ampproject.org/c/s/a.example/x', 'https://a.example/x'],
  ['https://аррӏе.com/x', 'https://xn--80ak6aa92e.com/x'],
  ['/out.php?link=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x'],
  [
    'https://other.example/go?url=https%3A%2F%2Fa.example%2Fx',
    'https://other.example/go?url=https%3A%2F%2Fa.example%2Fx',
  ],
];

const refused = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'ftp://a.example/x',
  'https://bank.example@evil.example/',
  'https://u:p@a.example/',
  'https://www.google.com/url?q=https://u:p@a.example/',
  'https://www.google.fr/url?q=http://10.0.0.1/reboot',
  'https://www.bing.com/ck/a?u=a1aHR0cDovLzEyNy4wLjAuMS8',
  'https://r.search.yahoo.com/RU=http%3a%2f%2flocalhost%2f/RK=2/RS=z',
  'http://192.168.1.1/reboot',
  'http://2130706433/',
  'http://[::1]/',
  'http://router/reboot',
  'http://printer.local/',
  'https://localhost/x',
  'https://',
  `https://a.example/${'x'.repeat(5000)}`,
];

describe('cleanAddress', () => {
  it.each(cleaned)('makes %s clean', (given, wanted) => {
    expect(cleanAddress(given, 'https://page.example/story/')).toBe(wanted);
  });

  it.each(refused)('refuses %s', (given) => {
    expect(cleanAddress(given)).toBeUndefined();
  });

  it('gives only public web addresses, and cleans them no further a second time', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (given) => {
        const once = cleanAddress(given, 'https://page.example/');
        if (once === undefined) return;
        expect(once).toMatch(/^https?:\/\/[^@/]+\//);
        expect(cleanAddress(once)).toBe(once);
      }),
    );
  });
});

describe('registrableDomain', () => {
  it.each([
    ['https://news.a.co.uk/x', 'a.co.uk'],
    ['https://a.blogspot.com/x', 'a.blogspot.com'],
    ['https://www.a.example/x', 'a.example'],
    ['http://10.0.0.1/', undefined],
    ['http://router/', undefined],
    ['no address', undefined],
  ])('of %s is %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });
});

import { expect, test } from 'vitest';
import { parseAddresses } from '../../src/lists/parse-addresses.ts';

test.each<[string, string[]]>([
  ['https://a.example/x', ['https://a.example/x']],
  ['a.example/x\nb.example', ['https://a.example/x', 'https://b.example/']],
  ['https://a.example/x\r\nhttps://a.example/x', ['https://a.example/x']],
  ['"https://a.example/x","Harbour news",3', ['https://a.example/x']],
  ['https://a.example/1,2;3.html', ['https://a.example/1,2;3.html']],
  ['https://a.example/x,https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
  ['See https://a.example/x.', ['https://a.example/x']],
  ['łódź.example/ą', ['https://xn--d-uga0v4h.example/%C4%85']],
  ['javascript:alert(1)', []],
  ['file:///etc/passwd', []],
  ['just words', []],
  ['12.50', []],
])('%j holds %j', (text, addresses) => {
  expect(parseAddresses(text).addresses).toEqual(addresses);
});

test('lines without an address are counted', () => {
  expect(parseAddresses('Title\n\nhttps://a.example/\nnothing').unreadable).toBe(2);
});

test('a hostile line of a million letters takes no time', () => {
  const start = process.cpuUsage().user;
  parseAddresses('a.'.repeat(500_000));
  const long = process.cpuUsage().user - start;
  parseAddresses('a.'.repeat(250_000));
  const half = process.cpuUsage().user - start - long;
  expect(long).toBeLessThan(8 * half + 100_000);
});

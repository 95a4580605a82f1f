import { expect, test } from 'vitest';
import { privateSiteReason } from '../../src/article/private-site-reason.ts';

test.each([
  ['https://news.example/story', undefined],
  ['http://8.8.4.4/story', undefined],
  ['http://localhost:8080/', 'private-address'],
  ['http://wiki/', 'private-address'],
  ['http://printer.local/', 'private-address'],
  ['http://10.1.2.3/', 'private-address'],
  ['http://172.20.0.1/', 'private-address'],
  ['http://172.32.0.1/', undefined],
  ['http://100.64.0.9/', 'private-address'],
  ['http://[::1]/', 'private-address'],
  ['http://[fd00::1]/', 'private-address'],
  ['http://[2606:4700::1]/', undefined],
  ['http://0x7f000001/', 'private-address'],
  ['https://mail.google.com/mail/u/0/', 'private-application'],
  ['https://team.sharepoint.com/x', 'private-application'],
  ['https://notpaypal.com.example/', undefined],
])('%s: %s', (url, reason) => {
  expect(privateSiteReason(url)).toBe(reason);
});

import { expect, it } from 'vitest';
import { hostName } from '../../../src/engine/addresses/host-name.ts';

it.each([
  ['https://www.welling.example/a', 'welling.example'],
  ['https://m.welling.example:8080/', 'welling.example'],
  ['https://news.welling.example/', 'news.welling.example'],
  ['https://www.m.example/', 'm.example'],
  ['https://wwwelling.example/', 'wwwelling.example'],
  ['https://WELLING.example/', 'welling.example'],
])('%s is called %s', (address, name) => {
  expect(hostName(address)).toBe(name);
});

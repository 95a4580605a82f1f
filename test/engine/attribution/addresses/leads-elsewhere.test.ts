import { expect, test } from 'vitest';
import { leadsElsewhere } from '../../../../src/engine/attribution/addresses/leads-elsewhere.ts';

const ON = 'https://reputable.example';

test.each([
  '/go?url=http://phish.example/story',
  '/go?url=%2F%2Fphish.example/story',
  '/out?u=%2568ttps%253A%252F%252Fphish.example%252Fstory',
  '/login?redirect_to=https%3A%2F%2Fphish.example',
  '/r/https://phish.example/story',
  '/r/http:/phish.example/story',
  '/click?x=https://phish.example',
])('%s may lead to another site', (path) => {
  expect(leadsElsewhere(new URL(path, ON))).toBe(true);
});

test.each([
  '/2026/story?ref=home',
  '/go?url=https://www.reputable.example/story',
  '/story?comment=https://phish.example',
  'https://web.archive.org/web/2020/https://paper.example/story',
])('%s stays', (path) => {
  expect(leadsElsewhere(new URL(path, ON))).toBe(false);
});

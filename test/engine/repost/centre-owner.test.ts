import { expect, test } from 'vitest';
import { centreOwner } from '../../../src/engine/repost/centre-owner.ts';

test.each([
  [
    'Editor’s note: Find the latest flood news and guidance in Riverpost’s Flood Resource Center.',
    'Riverpost',
  ],
  ["Editor's note: See more stories on the strike at Harbour Daily's Strike Hub", 'Harbour Daily'],
  ['Editor’s note: Read all about it in the Valley Echo’s Election Centre.', 'Valley Echo'],
])('%s', (text, owner) => expect(centreOwner(text)).toBe(owner));

test.each([
  'Find the latest figures in the county’s data center.',
  'Editor’s note: this article was first printed in May.',
  'Editor’s note: Find the latest flood news in our newsletter.',
  'Editor’s note: the latest news came from Riverpost’s reporters at the community center.',
])('nobody’s: %s', (text) => expect(centreOwner(text)).toBeUndefined());

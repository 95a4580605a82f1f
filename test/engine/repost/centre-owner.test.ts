import { expect, test } from 'vitest';
import { centreOwner } from '../../../src/engine/repost/centre-owner.ts';

test.each([
  [
    'Editor’s note: Find the latest flood news and guidance in Riverpost’s Flood Resource Center.',
    'Riverpost',
  ],
  ["Editor's note: See more stories on the strike at Harbour Daily's Strike Hub", 'Harbour Daily'],
  ['Editor’s note: Read all about it in the Valley Echo’s Election Centre.', 'Valley Echo'],
  [
    'Editor’s note: Find all of our harbor coverage in the Tidewater Ledger’s Harbor Hub.',
    'Tidewater Ledger',
  ],
])('%s', (text, owner) => expect(centreOwner(text)).toBe(owner));

test.each([
  'Find the latest figures in the county’s data center.',
  'Editor’s note: this article was first printed in May.',
  'Editor’s note: Find the latest flood news in our newsletter.',
  'Editor’s note: the latest news came from Riverpost’s reporters at the community center.',
  // Agencies, universities and charities inform; every site may point to them.
  'Editor’s note: See the latest case counts in the CDC’s Flu Resource Center.',
  'Editor’s note: See the latest figures in Halden University’s Storm Resource Center.',
  'Editor’s note: Find more on helplines in the Red Cross’s Relief Hub.',
  'Editor’s note: Read more about shelters in the State of Ohio’s Emergency Center.',
])('nobody’s: %s', (text) => expect(centreOwner(text)).toBeUndefined());

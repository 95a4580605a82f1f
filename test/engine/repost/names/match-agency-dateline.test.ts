import { expect, it } from 'vitest';
import { matchAgencyDateline } from '../../../../src/engine/repost/names/match-agency-dateline.ts';

it.each([
  ['WELLING (Reuters) - The pier fell.', 'WELLING (Reuters) -', 'Reuters'],
  ['(CNN) -- The pier fell.', '(CNN) -', 'CNN'],
  ['Berlin (dpa/AFP) – Der Steg.', 'Berlin (dpa/AFP) –', 'dpa/AFP'],
  ['北京（新华社）—码头', '北京（新华社）—', '新华社'],
])('finds the dateline of “%s”', (text, quote, name) => {
  expect(matchAgencyDateline(text)).toEqual({ quote, name });
});

it.each([
  'The pier (built in 1890) fell.',
  'WELLING (R) - The pier fell.',
  'WELLING\n(Reuters) - The pier fell.',
  `${'x'.repeat(51)} (Reuters) - The pier fell.`,
  'WELLING (Reuters, Ada Weld) - The pier fell.',
  '',
])('finds none in “%s”', (text) => {
  expect(matchAgencyDateline(text)).toBeUndefined();
});

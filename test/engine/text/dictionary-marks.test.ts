import { expect, it } from 'vitest';
import { countDictionaryMarks } from '../../../src/engine/text/dictionary-marks.ts';

it('counts lines that open an entry, and the habits of entries', () => {
  const text = [
    'MOLE, n. [OE. molle.] A small beast. (Zool.)',
    'Moil, v. t. To toil. --Weld.',
    'Mire, n. A bog. Syn: Mud',
  ].join('\n');
  const { entries, habits, marks } = countDictionaryMarks(text);
  expect(entries).toBe(3);
  expect(habits).toBeGreaterThanOrEqual(4);
  expect(marks).toBeGreaterThanOrEqual(habits);
});

it.each([
  'The old pier fell at noon. Nobody, so they say, was there (at night).',
  'Ada Weld, a builder, came from Welling; her brother, too.',
  'Plan A. And then — Monday. It rained',
  '',
])('finds no entry in “%s”', (text) => {
  expect(countDictionaryMarks(text).entries).toBe(0);
  expect(countDictionaryMarks(text).habits).toBeLessThan(2);
});

it('counts a habit once and its marks each time', () => {
  const once = countDictionaryMarks('It is (Bot.) there.');
  const thrice = countDictionaryMarks('It is (Bot.) there (Obs.) and [Rare] here.');
  expect([once.habits, once.marks]).toEqual([1, 1]);
  expect([thrice.habits, thrice.marks]).toEqual([1, 3]);
});

it('opens an entry at the start of a line only', () => {
  expect(countDictionaryMarks('See Mire, n. A bog.').entries).toBe(1);
  expect(countDictionaryMarks('see Mire, n. A bog.').entries).toBe(0);
});

import { expect, it } from 'vitest';
import { normalizeName } from '../../../../src/engine/repost/names/normalize-name.ts';

it.each([
  ['The Harbour-Gazette!', 'theharbourgazette'],
  ['Télam', 'telam'],
  ['ＡＦＰ', 'afp'],
  ['ﬁsh & Co. 24', 'fishco24'],
  ['新华社', '新华社'],
  ['— …', ''],
  ['\ud800x\udc00', 'x'],
])('reads “%s” as “%s”', (name, key) => {
  expect(normalizeName(name)).toBe(key);
});

it('changes nothing that is normalized already', () => {
  expect(normalizeName(normalizeName('Télam “Zeitung”'))).toBe(normalizeName('Télam “Zeitung”'));
});

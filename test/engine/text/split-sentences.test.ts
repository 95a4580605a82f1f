import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/text/split-sentences.ts';

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  [
    'Mr. Hald of the U.S. Navy met Dr. J. Osk. They spoke.',
    ['Mr. Hald of the U.S. Navy met Dr. J. Osk.', 'They spoke.'],
  ],
  [
    'It rose by 2.6 metres, e.g. at noon. Then it fell.',
    ['It rose by 2.6 metres, e.g. at noon.', 'Then it fell.'],
  ],
  ['“Stop.” She ran. “Why?” he asked.', ['“Stop.”', 'She ran.', '“Why?” he asked.']],
  ['A heading\n\nA line\nAnother line', ['A heading', 'A line', 'Another line']],
  ['Iraqi national congress. and more', ['Iraqi national congress. and more']],
  ['Am 3. Mai fiel das Tor. In der 2. Liga.', ['Am 3. Mai fiel das Tor.', 'In der 2. Liga.']],
  ['It was built in 19. Mail came.', ['It was built in 19.', 'Mail came.']],
  ['今日は雨です。明日は？晴れる！', ['今日は雨です。', '明日は？', '晴れる！']],
  ['Was the end 🙂\n\n🙂\n\nNext', ['Was the end 🙂\n\n🙂', 'Next']],
  ['', []],
])('%j', (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

import { expect, test } from 'vitest';
import { authorName } from '../../../src/article/metadata/author-name.ts';

test.each([
  ['By Ines Calder · 21 April 2026', 'Ines Calder'],
  ['Ines Calder', 'Ines Calder'],
  ['By Ines Calder and Tomas Reid', 'Ines Calder and Tomas Reid'],
  ['By Ines Calder, Tomas Reid', 'Ines Calder, Tomas Reid'],
  ['BY INES CALDER | April 21, 2026', 'INES CALDER'],
  ['Von Anna Weiß', 'Anna Weiß'],
  ['von Trapp', 'von Trapp'],
  ['Byron Hart', 'Byron Hart'],
  ['Автор: Анна Белова', 'Анна Белова'],
  ['作者：王芳', '王芳'],
  ['By', 'By'],
])('%s is by %s', (byline, name) => {
  expect(authorName(byline)).toBe(name);
});

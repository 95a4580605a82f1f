import { expect, it } from 'vitest';
import type { LinePosition } from '../../../../src/engine/attribution/phrases/line-position.ts';
import { matchButton } from '../../../../src/engine/attribution/phrases/match-button.ts';
import { normalizeLine } from '../../../../src/engine/attribution/phrases/normalize-line.ts';
import { makeLine } from '../make-article.ts';

function match(marked: string, position: LinePosition = 'after') {
  const line = makeLine(marked);
  const span = matchButton(line, normalizeLine(line.text), position);
  return span && line.text.slice(span.start, span.end);
}

const button = (words: string) => `[${words}](https://welling-times.example/a)`;

it.each([
  'View original',
  '→ Read the original article »',
  '원문보기',
  'Zum Original',
  '【查看原文】',
])('knows the button “%s”', (words) => {
  expect(match(button(words))).toBe(words);
});

it('knows a button that names the site it leads to', () => {
  expect(match(button('Read the full story on Welling Times'))).toBe('Read the full story on ');
  expect(match(button('Weiterlesen auf Welling Times'))).toBe('Weiterlesen auf ');
  expect(match(button('Read the full story on Dravno Post'))).toBeUndefined();
});

it.each([
  'View original',
  `Today: ${button('View original')}`,
  `${button('View original')} ${button('Share')}`,
  button('View the original of this picture'),
  button(`View original${' '.repeat(60)}`),
  button('—'),
])('takes “%s” for none', (line) => {
  expect(match(line)).toBeUndefined();
});

it('looks for none in the middle of the text', () => {
  expect(match(button('View original'), 'middle')).toBeUndefined();
  expect(match(button('View original'), 'before')).toBe('View original');
});

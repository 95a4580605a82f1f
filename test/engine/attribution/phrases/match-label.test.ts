import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/engine/attribution/phrases/compile-pattern.ts';
import { matchLabel } from '../../../../src/engine/attribution/phrases/match-label.ts';
import { normalizeLine } from '../../../../src/engine/attribution/phrases/normalize-line.ts';
import { makeLine } from '../make-article.ts';

function match(marked: string, label = 'source') {
  const line = makeLine(marked);
  const span = matchLabel(compilePattern(label), normalizeLine(line.text), line);
  return span && line.text.slice(span.start, span.end);
}

const LINK = '[Welling](https://welling.example/)';

describe('a label', () => {
  it.each([
    [`Source: ${LINK}`, 'Source:'],
    [`Source (EN): ${LINK}`, 'Source (EN):'],
    [`Source → ${LINK}`, 'Source →'],
    [`Source ${LINK}`, 'Source'],
    [`SOURCE${LINK}`, 'SOURCE'],
    [`[Source] ${LINK}`, 'Source]'],
    [`2024-02-29 18:34 Source: ${LINK}`, 'Source:'],
    [`It ended. Source: ${LINK}`, 'Source:'],
    ['Source', 'Source'],
    ['  Source  ', 'Source'],
  ])('stands in “%s”', (line, label) => {
    expect(match(line)).toBe(label);
  });

  it.each([
    'The source said so',
    'Source said so',
    `The main source: ${LINK}`,
    `Source of the river, see ${LINK}`,
    'Sources: two',
    '',
  ])('does not stand in “%s”', (line) => {
    expect(match(line)).toBeUndefined();
  });

  it('stands in a short line, links aside', () => {
    const line = (text: string, link: string) =>
      match(`Source: [${link}](https://a.example/) ${text}`);
    expect(line('x'.repeat(150), 'y'.repeat(400))).toBe('Source:');
    expect(line('x'.repeat(152), 'y')).toBeUndefined();
  });
});

it('a label that a name follows may be inside its link', () => {
  const line = '[Read the full article at Welling](https://welling.example/a)';
  expect(match(line, 'read the full article at @')).toBe('Read the full article at');
  expect(match(line, 'read the full article at')).toBeUndefined();
});

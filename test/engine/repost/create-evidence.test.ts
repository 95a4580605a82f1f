import { describe, expect, it } from 'vitest';
import {
  headEvidence,
  lineEvidence,
  textEvidence,
} from '../../../src/engine/repost/create-evidence.ts';
import { articleOf } from './page-of.ts';

const article = articleOf({
  before: ['By Ada Weld'],
  body: ['It fell.', '  Source: Harbour Gazette, Welling'],
});

describe('evidence in a line', () => {
  it('quotes a part of it, or all of it, where it stands in the text', () => {
    const part = lineEvidence(article, 'x', 2, 'Harbour Gazette');
    expect(article.text.slice(part.start, part.end)).toBe('Harbour Gazette');
    expect(part).toMatchObject({ question: 'reposted', signal: 'x', line: 2 });
    const whole = lineEvidence(article, 'x', 2);
    expect(whole.quote).toBe('Source: Harbour Gazette, Welling');
    expect(article.text.slice(whole.start, whole.end)).toBe(whole.quote);
  });

  it('has no place in the text if the line has none, or if the quote is not in it', () => {
    expect(lineEvidence(article, 'x', 0)).not.toHaveProperty('start');
    expect(lineEvidence(article, 'x', 2, 'elsewhere')).not.toHaveProperty('start');
    expect(lineEvidence(article, 'x', 99)).toMatchObject({ quote: '', line: 99 });
  });
});

it('quotes at most 200 characters, and ends where the quote does', () => {
  const long = 'x'.repeat(500);
  expect(textEvidence('x', long, 7)).toMatchObject({ start: 7, end: 207 });
  expect(headEvidence('x', long).quote).toHaveLength(200);
  const line = lineEvidence(articleOf({ body: [long] }), 'x', 0);
  expect(line).toMatchObject({ start: 0, end: 200 });
});

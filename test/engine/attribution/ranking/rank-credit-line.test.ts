import { describe, expect, it } from 'vitest';
import { findCanonical } from '../../../../src/engine/attribution/addresses/find-canonical.ts';
import type { CreditLine } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { findCreditLines } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { rankCreditLine } from '../../../../src/engine/attribution/ranking/rank-credit-line.ts';
import { makeArticle, PROSE } from '../make-article.ts';

const A = 'https://elsewhere.example/2024/01/harbour-cameras';
const HOME = 'https://elsewhere.example/';

/** The candidate of the first credit of an article. */
function rank(parts: Parameters<typeof makeArticle>[0], isSpun = false) {
  const article = makeArticle(parts);
  const books = getPhrasebooks('en');
  const credit = findCreditLines(article, books)[0] as CreditLine;
  return rankCreditLine(credit, { article, books, canonical: findCanonical(article), isSpun });
}

const endsWith = (line: string) => rank({ end: [line] });

it('is the article that a label leads to', () => {
  expect(endsWith(`Source: [Elsewhere](${A})`)).toMatchObject({
    url: A,
    name: 'Elsewhere',
    quote: 'Source: Elsewhere',
    deep: true,
    kind: 'label',
  });
});

it('is the canonical where only its site’s homepage is linked', () => {
  const end = [`Source: [Elsewhere](${HOME})`];
  expect(rank({ end })).toMatchObject({ url: HOME, deep: false });
  expect(rank({ end, head: { canonical: A } })).toMatchObject({ url: A, deep: true });
  const other = 'https://thirdsite.example/2024/01/harbour-cameras';
  expect(rank({ end, head: { canonical: other } })).toMatchObject({ url: HOME, deep: false });
});

it('is a mere name where nothing is linked', () => {
  const named = endsWith('Source: Welling Times');
  expect(named).toMatchObject({ name: 'Welling Times', deep: false });
  expect(named?.url).toBeUndefined();
});

describe('there is none', () => {
  it.each([
    ['for the page’s own name', 'Source: [Page](https://elsewhere.example/2024/01/x-y-z)'],
    ['for several sources', `Source: [One](${A}), [Two](https://two.example/2024/01/a-b-c)`],
    ['for a name that is a sign', 'Source: —'],
  ])('%s', (_, line) => {
    expect(endsWith(line)).toBeUndefined();
  });
});

describe('doubts', () => {
  it('are raised by shortened addresses', () => {
    expect(endsWith('Source: [Elsewhere](https://bit.ly/3abcDEF)')?.reasons).toContain(
      'short-address',
    );
  });

  it('are raised by look-alikes of the page’s brand', () => {
    const parts = {
      url: 'https://welling.example/a',
      end: ['Source: [W](https://wellinggroup.example/2024/a-b-c)'],
    };
    expect(rank(parts)?.reasons).toContain('akin-brand');
  });

  it('are raised by “original” amid the text, unless it has a line of its own', () => {
    const amid = (line: string) => rank({ body: [PROSE, PROSE, PROSE, line, PROSE] })?.reasons;
    expect(amid(`[Read the original article](${A})`)).not.toContain('inside-the-text');
    expect(
      amid(`Two years ago she wrote so: [original article](${A}) as all the town knows`),
    ).toContain('inside-the-text');
  });
});

it('does not hold another title against a spun text: its own was changed', () => {
  const end = ['Source: [x](https://elsewhere.example/2024/01/ferry-strike-ends-with-the-winter)'];
  expect(rank({ end })?.reasons).toContain('other-title');
  expect(rank({ end }, true)?.reasons).not.toContain('other-title');
});

it('calls a site by its host where the link’s text is another site’s', () => {
  expect(endsWith(`Source: [famous.example](${A})`)?.name).toBe('elsewhere.example');
});

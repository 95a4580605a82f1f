import { describe, expect, it } from 'vitest';
import { findCreditLines } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { makeArticle, makeLine, PROSE } from '../make-article.ts';

type Parts = Parameters<typeof makeArticle>[0];

/** The credits of an article as "kind: phrase". */
const creditsIn = (parts: Parts) =>
  findCreditLines(makeArticle(parts), getPhrasebooks('en')).map(
    ({ kind, line, phrase }) => `${kind}: ${line.text.slice(phrase.start, phrase.end)}`,
  );

const LINK = '[Welling](https://welling.example/2024/01/harbour-cameras)';

describe('a line', () => {
  it.each([
    [`Source: ${LINK}`, 'label: Source:'],
    [`via ${LINK}`, 'based-on: via'],
    [`This article was first published on ${LINK}.`, /^sentence: .*first published on$/],
    ['https://welling.example/a#ixzz3', 'clipboard: '],
    ['[View original](https://welling.example/a)', 'original: View original'],
  ])('%s is a credit', (line, expected) => {
    expect(creditsIn({ end: [line] })).toEqual([
      expect.stringMatching(expected instanceof RegExp ? expected : RegExp(`^${expected}$`)),
    ]);
  });

  it('is at most one credit, of its strongest kind', () => {
    const line = `Source: this article was first published on ${LINK}`;
    expect(creditsIn({ end: [line] })).toEqual([expect.stringMatching(/^sentence/)]);
  });

  it('that names another copy is none', () => {
    expect(creditsIn({ end: [`This article was also published on ${LINK}`] })).toEqual([]);
  });

  it('in a figure or among the comments is none', () => {
    const article = makeArticle({ end: [] });
    const inFigure = makeLine(`Source: ${LINK}`, 'inside', ['figcaption']);
    const found = findCreditLines({ ...article, lines: [inFigure] }, getPhrasebooks('en'));
    expect(found).toEqual([]);
    const after = ['3 replies to “Harbour cameras”', `Source: ${LINK}`];
    expect(creditsIn({ after })).toEqual([]);
    expect(creditsIn({ after: after.toReversed() })).toHaveLength(1);
  });
});

it('an element called “source” above the text names one', () => {
  const article = makeArticle({});
  const line = (place: 'head' | 'inside') => makeLine(LINK, place, ['span.source']);
  const count = (place: 'head' | 'inside') =>
    findCreditLines({ ...article, lines: [line(place), ...article.lines] }, getPhrasebooks('en'))
      .length;
  expect([count('head'), count('inside')]).toEqual([1, 0]);
});

it('a credit inside the text has a short line, one at its edge a longer one', () => {
  const sentence = `This article was first published on ${LINK}.`;
  const padded = (length: number) => `${sentence}${' x'.repeat(length / 2)}`;
  const inMiddle = (length: number) =>
    creditsIn({ body: [PROSE, PROSE, PROSE, padded(length), PROSE] }).length;
  expect([inMiddle(200), inMiddle(400)]).toEqual([1, 0]);
  const atEnd = (length: number) => creditsIn({ end: [padded(length)] }).length;
  expect([atEnd(400), atEnd(1_000)]).toEqual([1, 0]);
});

it('counts the last forty of a list of sources', () => {
  const end = Array.from(
    { length: 50 },
    (_, i) => `Source: [Site${i}](https://s${i}.example/a-b-c)`,
  );
  const found = findCreditLines(makeArticle({ end }), getPhrasebooks('en'));
  expect(found).toHaveLength(40);
  expect(found.at(-1)?.line.text).toBe('Source: Site49');
});

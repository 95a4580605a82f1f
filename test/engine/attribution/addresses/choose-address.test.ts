import { describe, expect, it } from 'vitest';
import { chooseAddress } from '../../../../src/engine/attribution/addresses/choose-address.ts';
import type { CreditLine } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { findCreditLines } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { makeArticle } from '../make-article.ts';

const ARTICLE = 'https://elsewhere.example/2024/01/harbour-cameras';
const HOME = 'https://elsewhere.example/';
const OTHER = 'https://thirdsite.example/2024/01/ferry-workers';
const OWN = 'https://page.example/about-the-harbour-cameras';

/** What the first credit among these last lines chooses: its address, or the kind of choice. */
function choiceIn(...end: string[]): string {
  const article = makeArticle({ end });
  const books = getPhrasebooks('en');
  const credit = findCreditLines(article, books)[0] as CreditLine;
  const choice = chooseAddress(credit, article, books);
  if (choice.found !== 'foreign') return choice.found;
  return `${choice.deep ? 'article' : 'homepage'} ${choice.address.url}`;
}

describe('chooseAddress', () => {
  it.each<[what: string, line: string[], chosen: string]>([
    ['a label’s link', [`Source: [Elsewhere](${ARTICLE})`], `article ${ARTICLE}`],
    ['a label’s homepage', [`Source: [Elsewhere](${HOME})`], `homepage ${HOME}`],
    ['a plain address', [`Source: ${ARTICLE}`], `article ${ARTICLE}`],
    [
      'the article rather than the homepage of its site',
      [`Source: [Elsewhere](${HOME}) [Harbour cameras](${ARTICLE})`],
      `article ${ARTICLE}`,
    ],
    [
      'the article before the phrase, on the site after it',
      [`The post [Harbour cameras](${ARTICLE}) appeared first on [Elsewhere](${HOME}).`],
      `article ${ARTICLE}`,
    ],
    [
      'the link of the next line',
      ['Source:', `[Harbour cameras](${ARTICLE})`],
      `article ${ARTICLE}`,
    ],
    [
      'no link of a next line that is mostly text',
      ['Source:', `The harbour board has met again, as we wrote [here](${ARTICLE}) in spring.`],
      'none',
    ],
    [
      'none of several sites after a label',
      [`Source: [Elsewhere](${ARTICLE}), [Third](${OTHER})`],
      'several',
    ],
    ['the page’s own site', [`Source: [us](${OWN})`], 'own'],
    ['no encyclopedia', ['Source: [Ferry](https://en.wikipedia.org/wiki/Ferry)'], 'none'],
    ['nothing where there is no link', ['Source: Elsewhere'], 'none'],
  ])('finds %s', (_, lines, chosen) => {
    expect(choiceIn(...lines)).toBe(chosen);
  });

  it('says when the address belongs to a look-alike of the page’s brand', () => {
    const article = makeArticle({
      url: 'https://harbournews.example/cameras',
      end: ['Source: [Harbour News](https://harbournews-online.example/2024/harbour-cameras)'],
    });
    const books = getPhrasebooks('en');
    const credit = findCreditLines(article, books)[0] as CreditLine;
    expect(chooseAddress(credit, article, books)).toMatchObject({ isRelatedBrand: true });
  });
});

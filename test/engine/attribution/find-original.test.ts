import { describe, expect, it } from 'vitest';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import { makeArticle, PROSE } from './make-article.ts';

const PAGE = 'https://page.example/2024/the-bridge-nobody-wants.html';
const DEEP = 'https://elsewhere.example/2024/01/the-bridge-nobody-wants';
const HOME = 'https://elsewhere.example/';
const OTHER = 'https://third.example/2019/an-entirely-different-report-on-fish';

type Parts = Parameters<typeof makeArticle>[0];
interface Found {
  url?: string;
  name?: string;
  /** Minimum and maximum confidence. */
  between: readonly [number, number];
}

const credited: ReadonlyArray<readonly [what: string, page: Parts, wanted: Found]> = [
  [
    'a source line above "Posted by" and "0 Response to"',
    {
      end: [`Source: [${DEEP}](${DEEP})`, 'Posted by: someone.example'],
      after: ['0 Response to "The bridge nobody wants to pay for"', `[Post a Comment](${OTHER})`],
    },
    { url: DEEP, between: [0.55, 0.79] },
  ],
  ['an address that is no link', { end: [`Source: ${DEEP}`] }, { url: DEEP, between: [0.5, 0.79] }],
  [
    'a label above its link',
    { end: ['Source:', `[${DEEP}](${DEEP})`] },
    { url: DEEP, between: [0.5, 0.79] },
  ],
  [
    'a homepage first, the article second',
    {
      end: [
        `This article was originally published by [Elsewhere](${HOME}). Read the [original article](${DEEP}).`,
      ],
    },
    { url: DEEP, name: 'Elsewhere', between: [0.8, 1] },
  ],
  [
    'a name, and "here"',
    { end: [`This story was originally published at elsewhere.example. [Read it here.](${DEEP})`] },
    { url: DEEP, name: 'elsewhere.example', between: [0.8, 1] },
  ],
  [
    'a link on the verb',
    { end: [`This article [originally appeared](${DEEP}) on [Elsewhere Daily](${HOME}).`] },
    { url: DEEP, name: 'Elsewhere Daily', between: [0.8, 1] },
  ],
  [
    'a homepage, with the article in the canonical',
    {
      end: [
        `This piece originally appeared at [Elsewhere](${HOME}). Follow it on [Twitter](https://twitter.com/e).`,
      ],
      head: { canonical: DEEP, ogUrl: PAGE },
    },
    { url: DEEP, name: 'Elsewhere', between: [0.9, 1] },
  ],
  [
    'only a homepage',
    { end: [`This story was provided by [Elsewhere](${HOME}), which knows bridges.`] },
    { url: HOME, name: 'Elsewhere', between: [0.5, 0.6] },
  ],
  [
    'the footer of a feed',
    {
      end: [`The post [The bridge nobody wants](${DEEP}) appeared first on [Elsewhere](${HOME}).`],
    },
    { url: DEEP, name: 'Elsewhere', between: [0.9, 1] },
  ],
  [
    'a note at the top',
    {
      body: [`(Cross-posted from [my own site](${DEEP}). Comments welcome.)`, PROSE, PROSE, PROSE],
    },
    { url: DEEP, between: [0.8, 1] },
  ],
  [
    'a canonical that og:url contradicts',
    { head: { canonical: OTHER, ogUrl: PAGE } },
    { url: OTHER, between: [0.8, 0.9] },
  ],
  [
    'what a copy button added',
    { end: [`Read more: [${OTHER}#ixzz3abc](${OTHER}#ixzz3abc)`] },
    { url: OTHER, between: [0.8, 1] },
  ],
  [
    'a name without a link',
    { end: ['Source: Bridge News Agency'] },
    { name: 'Bridge News Agency', between: [0, 0.1] },
  ],
  [
    '"via"',
    { end: [`[via [Elsewhere](${OTHER})]`] },
    { url: OTHER, name: 'Elsewhere', between: [0.1, 0.49] },
  ],
  [
    'a report of another title',
    { end: [`Source: [Elsewhere](${OTHER})`] },
    { url: OTHER, name: 'Elsewhere', between: [0.1, 0.49] },
  ],
  [
    'junk on the link',
    { end: [`Source: [Elsewhere](${DEEP}?utm_source=rss&fbclid=1#ixzz2)`] },
    { url: DEEP, name: 'Elsewhere', between: [0.5, 1] },
  ],
  [
    'a feed’s footer in a language of no table',
    {
      end: [
        `Daraja [The bridge nobody wants to pay for](${DEEP}) lilionekana kwanza katika [Elsewhere](${HOME}).`,
      ],
    },
    { url: DEEP, between: [0.8, 1] },
  ],
  [
    'the headline, linked elsewhere',
    { end: [`[The bridge nobody wants to pay for](${DEEP})`] },
    { url: DEEP, between: [0.5, 0.79] },
  ],
  [
    'an address pasted on top',
    { body: [`[${DEEP}](${DEEP})`, PROSE, PROSE, PROSE, PROSE, PROSE] },
    { url: DEEP, between: [0.5, 0.79] },
  ],
  ['"via" and a pasted address', { end: [`via: ${DEEP}`] }, { url: DEEP, between: [0.5, 0.6] }],
  [
    'a source in the head, beside that of a figure',
    {
      before: [`2024-03-05 10:02 Source: [Elsewhere](${DEEP})`],
      body: [PROSE, 'Source: [numbers](https://numbers.example/)', PROSE, PROSE, PROSE],
    },
    { url: DEEP, name: 'Elsewhere', between: [0.5, 0.79] },
  ],
];

const uncredited: ReadonlyArray<readonly [what: string, page: Parts]> = [
  [
    'the product that a review is about',
    {
      title: 'We Tried It: Golden Bridge Powder Makeup',
      end: [`Product: [Golden Bridge Powder](https://maker.example/product/1599/golden-bridge)`],
    },
  ],
  ['a short address', { body: ['https://ny.example/2cJ42vc', PROSE, PROSE, PROSE, PROSE, PROSE] }],
  [
    'a hat tip',
    { end: [`The agents are busy. Hat tip to [Elsewhere](${DEEP}) for the timely find.`] },
  ],
  [
    'prose about a book',
    {
      body: [
        PROSE,
        `Two of her novels, originally published in [2013](${DEEP}), are back in print.`,
        PROSE,
      ],
    },
  ],
  [
    'an update note',
    {
      end: [
        'This article was originally published on 26 Sep 2019 at 4:12pm but has since been updated.',
      ],
    },
  ],
  [
    'a correction',
    { end: [`Correction: this article originally linked to [a page](${OTHER}) that is gone.`] },
  ],
  ['its own name', { url: 'https://www.bridgedaily.example/a-b-c', end: ['Source: Bridge Daily'] }],
  ['its own homepage', { end: ['Originally published on [Page](https://page.example/).'] }],
  ['a picture', { end: [`Photo source: [Elsewhere](${OTHER})`] }],
  ['a list of sources', { end: ['Sources:', `[One](${DEEP})`, `[Two](${OTHER})`] }],
  [
    'its own copy elsewhere',
    { end: [`This article is being cross-posted on [a community site](${DEEP.slice(0, 30)}).`] },
  ],
  [
    '"Posted by" and comments',
    {
      end: ['Posted by somebody at 7:46 AM'],
      after: ['0 Response to "The bridge"', `Source: [x](${DEEP})`],
    },
  ],
  [
    'a ban on reuse',
    {
      end: [`This article may not be republished without the permission of [Elsewhere](${HOME}).`],
    },
  ],
  [
    'a licence to republish',
    { end: [`Republish this article under a licence of [Elsewhere](${HOME}).`] },
  ],
  [
    'the same page under another ending',
    {
      url: 'https://www.bridge.example/x-y-z',
      head: { canonical: 'https://bridge.test.example/x-y-z' },
    },
  ],
  ['a canonical on localhost', { url: 'http://127.0.0.1:8080/x-y-z', head: { canonical: DEEP } }],
  [
    'an encyclopaedia',
    { end: ['Source: [bridges](https://en.wikipedia.org/wiki/Bridge_(structure))'] },
  ],
  [
    'a password in the address',
    { end: ['Source: [here](https://user:pass@elsewhere.example/2024/01/a-b-c)'] },
  ],
  ['a script', { end: ['Source: [here](javascript:alert(1))'] }],
];

describe('findOriginal', () => {
  it.each(credited)('finds %s', (_, page, { url, name, between: [least, most] }) => {
    const [best] = findOriginal(makeArticle(page), 'en');
    expect(best?.url).toBe(url);
    if (name) expect(best?.name).toBe(name);
    expect(best?.confidence).toBeGreaterThanOrEqual(least);
    expect(best?.confidence).toBeLessThanOrEqual(most);
    expect(best?.reasons.length).toBeGreaterThan(0);
  });

  it.each(uncredited)('offers no button for %s', (_, page) => {
    const offered = findOriginal(makeArticle(page), 'en').filter(
      ({ url, confidence }) => url && confidence >= 0.5,
    );
    expect(offered).toEqual([]);
  });

  it('quotes the line that credits', () => {
    const line = `Source: ${DEEP}`;
    expect(findOriginal(makeArticle({ end: [line] }), 'en')[0]?.quote).toBe(line);
  });

  it('trusts neither of two labels that lead to different sites', () => {
    const end = [
      `Source: [One](https://one.example/a/1234)`,
      `Source: [Two](https://two.example/b/5678)`,
    ];
    const confident = findOriginal(makeArticle({ end }), 'en').filter(
      ({ confidence }) => confidence >= 0.5,
    );
    expect(confident).toEqual([]);
  });
});

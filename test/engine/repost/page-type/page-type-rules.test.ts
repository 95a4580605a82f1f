import { describe, expect, it } from 'vitest';
import type { PageTypeFeatures } from '../../../../src/engine/repost/page-type/page-type-features.ts';
import {
  isAgencyCopy,
  isCrossPost,
  isPortal,
  isPressRelease,
  isTranslation,
  statesAgreement,
} from '../../../../src/engine/repost/page-type/page-type-rules.ts';
import type { SourceCandidate } from '../../../../src/engine/verdict.ts';
import { articleOf, type Page } from '../page-of.ts';

const credit = (more: Partial<SourceCandidate> = {}): SourceCandidate => ({
  url: 'https://harbourgazette.example/a',
  name: 'Harbour Gazette',
  quote: 'Source: Harbour Gazette',
  confidence: 0.9,
  reasons: ['label'],
  deep: true,
  ...more,
});

function features(more: Partial<PageTypeFeatures> = {}, page: Partial<Page> = {}) {
  const article = articleOf({ body: ['The pier fell at noon.'], ...page });
  const none = { site: 'welling.example', evidence: [], best: undefined, shownCredit: undefined };
  return { article, notes: [], ...none, ...more };
}

describe('a portal', () => {
  it('names its partner', () => {
    const site = 'msn.com';
    expect(isPortal(features({ site }))).toEqual([]);
    expect(isPortal(features({ site, best: credit() }))).toEqual(['portal-site']);
    expect(isPortal(features({ site, notes: ['Provided by Welling Times'] }))).toEqual([
      'portal-site',
    ]);
    expect(isPortal(features({ site }, { meta: { author: 'Ada' } }))).toEqual(['portal-site']);
    expect(isPortal(features({ best: credit() }))).toEqual([]);
  });
});

describe('an agreement', () => {
  it('is stated by the credit that is shown', () => {
    const shownCredit = credit({ quote: 'Republished with permission from Harbour Gazette' });
    expect(statesAgreement(features({ shownCredit }))).toEqual(['agreement-stated']);
    expect(statesAgreement(features({ best: shownCredit }))).toEqual([]);
    expect(statesAgreement(features({ shownCredit: credit() }))).toEqual([]);
  });

  it('is stated by the counter that a licence asks for', () => {
    const pictures = ['https://counter.theconversation.com/content/1/count.gif'];
    expect(statesAgreement(features({ shownCredit: credit() }, { pictures }))).toEqual([
      'licence-counter',
    ]);
    expect(statesAgreement(features({}, { pictures }))).toEqual([]);
  });
});

describe('a press release', () => {
  it.each<[reason: string, more: Partial<PageTypeFeatures>, page?: Partial<Page>]>([
    ['release-wire', { site: 'prnewswire.com' }],
    ['release-dateline', {}, { body: ['WELLING, May 6 /PRNewswire/ -- The pier fell.'] }],
    ['release-credit', { best: credit({ quote: 'Press release by Harbour Gazette' }) }],
    ['press-room', { shownCredit: credit({ url: 'https://harbour.example/press/a' }) }],
    ['release-heading', { notes: ['FOR IMMEDIATE RELEASE'] }],
  ])('is known by its %s', (reason, more, page) => {
    expect(isPressRelease(features(more, page))).toEqual([reason]);
  });

  it.each<[string, Partial<PageTypeFeatures>]>([
    [
      'an address in the credit',
      { best: credit({ quote: 'Source: https://a.example/press-release/1' }) },
    ],
    ['a long line', { notes: [`Press release${' of the harbour board'.repeat(3)}`] }],
    ['a heading beside a credit', { notes: ['Press release'], shownCredit: credit() }],
    [
      'a press room in a sentence',
      { shownCredit: credit({ url: 'https://h.example/press/a', reasons: ['sentence'] }) },
    ],
  ])('is not known by %s', (_, more) => {
    expect(isPressRelease(features(more))).toEqual([]);
  });
});

it('a translation is known by the kind or the words of its credit', () => {
  expect(isTranslation(features({ best: credit({ reasons: ['translation'] }) }))).toEqual([
    'translation',
  ]);
  expect(
    isTranslation(features({ best: credit({ quote: 'Aus dem Englischen übersetzt' }) })),
  ).toEqual(['translation']);
  expect(isTranslation(features({ best: credit() }))).toEqual([]);
  expect(isTranslation(features())).toEqual([]);
});

describe('a cross-post', () => {
  it('is known by its author’s words', () => {
    const shownCredit = credit({ quote: 'Originally published on my blog' });
    expect(isCrossPost(features({ shownCredit }))).toEqual(['own-words']);
  });

  it('is known by the whole name of its author in the address, not by one word of it', () => {
    const shownCredit = credit({ url: 'https://adaweldon.example/a' });
    expect(isCrossPost(features({ shownCredit }, { byline: 'Weldon Adaweld' }))).toEqual([
      'author-in-address',
    ]);
    expect(isCrossPost(features({ shownCredit }, { byline: 'Bram Weldon' }))).toEqual([]);
  });

  it('is known by a platform for such posts, if a sentence credits', () => {
    const site = 'ada.substack.com';
    const sentence = credit({ reasons: ['sentence'] });
    expect(isCrossPost(features({ site, shownCredit: sentence }))).toEqual(['authors-platform']);
    expect(isCrossPost(features({ site, shownCredit: credit() }))).toEqual([]);
    expect(isCrossPost(features({ site }))).toEqual([]);
  });
});

describe('a copy of an agency’s article', () => {
  it.each<[reason: string, more: Partial<PageTypeFeatures>, page?: Partial<Page>]>([
    ['agency-address', { shownCredit: credit({ url: 'https://www.reuters.com/a' }) }],
    ['agency-byline', {}, { byline: 'Reuters' }],
    ['agency-dateline', {}, { body: ['WELLING (Reuters) - The pier fell.'] }],
    ['agency-note', { notes: ['This story is auto-generated from a syndicated feed'] }],
    ['agency-line', { notes: ['dpa/AFP'] }],
  ])('is known by %s', (reason, more, page) => {
    expect(isAgencyCopy(features(more, page))).toEqual([reason]);
  });

  it('is none on the agency’s own site, or if another address is credited', () => {
    expect(isAgencyCopy(features({ site: 'reuters.com' }, { byline: 'Reuters' }))).toEqual([]);
    expect(isAgencyCopy(features({ shownCredit: credit() }, { byline: 'Reuters' }))).toEqual([]);
    expect(isAgencyCopy(features({}, { body: ['WELLING (Weld) - The pier fell.'] }))).toEqual([]);
  });
});

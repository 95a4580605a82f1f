import { describe, expect, test } from 'vitest';
import { classifyPage } from '../../../src/engine/repost/classify-page.ts';
import type { Evidence, PageType, SourceCandidate } from '../../../src/engine/verdict.ts';
import { articleOf, type Page } from './page-of.ts';

const there = 'https://harbourgazette.example/news/keepers-count';
const body = ['The keepers rowed out at first light.', 'They counted every hull in the harbour.'];
const evidence: Evidence[] = ['feed-plugin', 'self-reference'].map((signal) => ({
  question: 'reposted',
  signal,
  quote: signal,
}));

const credit = (
  quote: string,
  reason: string,
  confidence = 0.9,
  url = there,
): SourceCandidate[] => [
  { url, name: 'Harbour Gazette', quote, confidence, reasons: [reason, 'deep-link'], deep: true },
];

interface Case extends Partial<Page> {
  evidence?: Evidence[];
  candidates?: SourceCandidate[];
}

const CASES: [PageType, string, Case][] = [
  ['original', 'nothing but the article', {}],
  [
    'original',
    'its own announcement of a copy',
    { candidates: credit('This story was also published on Harbour Gazette.', 'sentence') },
  ],
  [
    'republished-with-credit',
    'leave',
    { candidates: credit('Source: Harbour Gazette, with permission', 'label') },
  ],
  [
    'republished-with-credit',
    'leave, in French',
    { candidates: credit('Article reproduit avec l’autorisation du Phare', 'sentence') },
  ],
  [
    'republished-with-credit',
    'a licence, two rules or not',
    {
      evidence,
      candidates: credit('Republished under a Creative Commons licence.', 'sentence'),
    },
  ],
  [
    'republished-with-credit',
    'a publisher’s sentence',
    { candidates: credit('This article originally appeared in Harbour Gazette.', 'sentence') },
  ],
  [
    'republished-with-credit',
    'for search engines',
    { candidates: credit(there, 'canonical-crossed') },
  ],
  [
    'agency-copy',
    'a note on the feed',
    {
      after: [
        '(This story has not been edited by Reprints staff and is auto-generated from a syndicated feed.)',
      ],
    },
  ],
  [
    'credited-repost',
    'a sentence, and a rule',
    {
      evidence: evidence.slice(0, 1),
      candidates: credit('This article originally appeared in Harbour Gazette.', 'sentence'),
    },
  ],
  ['agency-copy', 'an agency’s byline', { byline: 'Associated Press' }],
  ['agency-copy', 'several, behind a label', { after: ['(Quelle: APA/dpa)'] }],
  ['agency-copy', 'a dateline', { body: [`PORT NORTH (Reuters) - ${body[0]}`] }],
  [
    'original',
    'a reporter’s byline that names an agency',
    { byline: 'Mara Lind, with material of dpa' },
  ],
  ['original', 'a picture’s agency', { after: ['Foto: dpa'] }],
  [
    'portal',
    'a portal that names its partner',
    {
      url: 'https://www.msn.com/en-us/news/1',
      candidates: credit('Harbour Gazette', 'label', 0.3),
    },
  ],
  ['press-release', 'a wire’s site', { url: 'https://www.prnewswire.com/news/1.html' }],
  [
    'press-release',
    'a wire’s dateline',
    { body: [`PORT NORTH, May 2, 2024 /PRNewswire/ -- ${body[0]}`] },
  ],
  [
    'press-release',
    'credited as one',
    { candidates: credit('Quelle: Pressemitteilung des Hafens', 'label', 0.6) },
  ],
  [
    'cross-post',
    'in the author’s words',
    { candidates: credit('Cross-posted from my blog.', 'sentence') },
  ],
  [
    'cross-post',
    'the author’s name in the address',
    {
      byline: 'Mara Lindqvist',
      candidates: credit(
        'Originally published at www.maralindqvist.example',
        'sentence',
        0.9,
        'https://maralindqvist.example/count',
      ),
    },
  ],
  [
    'cross-post',
    'a platform for authors',
    {
      url: 'https://medium.com/@mara/count',
      candidates: credit('Originally published at harbourgazette.example', 'sentence'),
    },
  ],
  [
    'translation',
    'said so',
    { candidates: credit('Translated from Harbour Gazette', 'translation') },
  ],
  [
    'translation',
    'said so in Polish',
    { candidates: credit('Tłumaczenie: Latarnik. Źródło: Harbour Gazette', 'label', 0.6) },
  ],
  [
    'based-on-report',
    'a source of another title',
    {
      candidates: credit('Source: Harbour Gazette', 'label', 0.45).map((one) => ({
        ...one,
        reasons: [...one.reasons, 'other-title'],
      })),
    },
  ],
  ['based-on-report', 'via', { candidates: credit('(via Harbour Gazette)', 'based-on', 0.45) }],
  ['credited-repost', 'a label', { candidates: credit(`Source: ${there}`, 'label', 0.6) }],
  [
    'credited-repost',
    'two rules and a credit',
    { evidence, candidates: credit('Source: Harbour Gazette', 'label', 0.6) },
  ],
  ['uncredited-copy', 'two rules', { evidence }],
  ['cannot-tell', 'one rule', { evidence: evidence.slice(0, 1) }],
  [
    'cannot-tell',
    'a faint credit',
    { candidates: credit('Mehr beim Hafenblatt', 'title-link', 0.4) },
  ],
];

describe('classifyPage', () => {
  test.each(CASES)('%s: %s', (kind, _, { evidence = [], candidates = [], ...page }) => {
    const answer = classifyPage(articleOf({ body, ...page }), evidence, candidates);
    expect(answer).toEqual({ kind, reasons: expect.arrayContaining([expect.any(String)]) });
  });
});

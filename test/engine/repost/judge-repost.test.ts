import { describe, expect, test } from 'vitest';
import { judgeRepost } from '../../../src/engine/repost/judge-repost.ts';
import type { Evidence, Level, PageType, SourceCandidate } from '../../../src/engine/verdict.ts';

const seen = (signal: string, line?: number): Evidence => ({
  question: 'reposted',
  signal,
  quote: signal,
  ...(line !== undefined && { line }),
});
const credit = (confidence: number): SourceCandidate[] => [
  { name: 'Harbour Gazette', quote: 'Source', confidence, reasons: ['label'], deep: true },
];

const CASES: [name: string, Evidence[], SourceCandidate[], PageType, Level][] = [
  ['nothing', [], [], 'original', 'clear'],
  ['a credit alone', [], credit(0.95), 'credited-repost', 'notice'],
  ['a faint credit', [], credit(0.3), 'cannot-tell', 'clear'],
  [
    'weak evidence alone',
    [seen('leftover-links'), seen('agency-dateline')],
    [],
    'original',
    'clear',
  ],
  ['a strong piece of evidence', [seen('feed-footer', 1)], [], 'cannot-tell', 'notice'],
  [
    'strong evidence, weak evidence, a credit',
    [seen('feed-footer', 1), seen('leftover-links', 2)],
    credit(0.9),
    'credited-repost',
    'notice',
  ],
  [
    'two strong pieces of evidence',
    [seen('feed-footer', 1), seen('foreign-rights', 2)],
    [],
    'uncredited-copy',
    'warning',
  ],
  ['one rule twice', [seen('feed-footer', 1), seen('feed-footer', 2)], [], 'cannot-tell', 'notice'],
  [
    'two rules of one group',
    [seen('feed-footer', 1), seen('feed-leftover', 2)],
    [],
    'cannot-tell',
    'notice',
  ],
  [
    'two rules in one line',
    [seen('clipboard-credit', 3), seen('foreign-rights', 3)],
    [],
    'cannot-tell',
    'notice',
  ],
  [
    'strong evidence twice, with leave',
    [seen('feed-footer', 1), seen('foreign-rights', 2)],
    credit(0.9),
    'republished-with-credit',
    'notice',
  ],
  [
    'strong evidence twice, on a portal',
    [seen('feed-footer', 1), seen('foreign-rights', 2)],
    credit(0.9),
    'portal',
    'clear',
  ],
  ['an author’s cross-post', [seen('feed-footer', 1)], credit(0.9), 'cross-post', 'clear'],
];

describe('judgeRepost', () => {
  test.each(CASES)('%s', (...[, evidence, candidates, kind, level]) => {
    expect(judgeRepost(evidence, candidates, kind).level).toBe(level);
  });

  test('more and stronger findings never lower the score', () => {
    const scores = [
      judgeRepost([], [], 'original'),
      judgeRepost([seen('leftover-links')], [], 'original'),
      judgeRepost([], credit(0.9), 'credited-repost'),
      judgeRepost([seen('feed-footer')], [], 'cannot-tell'),
      judgeRepost([seen('feed-footer')], credit(0.9), 'credited-repost'),
      judgeRepost([seen('feed-footer'), seen('foreign-rights')], [], 'uncredited-copy'),
    ].map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores.every((score) => score >= 0 && score < 1)).toBe(true);
  });
});

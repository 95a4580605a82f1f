import { expect, test } from 'vitest';
import { countIndependent, countWeak } from '../../../src/engine/repost/count-evidence.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';

const found = (signal: string, line?: number): Evidence => ({
  question: 'reposted',
  signal,
  quote: '…',
  ...(line !== undefined && { line }),
});

test.each<[what: string, evidence: Evidence[], strong: number, weak: number]>([
  ['nothing', [], 0, 0],
  ['one strong signal', [found('feed-footer', 1)], 1, 0],
  ['the same signal twice', [found('feed-footer', 1), found('feed-footer', 9)], 1, 0],
  ['two signals of one group', [found('feed-footer', 1), found('feed-leftover', 9)], 1, 0],
  ['two groups', [found('feed-footer', 1), found('foreign-rights', 9)], 2, 0],
  ['two groups in one line', [found('feed-footer', 1), found('foreign-rights', 1)], 1, 0],
  ['two groups without lines', [found('foreign-title'), found('feed-plugin')], 2, 0],
  ['weak signals', [found('leftover-links', 1), found('agency-dateline', 2)], 0, 2],
  ['a weak signal twice', [found('leftover-links', 1), found('leftover-links', 2)], 0, 1],
  ['a signal without a rule', [found('no-such-rule', 1)], 0, 0],
])('%s', (...[, evidence, strong, weak]) => {
  expect(countIndependent(evidence)).toBe(strong);
  expect(countWeak(evidence)).toBe(weak);
});

test('a line does not hide a later line of the same group', () => {
  const evidence = [
    found('feed-footer', 1),
    found('foreign-rights', 1),
    found('foreign-rights', 2),
  ];
  expect(countIndependent(evidence)).toBe(2);
});

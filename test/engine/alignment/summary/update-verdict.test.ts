import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/engine/alignment/compare.ts';
import type { Comparison } from '../../../../src/engine/alignment/comparison.ts';
import { substitutionEvidence } from '../../../../src/engine/alignment/summary/substitution-evidence.ts';
import { updateVerdict } from '../../../../src/engine/alignment/summary/update-verdict.ts';
import type { Evidence, Level, PageType } from '../../../../src/engine/verdict.ts';
import { makeVerdict } from '../../../make-verdict.ts';
import { STORIES } from '../stories.ts';
import { textArticle } from '../text-article.ts';
import { REPORT, SPUN } from './spun-report.ts';

const verdict = (spun: Level, reposted: Level, kind: PageType = 'credited-repost') =>
  makeVerdict({
    level: 'notice',
    kind,
    spun: { level: spun, score: 0.5 },
    reposted: { level: reposted, score: 0.5 },
  });

const levels = ({ spun, reposted, level }: ReturnType<typeof verdict>) => [
  spun.level,
  reposted.level,
  level,
];

it.each<[copy: string, kind: PageType, before: [Level, Level], after: [Level, Level, Level]]>([
  [SPUN, 'credited-repost', ['notice', 'notice'], ['warning', 'warning', 'warning']],
  [REPORT, 'credited-repost', ['notice', 'notice'], ['clear', 'warning', 'warning']],
  [REPORT, 'republished-with-credit', ['notice', 'notice'], ['clear', 'notice', 'notice']],
  [STORIES[3]?.report ?? '', 'cannot-tell', ['clear', 'notice'], ['clear', 'clear', 'clear']],
])('follows a comparison: %#', (copy, kind, [spun, reposted], after) => {
  const [here, there] = [textArticle(copy), textArticle(REPORT)];
  const comparison = compare(here, there);
  const swaps = substitutionEvidence(comparison, here, there);
  expect(levels(updateVerdict(verdict(spun, reposted, kind), comparison, swaps))).toEqual(after);
});

describe('by relation and direction', () => {
  const update = (comparison: Partial<Comparison>, before = verdict('notice', 'notice')) => {
    const none = { rows: [], runs: [], figures: {}, directionEvidence: [] };
    const whole = { ...none, direction: 'cannot-tell', ...comparison } as unknown as Comparison;
    return updateVerdict(before, whole, [swap('new')]);
  };
  const swap = (quote: string) => ({ question: 'spun', signal: 'swap', quote }) as Evidence;

  it('stays if the other text was copied from this one', () => {
    const after = update({ relation: 'same-text', direction: 'original-from-copy' });
    expect(levels(after)).toEqual(['notice', 'notice', 'notice']);
  });

  it('is no warning for the same text that an agency sold to both', () => {
    expect(update({ relation: 'same-text', agency: 'Reuters' }).reposted.level).toBe('notice');
  });

  it('is at least a notice for parts and paraphrases, and less severe never', () => {
    const clear = verdict('clear', 'clear');
    expect(update({ relation: 'parts' }, clear).reposted.level).toBe('notice');
    expect(update({ relation: 'rewritten' }, clear).reposted.level).toBe('notice');
    expect(update({ relation: 'parts', agency: 'dpa' }, clear).reposted.level).toBe('clear');
    const warned = verdict('clear', 'warning');
    expect(update({ relation: 'parts' }, warned).reposted.level).toBe('warning');
  });

  it('is clear of reposting where nothing is shared, unless it was never known', () => {
    expect(update({ relation: 'none' }).reposted.level).toBe('clear');
    expect(update({ relation: 'same-matter' }).reposted.level).toBe('clear');
    const unknown = verdict('clear', 'unknown');
    expect(update({ relation: 'none' }, unknown).reposted.level).toBe('unknown');
  });

  it('has proved substitutions in place of supposed ones, and keeps other evidence', () => {
    const other = { question: 'reposted', signal: 'swap', quote: 'kept' } as Evidence;
    const before = { ...verdict('notice', 'notice'), evidence: [swap('old'), other] };
    expect(update({ relation: 'swapped' }, before).evidence).toEqual([swap('new'), other]);
    expect(update({ relation: 'parts' }, before).evidence).toBe(before.evidence);
  });
});

import type { Evidence, Level, Verdict } from '../../verdict.ts';
import type { Comparison } from '../comparison.ts';

const LEVEL_ORDER: Record<Level, number> = { unknown: 0, clear: 1, notice: 2, warning: 3 };

/** Kinds that reprint by right: the same text is then no reason to warn. */
const LICENSED_KINDS = new Set<Verdict['kind']>([
  'original',
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
]);

function levelsAfter(verdict: Verdict, comparison: Comparison): { spun: Level; reposted: Level } {
  const { relation, direction, agency } = comparison;
  const levels = { spun: verdict.spun.level, reposted: verdict.reposted.level };
  if (direction === 'original-from-copy') return levels;
  const isHonest = LICENSED_KINDS.has(verdict.kind) || agency !== undefined;
  if (relation === 'swapped') return { spun: 'warning', reposted: 'warning' };
  if (relation === 'same-text')
    return { spun: 'clear', reposted: isHonest ? levels.reposted : 'warning' };
  if (relation === 'none' || relation === 'same-matter') {
    const reposted = levels.reposted === 'unknown' ? 'unknown' : 'clear';
    return { ...levels, reposted };
  }
  return {
    ...levels,
    reposted: isHonest || levels.reposted === 'warning' ? levels.reposted : 'notice',
  };
}

/**
 * The page's verdict in the light of the comparison: proved where the words were swapped or the text is the same,
 * cleared where the two have nothing in common. What speaks against a direction leaves the verdict as it was.
 */
export function updateVerdict(
  verdict: Verdict,
  comparison: Comparison,
  swaps: Evidence[],
): Verdict {
  const { spun, reposted } = levelsAfter(verdict, comparison);
  const others = verdict.evidence.filter((one) => one.question !== 'spun' || one.signal !== 'swap');
  const isProved = comparison.relation === 'swapped' && spun === 'warning';
  const level = LEVEL_ORDER[spun] >= LEVEL_ORDER[reposted] ? spun : reposted;
  return {
    ...verdict,
    level,
    spun: { ...verdict.spun, level: spun },
    reposted: { ...verdict.reposted, level: reposted },
    evidence: isProved ? [...swaps, ...others] : verdict.evidence,
  };
}

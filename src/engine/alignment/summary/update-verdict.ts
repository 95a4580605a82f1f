import { LICENSED_PAGE_TYPES } from '../../licensed-page-types.ts';
import { moreSevere } from '../../more-severe.ts';
import type { Evidence, Level, Verdict } from '../../verdict.ts';
import type { Comparison } from '../comparison.ts';

function levelsAfter(verdict: Verdict, comparison: Comparison): { spun: Level; reposted: Level } {
  const { relation, direction, agency } = comparison;
  const levels = { spun: verdict.spun.level, reposted: verdict.reposted.level };
  if (direction === 'original-from-copy') return levels;
  const isLicensed = LICENSED_PAGE_TYPES.has(verdict.kind) || agency !== undefined;
  if (relation === 'swapped') return { spun: 'warning', reposted: 'warning' };
  if (relation === 'same-text')
    return { spun: 'clear', reposted: isLicensed ? levels.reposted : 'warning' };
  if (relation === 'none' || relation === 'same-matter') {
    const reposted = levels.reposted === 'unknown' ? 'unknown' : 'clear';
    return { ...levels, reposted };
  }
  const stays = isLicensed || levels.reposted === 'warning';
  return { ...levels, reposted: stays ? levels.reposted : 'notice' };
}

/**
 * Updates a page's verdict after a comparison: proved if words were substituted or the text is the same, cleared if the
 * two have nothing in common. If the direction is the opposite, the verdict stays.
 */
export function updateVerdict(
  verdict: Verdict,
  comparison: Comparison,
  substitutions: Evidence[],
): Verdict {
  const { spun, reposted } = levelsAfter(verdict, comparison);
  const others = verdict.evidence.filter(
    ({ question, signal }) => question !== 'spun' || signal !== 'swap',
  );
  const isProved = comparison.relation === 'swapped' && spun === 'warning';
  const level = moreSevere(spun, reposted);
  return {
    ...verdict,
    level,
    spun: { ...verdict.spun, level: spun },
    reposted: { ...verdict.reposted, level: reposted },
    evidence: isProved ? [...substitutions, ...others] : verdict.evidence,
  };
}

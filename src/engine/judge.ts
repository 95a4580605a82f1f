import type { Answer, Level, SourceCandidate, UnknownReason } from './verdict.ts';

/** From this confidence on a credit is told as one: a strong sentence, or a label at the very end with a deep link (CREDITS.md, rule 7). */
const MIN_CREDIT_CONFIDENCE = 0.5;

const SEVERITY: Record<Level, number> = { unknown: 0, clear: 1, notice: 2, warning: 3 };

/**
 * Puts the two answers together: the page's level is the stronger of them.
 * A question that stays open keeps a page from being called clear, and a text that shows some signs of spinning
 * *and* credits another site is a warning: honest pages do either, hardly ever both.
 * @returns the page's level and, if it is `unknown`, the reason
 */
export function judge(
  spun: Answer,
  reposted: Answer,
  original: SourceCandidate | undefined,
): { level: Level; reason?: UnknownReason } {
  const credited = (original?.confidence ?? 0) >= MIN_CREDIT_CONFIDENCE;
  if (spun.level === 'notice' && credited) return { level: 'warning' };
  const level = SEVERITY[spun.level] >= SEVERITY[reposted.level] ? spun.level : reposted.level;
  if (SEVERITY[level] >= SEVERITY.notice) return { level };
  const open = [spun, reposted].find((answer) => answer.level === 'unknown');
  return open?.reason ? { level: 'unknown', reason: open.reason } : { level };
}

import { LICENSED_PAGE_TYPES } from '../licensed-page-types.ts';
import { MIN_CREDIT_CONFIDENCE } from '../thresholds.ts';
import type { Answer, Evidence, Level, PageType, SourceCandidate } from '../verdict.ts';
import { countIndependent, countWeak } from './count-evidence.ts';

/**
 * Honest syndication shows any single piece of strong evidence now and then. No honest page measured has two
 * independent ones.
 */
const MIN_INDEPENDENT_FOR_WARNING = 2;

/** Page types whose credit is not news to the reader: portals name their source, authors may repeat themselves. */
const QUIET_KINDS = new Set<PageType>(['portal', 'cross-post', 'original']);

/** Page types that name others routinely: their credits are not news, their evidence is. */
const NAMING_KINDS = new Set<PageType>(['agency-copy', 'based-on-report', 'press-release']);

/** The factor that each finding leaves of the doubt; two strong ones leave less than a quarter. */
const DOUBT_AFTER = { strong: 0.45, weak: 0.9, credit: 0.75 };

/**
 * Judges whether an article was taken from elsewhere. Two independent strong pieces of evidence make `warning`; one, or
 * a shown credit, makes `notice`. Weak evidence never decides, and licensed republication never gets a warning.
 * @param evidence the result of `detectRepost`
 * @returns `score` 0–1, higher means more certain; consistent with the level, not calibrated
 */
export function judgeRepost(
  evidence: Evidence[],
  candidates: SourceCandidate[],
  kind: PageType,
): Answer {
  const strong = countIndependent(evidence);
  const weak = countWeak(evidence);
  const credited = candidates.some(({ confidence }) => confidence >= MIN_CREDIT_CONFIDENCE);
  const doubt =
    DOUBT_AFTER.strong ** strong * DOUBT_AFTER.weak ** weak * (credited ? DOUBT_AFTER.credit : 1);
  return { level: levelOf(strong, credited, kind), score: 1 - doubt };
}

function levelOf(strong: number, credited: boolean, kind: PageType): Level {
  if (strong >= MIN_INDEPENDENT_FOR_WARNING && !LICENSED_PAGE_TYPES.has(kind)) return 'warning';
  if (QUIET_KINDS.has(kind)) return 'clear';
  return strong > 0 || (credited && !NAMING_KINDS.has(kind)) ? 'notice' : 'clear';
}

import type { Answer, Evidence, Level, PageType, SourceCandidate } from '../verdict.ts';
import { countIndependent, countWeak } from './count-evidence.ts';

/** From this confidence on a credit is told as one (CREDITS.md, rule 7). */
export const MIN_CREDIT_CONFIDENCE = 0.5;

/** Honest syndication bears any single mark now and then; no honest page measured bears two independent strong ones. */
const MIN_INDEPENDENT_FOR_WARNING = 2;

/** Kinds that print others' articles with their leave: marks and credits are what one expects there. */
const LICENSED_KINDS = new Set<PageType>([
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
  'original',
]);

/** Kinds whose credit is no news to the reader: portals say whose it is, authors may repeat themselves. */
const QUIET_KINDS = new Set<PageType>(['portal', 'cross-post', 'original']);

/** Kinds that name others as a matter of course: their credits are no news, their marks are. */
const NAMING_KINDS = new Set<PageType>(['agency-copy', 'based-on-report', 'press-release']);

/** What each kind of finding leaves of the doubt; two strong marks leave less than a quarter. */
const DOUBT_AFTER = { strong: 0.45, weak: 0.9, credit: 0.75 };

/**
 * Was the article taken from elsewhere? Two independent strong marks make `warning`, one or a told credit `notice`;
 * weak marks never decide, and licensed republication is never warned of.
 * @param evidence what `findReposts` found
 * @returns `score` 0–1, the more the surer; on one scale with the level, not calibrated
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
  if (strong >= MIN_INDEPENDENT_FOR_WARNING && !LICENSED_KINDS.has(kind)) return 'warning';
  if (QUIET_KINDS.has(kind)) return 'clear';
  return strong > 0 || (credited && !NAMING_KINDS.has(kind)) ? 'notice' : 'clear';
}

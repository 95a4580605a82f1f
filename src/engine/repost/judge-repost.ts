import type { Answer, Candidate, Evidence, Kind, Level } from '../verdict.ts';
import { strongWitnesses, weakMarks } from './count-marks.ts';

/** From this confidence on a credit is told as one (CREDITS.md, rule 7). */
export const TOLD_CREDIT = 0.5;

/** Honest syndication bears any single mark now and then; no honest page measured bears two independent strong ones. */
const WITNESSES_FOR_WARNING = 2;

/** Kinds that print others' articles with their leave: marks and credits are what one expects there. */
const LICENSED = new Set<Kind>([
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
  'original',
]);

/** Kinds whose credit is no news to the reader: portals say whose it is, authors may repeat themselves. */
const QUIET = new Set<Kind>(['portal', 'cross-post', 'original']);

/** Kinds that name others as a matter of course: their credits are no news, their marks are. */
const NAMING = new Set<Kind>(['agency-copy', 'based-on-report', 'press-release']);

/** What each kind of finding leaves of the doubt; two strong marks leave less than a quarter. */
const DOUBT_AFTER = { strong: 0.45, weak: 0.9, credit: 0.75 };

/**
 * Was the article taken from elsewhere? Two independent strong marks make `warning`, one or a told credit `notice`;
 * weak marks never decide, and licensed republication is never warned of.
 * @param evidence what `findReposts` found
 * @returns `score` 0–1, the more the surer; on one scale with the level, not calibrated
 */
export function judgeRepost(evidence: Evidence[], candidates: Candidate[], kind: Kind): Answer {
  const strong = strongWitnesses(evidence);
  const weak = weakMarks(evidence);
  const credited = candidates.some(({ confidence }) => confidence >= TOLD_CREDIT);
  const doubt =
    DOUBT_AFTER.strong ** strong * DOUBT_AFTER.weak ** weak * (credited ? DOUBT_AFTER.credit : 1);
  return { level: levelOf(strong, credited, kind), score: 1 - doubt };
}

function levelOf(strong: number, credited: boolean, kind: Kind): Level {
  if (strong >= WITNESSES_FOR_WARNING && !LICENSED.has(kind)) return 'warning';
  if (QUIET.has(kind)) return 'clear';
  return strong > 0 || (credited && !NAMING.has(kind)) ? 'notice' : 'clear';
}

import type { PageType, Verdict } from './verdict.ts';

/** What a page says of itself: whose article it shows, and by what right. Nobody is accused of that. */
const STATED_TYPES: ReadonlySet<PageType> = new Set<PageType>([
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
  'translation',
  'based-on-report',
  'credited-repost',
]);

/**
 * True for pages that say themselves where their article comes from, with no sign of anything worse: nothing looks
 * reworded, and no two signs say that it was taken.
 */
export function isCredited({ kind, level, spun }: Verdict): boolean {
  const isReworded = spun.level === 'notice' || spun.level === 'warning';
  return STATED_TYPES.has(kind) && level !== 'warning' && !isReworded;
}

import type { PageType } from './verdict.ts';

/** Page types that show others' articles with permission: the same text is then no reason for a warning. */
export const LICENSED_PAGE_TYPES: ReadonlySet<PageType> = new Set<PageType>([
  'original',
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
]);

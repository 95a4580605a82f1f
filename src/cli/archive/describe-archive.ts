import type { AddProgress } from './add-sources.ts';
import type { ArchiveInfo } from './archive-store.ts';
import { archiveLabel } from './open-store.ts';

/** A number with its thousands apart. */
export const count = (number: number) => number.toLocaleString('en');

/** What was added, in a line. */
export function describeProgress({
  added,
  replaced,
  unchanged,
  skipped,
  unreadable,
}: AddProgress): string {
  const parts = [
    `${count(added)} added`,
    ...(replaced > 0 ? [`${count(replaced)} replaced`] : []),
    ...(unchanged + skipped > 0 ? [`${count(unchanged + skipped)} already there`] : []),
    ...(unreadable > 0 ? [`${count(unreadable)} could not be read`] : []),
  ];
  return `${parts.join(', ')}.`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What an archive holds, in a line. */
export function describeInfo(
  name: string,
  { articles, bytes, articleBytes, kind }: ArchiveInfo,
): string {
  const beside = articles > 0 ? Math.round((bytes - articleBytes) / articles) : 0;
  return (
    `${archiveLabel(name)}: ${count(articles)} articles in ${kind}, ${megabytes(bytes)}: ` +
    `${megabytes(articleBytes)} of compressed text, ${count(beside)} bytes an article beside it.\n`
  );
}

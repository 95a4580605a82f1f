import { zipSync } from 'fflate';

/** A zip holds local time without a zone; the first day that it can name, wherever it is made. */
const firstDay = () => new Date(1980, 0, 1);

/** A zip whose bytes depend on nothing but names and contents; `files` by path with "/". */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {
    level: 9,
    mtime: firstDay(),
    os: 3,
    attrs: 0o644 << 16,
  });
}

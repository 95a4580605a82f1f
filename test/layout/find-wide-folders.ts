import { dirname } from 'node:path';
import { groupBy } from './group-by.ts';

/** A folder that holds more files than this is several folders. */
const MAX_FILES = 25;

/** Folders that hold too many of the files, with their number. */
export function findWideFolders(paths: readonly string[]): string[] {
  const folders = groupBy(paths, dirname);
  return [...folders]
    .filter(([, files]) => files.length > MAX_FILES)
    .map(([folder, files]) => `${folder} holds ${files.length} files.`);
}

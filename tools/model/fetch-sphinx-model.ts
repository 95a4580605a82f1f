import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEBIAN } from './sources.ts';

const CACHE = new URL('../../.cache/', import.meta.url).pathname;

/** The language model out of Debian's package, downloaded once into .cache/. Throws if it is another version. */
export function fetchSphinxModel(): Buffer {
  mkdirSync(CACHE, { recursive: true });
  const find = () => readdirSync(CACHE).find((name) => name.startsWith(`${DEBIAN.package}_`));
  if (!find()) {
    try {
      execFileSync('apt-get', ['download', `${DEBIAN.package}=${DEBIAN.version}`], {
        cwd: CACHE,
        stdio: 'pipe',
      });
    } catch {
      throw new Error(
        `Put Debian's package ${DEBIAN.package} ${DEBIAN.version} into ${CACHE}: apt-get could not download it.`,
      );
    }
  }
  const path = join(CACHE, find() as string);
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (hash !== DEBIAN.sha256)
    throw new Error(`${path} is not the pinned package: its SHA-256 is ${hash}.`);
  const folder = join(CACHE, DEBIAN.package);
  if (!existsSync(join(folder, DEBIAN.file))) execFileSync('dpkg-deb', ['-x', path, folder]);
  return readFileSync(join(folder, DEBIAN.file));
}

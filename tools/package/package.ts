// npm run package: builds the extension and packs it, with its sources, as the stores take it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { readFolder } from './read-folder.ts';
import { readTrackedFiles } from './read-tracked-files.ts';
import { zipFiles } from './zip-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npm run package -- FOLDER` puts the zips elsewhere. */
const OUT = process.argv[2] ?? join(ROOT, 'dist', 'packages');

function build(browser: string): void {
  const { status } = spawnSync(`npm run build:${browser}`, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

async function write(name: string, files: Map<string, Uint8Array>): Promise<void> {
  const zip = await zipFiles(files);
  const path = join(OUT, `unspun-${manifest.version}-${name}.zip`);
  writeFileSync(path, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${hash}  ${(zip.length / 1e6).toFixed(2)} MB  ${path}`);
}

mkdirSync(OUT, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  build(browser);
  await write(browser, readFolder(join(ROOT, 'dist', browser)));
}
await write('source', readTrackedFiles(ROOT));

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As package.json asks under "engines". */
const OLDEST_NODE = [20, 19];

function readLock(...path) {
  try {
    return JSON.parse(readFileSync(join(...path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** True if a package of the lock file that every machine needs is absent or of another version. */
function packagesAreMissing(root) {
  const installed = readLock(root, 'node_modules', '.package-lock.json');
  return Object.entries(readLock(root, 'package-lock.json')).some(
    ([path, { version, optional, devOptional, link }]) =>
      path !== '' && !optional && !devOptional && !link && installed[path]?.version !== version,
  );
}

/** Leaves with one sentence if Node is too old or the packages cannot be installed. */
export function installPackages(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    leave(`Unspun needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
  }
  if (!packagesAreMissing(root)) return;
  console.log('Installing packages (npm ci --ignore-scripts) …');
  const command = 'npm ci --ignore-scripts --no-audit --no-fund';
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) leave('The packages could not be installed: see the lines above.');
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}

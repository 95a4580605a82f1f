import { spawnSync } from 'node:child_process';

const canUseApt = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Installs packages by apt-get where that is allowed; else does nothing. */
export function installDebianPackages(names: readonly string[]): void {
  if (!canUseApt()) return;
  const packages = names.join(' ');
  console.log(`Installing ${packages} with apt-get …`);
  const command = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
}

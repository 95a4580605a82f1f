import { join } from 'node:path';
import { ensurePostgres, ensureSqlite } from './ensure-archives.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { type Count, runStep } from './run-step.ts';
import { type Need, STEPS, type Step } from './steps.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npm test -- unit dom` runs those; with no name, all. End-to-end tests run what the build wrote. */
function chooseSteps(names: string[]): Step[] {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = STEPS.map(({ name }) => name).join(', ');
    console.error(
      `There is no step "${unknown}": say one or more of ${known}, or nothing for all.`,
    );
    process.exit(1);
  }
  const wanted = new Set(names.includes('e2e') ? ['build', ...names] : names);
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.has(name));
}

/** Makes sure that a program is there; answers with one sentence if it is not. */
const ENSURE: Readonly<Record<Need, () => string | undefined>> = {
  browsers: ensureBrowsers,
  sqlite: ensureSqlite,
  postgres: ensurePostgres,
};

async function runOne(step: Step): Promise<Count> {
  const lack = step.needs.map((need) => ENSURE[need]()).find((sentence) => sentence !== undefined);
  if (lack === undefined) return runStep(step, ROOT);
  console.error(lack);
  return { passed: 0, failed: 1 };
}

let passed = 0;
let failed = 0;
for (const step of chooseSteps(process.argv.slice(2))) {
  const count = await runOne(step);
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

export interface Step {
  /** What `npm test -- NAME` calls it. */
  name: 'format' | 'types' | 'build' | 'unit' | 'dom' | 'e2e';
  /** Shell commands, run one after another. */
  commands: string[];
  /** Counts its tests by vitest's report; any other step counts only when it fails. */
  counts: boolean;
  /** Needs Chromium and Firefox. */
  browsers: boolean;
}

const check = (name: Step['name'], ...commands: string[]): Step => ({
  name,
  commands,
  counts: false,
  browsers: false,
});

const tests = (name: 'unit' | 'dom' | 'e2e'): Step => ({
  name,
  commands: [`vitest run --project ${name}`],
  counts: true,
  browsers: name === 'e2e',
});

/** Every check, in the order in which they run: what fails soonest comes first. */
export const STEPS: Step[] = [
  check('format', 'biome check --error-on-warnings .'),
  check('types', 'tsc -p tsconfig.json', 'tsc -p src/engine/tsconfig.json'),
  check('build', 'npm run build'),
  tests('unit'),
  tests('dom'),
  tests('e2e'),
];

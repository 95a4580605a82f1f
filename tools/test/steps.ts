/** Chromium and Firefox, the built SQLite package, or PostgreSQL. */
export type Need = 'browsers' | 'sqlite' | 'postgres';

export interface Step {
  /** What `npm test -- NAME` calls it. */
  name: 'format' | 'types' | 'build' | 'unit' | 'dom' | 'e2e';
  /** Shell commands, run one after another. */
  commands: string[];
  /** Counts its tests by vitest's report; any other step counts only when it fails. */
  counts: boolean;
  /** Programs that it needs. */
  needs: readonly Need[];
}

const check = (name: Step['name'], ...commands: string[]): Step => ({
  name,
  commands,
  counts: false,
  needs: [],
});

const tests = (name: 'unit' | 'dom' | 'e2e', ...needs: Need[]): Step => ({
  name,
  commands: [`vitest run --project ${name}`],
  counts: true,
  needs,
});

/** Every check, in the order in which they run: what fails soonest comes first. */
export const STEPS: Step[] = [
  check('format', 'biome check --error-on-warnings .'),
  check('types', 'tsc -p tsconfig.json', 'tsc -p src/engine/tsconfig.json'),
  check('build', 'npm run build'),
  tests('unit', 'sqlite'),
  tests('dom'),
  tests('e2e', 'browsers', 'sqlite', 'postgres'),
];

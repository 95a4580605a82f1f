import type { Import } from './find-imports.ts';

/** Which other rooms' code a room may import. A room that is not listed may not exist. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** Small files of the engine that say how its verdict is shown: alike on every surface. They import no more of it. */
const SHOWN = ['count-places', 'is-credited', 'is-marked', 'named-wording', 'thresholds'].map(
  (name) => `src/engine/${name}.ts`,
);

/**
 * The folders of `src`: entry points → browser → engine, article. Entry points never import each other; only the find
 * page, which shows comparisons, uses the comparison page's parts, and Firefox's background finds articles itself.
 */
export const ROOMS: Rooms = {
  article: [],
  engine: [],
  browser: SHOWN,
  extraction: ['article', 'browser'],
  background: ['article', 'engine', 'browser', 'extraction'],
  content: ['article', 'browser', ...SHOWN],
  popup: ['browser', ...SHOWN],
  comparison: ['article', 'engine', 'browser'],
  find: ['article', 'engine', 'browser', 'comparison'],
  options: ['browser'],
  documents: ['article'],
  'text-checker': ['article', 'browser', 'documents', ...SHOWN],
  lists: ['article', 'browser', 'documents', ...SHOWN],
  reader: ['browser', ...SHOWN],
  cli: ['article', 'engine'],
};

/** Rooms that may use the browser's extension interface. */
export const ROOMS_WITH_BROWSER = Object.keys(ROOMS).filter(
  (room) => !['article', 'engine', 'documents', 'cli'].includes(room),
);

const GROUND = ['text'];
const ABOVE_GROUND = ['model', ...GROUND];
const MIDDLE = ['addresses', 'thesaurus', 'language-model', 'languages', ...ABOVE_GROUND];

/** The rooms of the engine, and the files beside them. Downward only: analyze → questions → words → model → text. */
export const ENGINE_ROOMS: Rooms = {
  text: [],
  addresses: GROUND,
  model: GROUND,
  languages: ABOVE_GROUND,
  'language-model': ABOVE_GROUND,
  thesaurus: ABOVE_GROUND,
  'near-duplicates': MIDDLE,
  attribution: MIDDLE,
  spin: MIDDLE,
  repost: MIDDLE,
  alignment: [...MIDDLE, 'repost'],
  'verdict.ts': [],
  'thresholds.ts': [],
  'announces-republication.ts': [],
  'checkpoint.ts': [],
  'licensed-page-types.ts': [],
  'more-severe.ts': [],
  'count-places.ts': ['verdict.ts'],
  'is-credited.ts': ['verdict.ts'],
  'is-marked.ts': ['thresholds.ts', 'verdict.ts'],
  'named-wording.ts': ['thresholds.ts', 'verdict.ts'],
  'judge.ts': ['spin', 'verdict.ts'],
  'analyze.ts': [...MIDDLE, 'spin', 'attribution', 'repost', 'judge.ts', 'verdict.ts'],
  'globals.d.ts': [],
};

/** Small files beside the rooms that any room of the engine may read: limits, results, and what several rooms ask. */
export const OPEN_TO_ENGINE = [
  'verdict.ts',
  'thresholds.ts',
  'announces-republication.ts',
  'checkpoint.ts',
  'licensed-page-types.ts',
  'more-severe.ts',
  'count-places.ts',
  'is-credited.ts',
  'is-marked.ts',
  'named-wording.ts',
];

/** The top folders. What is shipped knows nothing of what is not; training knows nothing of tools and tests. */
export const TOP_FOLDERS: Rooms = {
  src: ['public', 'package.json', 'docs/accuracy.json'],
  training: ['src'],
  tools: ['src', 'training', 'test/harness', 'manifest.json'],
  'test/harness': ['src'],
  test: ['src', 'training', 'tools', 'test/harness', 'public', 'manifest.json'],
};

/** Finds the key of a table of rooms that a file lies in: the deepest folder that is listed. */
export const roomIn =
  (rooms: Rooms, base = '') =>
  (path: string): string | undefined =>
    Object.keys(rooms)
      .toSorted((a, b) => b.length - a.length)
      .find((room) => path === `${base}${room}` || path.startsWith(`${base}${room}/`));

/** Imports of code from one room to another that the first may not use, each as a sentence. Types are free. */
export function findTrespasses(
  imports: readonly Import[],
  rooms: Rooms,
  { base = '', open = [] }: { base?: string; open?: readonly string[] } = {},
): string[] {
  const roomOf = roomIn(rooms, base);
  return imports.flatMap(({ from, to, isTypeOnly }) => {
    const room = roomOf(from);
    if (isTypeOnly || room === undefined || !to?.startsWith(base)) return [];
    const other = roomOf(to) ?? to.slice(base.length).split('/')[0] ?? '';
    const allowed = [room, ...(rooms[room] ?? []), ...open];
    const isAllowed = allowed.includes(other) || allowed.includes(to);
    return isAllowed ? [] : [`${from} imports ${to}: "${room}" may not use "${other}".`];
  });
}

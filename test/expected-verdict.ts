import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const LEVELS = ['clear', 'notice', 'warning', 'unknown'] as const;

const PAGE_TYPES = [
  'original',
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
  'translation',
  'based-on-report',
  'credited-repost',
  'uncredited-copy',
  'cannot-tell',
] as const;

const SCHEMA = v.strictObject({
  /** Where the page stands; without it, where it says it does. */
  url: v.optional(v.pipe(v.string(), v.url())),
  spun: v.optional(v.picklist(LEVELS)),
  reposted: v.optional(v.picklist(LEVELS)),
  kind: v.optional(v.picklist(PAGE_TYPES)),
  /** Address of the credited original; null if there is to be none. */
  original: v.optional(v.nullable(v.pipe(v.string(), v.url()))),
  /** The name of the credited original. */
  name: v.optional(v.string()),
  /** Signals of which there is to be no evidence. */
  without: v.optional(v.array(v.string())),
});

/** What a page's `expected.json` may say; what it leaves out is not looked at. */
export type ExpectedVerdict = v.InferOutput<typeof SCHEMA>;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}.`);
  }
}

/**
 * Reads what a page's folder expects.
 * @throws one sentence that says which file is missing or which entry is wrong
 */
export function readExpectedVerdict(folder: string): ExpectedVerdict {
  for (const name of ['page.html', 'expected.json']) {
    if (!existsSync(join(folder, name))) throw new Error(`${join(folder, name)} is missing.`);
  }
  const file = join(folder, 'expected.json');
  const { success, output, issues } = v.safeParse(
    SCHEMA,
    parseJson(readFileSync(file, 'utf8'), file),
  );
  if (success && Object.keys(output).some((key) => key !== 'url')) return output;
  const [issue] = issues ?? [];
  const what = issue
    ? `“${v.getDotPath(issue) ?? ''}” is wrong: ${issue.message}`
    : `it says nothing: give one of ${Object.keys(SCHEMA.entries).join(', ')}`;
  throw new Error(`${file}: ${what}.`);
}

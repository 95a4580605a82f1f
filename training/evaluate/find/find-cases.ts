import { readHuman } from '../../corpus/read-human.ts';
import { readRewrites } from '../../corpus/read-rewrites.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';

/** A copy whose original is known. */
export interface FindCase {
  /** "spun", "polish", "back-translation" or "language model". */
  kind: string;
  text: string;
  original: string;
}

/** Of a quick look: every tenth case. */
const FAST_STEP = 10;

/** Words in a row; two texts that share half of the shorter one's are the same text, or a part of it. */
const RUN_WORDS = 5;
const MIN_SHARED_RUNS = 0.5;

/** Shorter texts are no articles. Words. */
const MIN_WORDS = 100;

const WORD = /[\p{L}\p{N}]+/gu;

/** Spun and rewritten copies with their originals; completed and damaged texts are left out. */
export function readFindCases(fast: boolean): FindCase[] {
  const spun = readSpunParallel().map(({ text, original = '' }) => ({
    kind: 'spun',
    text,
    original,
  }));
  const rewritten = readRewrites()
    .filter(({ kind }) => kind !== 'noise' && kind !== 'completion')
    .map(({ kind, text, original }) => ({ kind: kind as string, text, original }));
  return [...spun, ...rewritten].filter((_, i) => !fast || i % FAST_STEP === 0);
}

/** All originals and all human texts of the corpus, each once. */
export function readSearchedTexts(): string[] {
  const originals = [
    ...readSpunParallel().map(({ original = '' }) => original),
    ...readRewrites().map(({ original }) => original),
  ];
  const human = readHuman().map(({ text }) => text);
  return [...new Set([...originals, ...human])].filter(
    (text) => (text.match(WORD)?.length ?? 0) >= MIN_WORDS,
  );
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const starts = Array.from({ length: Math.max(0, words.length - RUN_WORDS + 1) }, (_, i) => i);
  return new Set(starts.map((i) => words.slice(i, i + RUN_WORDS).join(' ')));
}

/** True if a found text is the original, or holds it: some originals are the beginnings of articles in the corpus. */
export function isOriginal(found: string | undefined, original: string): boolean {
  if (found === undefined) return false;
  if (found === original) return true;
  const [there, own] = [runsOf(found), runsOf(original)];
  const shared = [...own].filter((run) => there.has(run)).length;
  return shared >= MIN_SHARED_RUNS * Math.min(own.size, there.size);
}

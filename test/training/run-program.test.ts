import { afterEach, expect, it, vi } from 'vitest';
import { corpusFile, corpusFolder } from '../../training/corpus/corpus-folder.ts';
import { runProgram } from '../../training/run-program.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What a program prints to standard error. */
async function errorsOf(program: () => void): Promise<string[]> {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runProgram(program);
  return print.mock.calls.map(([line]) => String(line));
}

it.each([
  ['', () => corpusFolder(), /^There is no corpus: set UNSPUN_CORPUS .*\.$/],
  ['/no/such/folder', () => corpusFolder(), /^UNSPUN_CORPUS names \/no\/such\/folder, which .*\.$/],
  [import.meta.dirname, () => corpusFile('pages.jsonl'), /^The corpus lacks pages\.jsonl: .*\.$/],
])('ends with one sentence where the corpus is "%s"', async (corpus, program, sentence) => {
  vi.stubEnv('UNSPUN_CORPUS', corpus);
  expect(await errorsOf(program)).toEqual([expect.stringMatching(sentence)]);
  expect(process.exitCode).toBe(1);
});

it('hides no other error', async () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  await expect(runProgram(broken)).rejects.toThrow('broken');
});

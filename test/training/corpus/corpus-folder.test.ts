import { afterEach, expect, it, vi } from 'vitest';
import { corpusFile, corpusFolder } from '../../../training/corpus/corpus-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['', () => corpusFolder(), /^There is no corpus: set UNSPUN_CORPUS .*--sample"\.$/],
  ['/no/such/folder', () => corpusFolder(), /^UNSPUN_CORPUS names \/no\/such\/folder, which .*\.$/],
  [import.meta.dirname, () => corpusFile('pages.jsonl'), /^The corpus lacks pages\.jsonl: .*\.$/],
])('says in one sentence what is missing where the corpus is "%s"', (corpus, read, sentence) => {
  vi.stubEnv('UNSPUN_CORPUS', corpus);
  expect(read).toThrow(sentence);
});

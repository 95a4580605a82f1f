import { expect, it } from 'vitest';
import { loadTinyModel } from './tiny-model.ts';

/** Rows of a flat list, from where each begins. */
const rows = (starts: Uint32Array, list: ArrayLike<number>) =>
  Array.from(starts.subarray(1), (end, i) => Array.from(list).slice(starts[i], end));

it('the thesaurus is read both ways', async () => {
  const { vocabulary, thesaurus } = await loadTinyModel();
  const word = (text: string) => vocabulary.idOf(text) as number;
  // Phrases are numbered after the words.
  const [satThere, theMoggy] = [7, 8];
  expect(thesaurus.firstPhraseWithoutSources).toBe(theMoggy);
  expect(rows(thesaurus.phraseStart, thesaurus.phraseWords)).toEqual([
    [word('sat'), word('there')],
    [word('the'), word('moggy')],
  ]);
  expect(rows(thesaurus.synsetStart, thesaurus.synsetMembers)).toEqual([
    [word('cat'), word('moggy')],
    [word('sat'), word('perched'), satThere],
  ]);
  const byEntry = rows(thesaurus.entrySynsetStart, thesaurus.entrySynsets);
  expect(byEntry[word('moggy')]).toEqual([0]);
  expect(byEntry[satThere]).toEqual([1]);
  expect(byEntry[theMoggy]).toEqual([]);
  const roots = rows(thesaurus.mobyRootStart, thesaurus.mobyRoots);
  expect(roots[word('perched')]).toEqual([word('cat'), word('sat')]);
  expect(roots[word('cat')]).toEqual([]);
  expect(thesaurus.alternatives.moby[word('cat')]).toBe(1);
});

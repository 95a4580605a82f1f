import { expect, it } from 'vitest';
import { allCandidates } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import { createChannel } from '../../../../src/engine/spin/channel/noisy-channel.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';

const model = await loadTinyModel();
const channel = createChannel(model, new Map());

/** The source words of some words of a page. */
function sourcesOf(page: string, from = 0, to = page.split(' ').length) {
  const ids = Int32Array.from(page.split(' '), (word) => model.vocabulary.idOf(word) ?? -1);
  const set = lookupCandidates(channel, ids, from, to);
  return (
    set &&
    allCandidates(set).map((words) => [...words].map((id) => model.vocabulary.wordOf(id)).join(' '))
  );
}

it('finds source words of a word, and of a phrase', () => {
  expect(sourcesOf('moggy')).toEqual(['cat']);
  expect(sourcesOf('sat there')).toEqual(['sat']);
  expect(sourcesOf('the sat there', 1, 3)).toEqual(['sat']);
});

it('finds none of phrases that no thesaurus lists, and of parts of those that one does', () => {
  expect(sourcesOf('cat sat')).toBeUndefined();
  expect(sourcesOf('sat there sat', 0, 3)).toBeUndefined();
});

it('finds none of a word without an id', () => {
  expect(sourcesOf('harbour')).toBeUndefined();
});

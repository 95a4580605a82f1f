import { beforeAll, describe, expect, it } from 'vitest';
import {
  allCandidates,
  FIELD,
  FIELDS_PER_CANDIDATE,
} from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import { createChannel } from '../../../../src/engine/spin/channel/noisy-channel.ts';
import { SUBSTITUTION_TYPES } from '../../../../src/engine/spin/channel/substitution-types.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { isWordVariant } from '../../../../src/engine/thesaurus/is-word-variant.ts';
import { idsIn, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

/** The candidates of a word or phrase, as words with their types. */
function candidatesOf(page: string, { model, channel } = pipeline): Map<string, string> {
  const ids = idsIn(pipeline, page);
  const set = lookupCandidates(channel, ids, 0, ids.length);
  return new Map(
    (set ? allCandidates(set) : []).map((words, i) => [
      Array.from(words, (id) => model.vocabulary.wordOf(id)).join(' '),
      SUBSTITUTION_TYPES[set?.fields[FIELDS_PER_CANDIDATE * i + FIELD.type] ?? -1] ?? '',
    ]),
  );
}

describe('the noisy channel', () => {
  it.each([
    ['volition', 'will', 'synonym'],
    ['summertime', 'summer', 'synonym'],
    ['terminated', 'ended', 'synonym'],
    ['information technology', 'it', 'synonym'],
  ])('leads from "%s" back to "%s": %s', (page, source, type) => {
    expect(candidatesOf(page).get(source)).toBe(type);
  });

  it('never leads to the word itself or another form of it', () => {
    for (const page of ['terminate', 'bridges', 'organise'])
      for (const source of candidatesOf(page).keys())
        expect(isWordVariant(page, source), `${page}: ${source}`).toBe(false);
  });

  it('takes pairs of the phrase table, and none without it', () => {
    const table = new Map([[idsIn(pipeline, 'boat').join(' '), [idsIn(pipeline, 'bridge')]]]);
    const withPair = { ...pipeline, channel: createChannel(pipeline.model, table) };
    const without = { ...pipeline, channel: createChannel(pipeline.model, new Map()) };
    expect(candidatesOf('boat', withPair).get('bridge')).toBe('hand');
    expect([...candidatesOf('boat', without).values()]).not.toContain('hand');
  });

  it('builds the candidates of a word once', () => {
    const [id = -1] = idsIn(pipeline, 'river');
    expect(pipeline.channel.candidatesOf(id)).toBe(pipeline.channel.candidatesOf(id));
    expect(pipeline.channel.candidatesOf(-1)).toBeUndefined();
  });

  it('knows forms of listed words among those without an id, and no others', () => {
    expect(pipeline.channel.candidatesOfUnknown('zorblatt')).toBeUndefined();
    expect(pipeline.channel.candidatesOfUnknown('zorblatt')).toBeUndefined();
  });
});

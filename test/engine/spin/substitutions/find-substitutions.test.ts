import { beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { findSubstitutions } from '../../../../src/engine/spin/substitutions/find-substitutions.ts';
import type { Substitution } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { docOf, loadPipeline } from '../load-pipeline.ts';
import { HONEST, SPUN } from '../texts.ts';

let pipeline: Pipeline;
let doc: Doc;
let found: Substitution[];
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf(SPUN, pipeline);
  found = findSubstitutions(doc);
});

const quoteOf = ({ first, last }: Substitution) =>
  doc.text.slice(doc.words[first]?.start, doc.words[last]?.end);
const sourceOf = ({ sourceWords }: Substitution) =>
  Array.from(sourceWords, (id) => doc.model.vocabulary.wordOf(id)).join(' ');

describe('findSubstitutions', () => {
  it.each([
    ['volition', 'will'],
    ['information technology', 'it'],
    ['terminate', 'end'],
    ['coin', 'money'],
  ])('finds "%s" for "%s"', (page, source) => {
    const sources = found.filter((one) => quoteOf(one) === page).map(sourceOf);
    expect(sources).toContain(source);
  });

  it('goes in order of the text, without overlaps', () => {
    found.slice(1).forEach(({ first }, i) => {
      expect(first).toBeGreaterThan(found[i]?.last ?? -1);
    });
  });

  it('finds nothing likely in the original', () => {
    const honest = findSubstitutions(docOf(HONEST, pipeline));
    const likely = (list: Substitution[]) => list.filter(({ probability }) => probability > 0.5);
    expect(likely(honest).length).toBeLessThan(likely(found).length / 10);
  });

  it('scores again what stands beside a likely substitution', () => {
    const gains = found.filter(({ features }) => {
      return features[FEATURE_INDEX.gain] !== features[FEATURE_INDEX.gainRestored];
    });
    expect(gains.length).toBeGreaterThan(0);
  });

  it('finds in a part of the text what it finds there in the whole', () => {
    const part = findSubstitutions(doc, { from: 40, to: 110 });
    const inside = ({ first, last }: Substitution) => first >= 50 && last < 100;
    expect(part.filter(inside)).toEqual(found.filter(inside));
    expect(part.filter(inside).length).toBeGreaterThan(5);
    expect(part.every(({ first }) => first >= 40 && first < 110)).toBe(true);
  });

  it('finds nothing in no words', () => {
    expect(findSubstitutions(docOf('— … —', pipeline))).toEqual([]);
  });
});

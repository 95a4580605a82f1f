import { beforeAll, describe, expect, it } from 'vitest';
import type { CandidateSet } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { rescoreRestored } from '../../../../src/engine/spin/substitutions/rescore-restored.ts';
import { restoreIds } from '../../../../src/engine/spin/substitutions/restore-ids.ts';
import type { Substitution } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { substitutionAt } from '../../../../src/engine/spin/substitutions/substitution-at.ts';
import { docOf, idsIn, loadPipeline, spanIn, substitutionOf } from '../load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
let mutual: Substitution;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('It is the nigh mutual crusade of decease.', pipeline);
  const span = spanIn(doc, 'mutual');
  const set = lookupCandidates(doc.channel, span.ids, span.from, span.to) as CandidateSet;
  mutual = substitutionAt(doc, span, set) as Substitution;
});

const gainOf = ({ features }: Substitution, name: 'gain' | 'gainRestored') =>
  features[FEATURE_INDEX[name]] as number;

describe('rescoreRestored', () => {
  it('gains more where the neighbours are restored, and keeps the first gain', () => {
    const list = ['nigh', 'crusade'].map((word) => substitutionOf(doc, word));
    const words = ['most', 'cause'].map((word) => idsIn(pipeline, word));
    const rescored = rescoreRestored(doc, mutual, restoreIds(doc, list, words));
    expect(gainOf(rescored, 'gainRestored')).toBeGreaterThan(gainOf(mutual, 'gain'));
    expect(gainOf(rescored, 'gain')).toBe(gainOf(mutual, 'gain'));
  });

  it('is the same where no neighbour was restored', () => {
    expect(rescoreRestored(doc, mutual, doc.tokens.ids)).toBe(mutual);
    const far = restoreIds(doc, [substitutionOf(doc, 'decease')], [idsIn(pipeline, 'death')]);
    expect(rescoreRestored(doc, mutual, far)).toBe(mutual);
    const own = restoreIds(doc, [substitutionOf(doc, 'mutual')], [idsIn(pipeline, 'common')]);
    expect(rescoreRestored(doc, mutual, own)).toBe(mutual);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { restoreIds } from '../../../../src/engine/spin/substitutions/restore-ids.ts';
import { docOf, idsIn, loadPipeline, spanIn, substitutionOf } from '../load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('It volition rain when information technology is late.', pipeline);
});

describe('restoreIds', () => {
  it('puts a likely source word in its place', () => {
    const will = idsIn(pipeline, 'will');
    const ids = restoreIds(doc, [substitutionOf(doc, 'volition')], [will]);
    expect(ids[spanIn(doc, 'volition').from]).toBe(will[0]);
    expect(ids).not.toEqual(doc.tokens.ids);
  });

  it.each([
    ['an unlikely one', 'volition', 'will', 0.4],
    ['a phrase', 'information technology', 'it', 1],
    ['several source words for one', 'late', 'too late', 1],
  ])('leaves %s as it is', (_, quote, source, probability) => {
    const list = [substitutionOf(doc, quote, { probability })];
    expect(restoreIds(doc, list, [idsIn(pipeline, source)])).toEqual(doc.tokens.ids);
  });

  it('never changes the doc', () => {
    const before = doc.tokens.ids.slice();
    restoreIds(doc, [substitutionOf(doc, 'rain')], [idsIn(pipeline, 'snow')]);
    expect(restoreIds(doc, [substitutionOf(doc, 'rain')], [undefined])).toEqual(before);
    expect(doc.tokens.ids).toEqual(before);
  });
});

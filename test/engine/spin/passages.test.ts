import { beforeAll, describe, expect, it } from 'vitest';
import { findPassages } from '../../../src/engine/spin/passages.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { findSubstitutions } from '../../../src/engine/spin/substitutions/find-substitutions.ts';
import { docOf, loadPipeline } from './load-pipeline.ts';
import { HONEST, SPUN } from './texts.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

function passagesOf(text: string) {
  const doc = docOf(text, pipeline);
  const substitutions = findSubstitutions(doc);
  return { doc, passages: findPassages(doc, { substitutions, ruleEvidence: [] }) };
}

describe('findPassages', () => {
  it('finds a spun passage among honest ones, as one', () => {
    const { doc, passages } = passagesOf([HONEST, HONEST, SPUN, SPUN, HONEST, HONEST].join('\n\n'));
    expect(passages).toHaveLength(1);
    const [{ from, to } = { from: 0, to: 0 }] = passages;
    const quote = doc.text.slice(doc.words[from]?.start, doc.words[to - 1]?.end);
    expect(quote).toContain('information technology volition price them');
    expect(from).toBeGreaterThan(100);
  });

  it('finds none in an honest text, nor in one that is too short for passages', () => {
    expect(passagesOf([HONEST, HONEST, HONEST].join('\n\n')).passages).toEqual([]);
    expect(passagesOf(SPUN).passages).toEqual([]);
  });
});

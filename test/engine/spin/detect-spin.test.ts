import { beforeAll, describe, expect, it } from 'vitest';
import { detectSpin } from '../../../src/engine/spin/detect-spin.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { articleOf, loadPipeline } from './load-pipeline.ts';
import { HONEST, SPUN } from './texts.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const detect = (text: string, language: string | undefined) =>
  detectSpin(articleOf(text), language, pipeline);

describe('detectSpin', () => {
  it.each([
    ['too-short', 'One mill stands here.', 'en'],
    ['too-short', `“${HONEST.replaceAll('. ', '.” “')}”`, 'en'],
    ['language-not-recognised', HONEST, undefined],
    ['language-not-recognised', HONEST.replaceAll(/[aeiou]/g, (v) => v.toUpperCase()), 'en'],
    ['language-not-supported', 'Дом стоит у реки. '.repeat(60), 'ru'],
    ['language-not-supported', 'Das Haus steht am Fluss.', 'de'],
  ] as const)('cannot judge: %s', (reason, text, language) => {
    const detection = detect(text, language);
    expect(detection.reason).toBe(reason);
    expect(detection.classified).toBeUndefined();
    expect(detection.evidence.substitutions).toEqual([]);
  });

  it('classifies English texts, spun ones as a whole', () => {
    const { classified, reason, evidence } = detect(SPUN, 'en');
    expect(reason).toBeUndefined();
    expect(classified?.logOdds).toBeGreaterThan(2);
    expect(classified?.passages).toEqual([]);
    expect(evidence.substitutions.length).toBeGreaterThan(10);
  });

  it('applies the rules for any language to others only', () => {
    const text = `${'Das Haus steht am Fluss. '.repeat(30)} Der wаlte Fluss {a|b c|d} hier.`;
    const { evidence, classified } = detect(text, 'de');
    expect(classified).toBeUndefined();
    expect(evidence.substitutions).toEqual([]);
    expect(new Set(evidence.ruleEvidence.map(({ anyLanguage }) => anyLanguage))).toEqual(
      new Set([true]),
    );
  });
});

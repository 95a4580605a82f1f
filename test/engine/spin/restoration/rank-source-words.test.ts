import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { articleFromText } from '../../../../src/article/article-from-text.ts';
import { loadModel } from '../../../../src/engine/model/load-model.ts';
import { createDoc } from '../../../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../../../src/engine/spin/pipeline.ts';
import { rankSourceWords } from '../../../../src/engine/spin/restoration/rank-source-words.ts';
import type { SourceWord } from '../../../../src/engine/spin/restoration/score-candidates.ts';
import type { Substitution } from '../../../../src/engine/spin/substitutions/substitution.ts';

let pipeline: Pipeline;

beforeAll(async () => {
  const file = readFileSync(new URL('../../../../public/model.bin', import.meta.url));
  pipeline = pipelineOf(await loadModel(file));
});

/** The source words of some words of a text, each of which is taken for a substitution of this probability. */
function sourceWordsOf(text: string, pages: string[], probability = 1): SourceWord[][] {
  const doc = createDoc(articleFromText(text, 'https://paper.example/') as Article, pipeline);
  const { words } = doc;
  const substitutions = pages.map((page): Substitution => {
    const start = text.indexOf(page);
    const first = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === start + page.length);
    const nothing = new Float32Array(0);
    return {
      first,
      last,
      sourceWords: new Int32Array(0),
      features: nothing,
      probability,
    };
  });
  return rankSourceWords(doc, substitutions).map(({ sourceWords }) => sourceWords);
}

const best = (expected: SourceWord[][]) => expected.map(([first]) => first?.text);

describe('rankSourceWords', () => {
  it('puts first what fits the place', () => {
    const text = 'She said that it volition rain at the terminate of the week.';
    expect(best(sourceWordsOf(text, ['volition', 'terminate']))).toEqual(['will', 'end']);
  });

  it('knows what a phrase stands for', () => {
    const text = 'They say that information technology is too late to go home.';
    expect(best(sourceWordsOf(text, ['information technology']))).toEqual(['it']);
  });

  it('names an original that the language model has never seen beside its neighbours', () => {
    const text = 'The gardener watered the sapling beside the greenhouse with a bucket.';
    const [expected = []] = sourceWordsOf(text, ['bucket']);
    expect(expected.map((one) => one.text)).toContain('pail');
  });

  it('reads sure neighbours as restored', () => {
    const text = 'It is the nigh mutual crusade of decease.';
    const pages = ['nigh', 'mutual', 'crusade', 'decease'];
    const chanceOf = (probability: number) =>
      sourceWordsOf(text, pages, probability)[1]?.[0]?.probability ?? 0;
    expect(chanceOf(1)).toBeGreaterThan(chanceOf(0.1));
  });

  it('gives chances that fall and never add up to more than one', () => {
    const text = 'A pocket-size boat volition take people to the other side as often as it tin.';
    for (const expected of sourceWordsOf(text, ['volition', 'side', 'tin', 'boat'])) {
      const chances = expected.map(({ probability: chance }) => chance);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      expect(chances.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('names nothing for a word that no thesaurus lists', () => {
    expect(sourceWordsOf('The zorblatt came home late last night.', ['zorblatt'])).toEqual([[]]);
  });
});

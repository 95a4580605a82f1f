import { describe, expect, it } from 'vitest';
import type { CandidateValues } from '../../../../src/engine/spin/restoration/candidate-feature-names.ts';
import { fitCandidateModels } from '../../../../training/train/source-words/fit-candidate-models.ts';
import type { SourceWordChoice } from '../../../../training/train/source-words/source-word-choices.ts';

const NOTHING: CandidateValues = {
  fit: 0,
  choice: 0,
  elsewhere: 0,
  topic: 0,
  frequent: 0,
  stem: 0,
  moby: 0,
  hand: 0,
  further: 0,
  longer: 0,
  habit: 0,
  sameWords: 0,
};

/** Of two source words that fit alike, one is a form of another word: that one is right in so many cases of a hundred. */
function choices(stemIsRight: number): SourceWordChoice[] {
  return Array.from({ length: 100 }, (_, i) => {
    const candidates = [NOTHING, { ...NOTHING, stem: 1 }];
    return {
      wordCandidates: candidates,
      correctIndex: i % 100 < stemIsRight ? 1 : 0,
      pageLogProb: 0,
      weight: 1,
      words: `word ${i}`,
      text: i,
    };
  });
}

describe('fitCandidateModels', () => {
  it('learns which kind of source word is mostly right', () => {
    expect(fitCandidateModels(choices(80)).ranking.stem).toBeGreaterThan(0.5);
    expect(fitCandidateModels(choices(20)).ranking.stem).toBeLessThan(-0.5);
  });

  it('learns that a text keeps to one kind', () => {
    // What fits says it at two places of three, the rest of the text at the third.
    const ofOneKind = choices(50).map((choice, i) => ({
      ...choice,
      wordCandidates: choice.wordCandidates.map((values, at) => {
        return { ...values, fit: at === choice.correctIndex && i % 3 > 0 ? 5 : 0 };
      }),
      text: i < 50 ? 0 : 1,
    }));
    expect(fitCandidateModels(ofOneKind).ranking.habit).toBeGreaterThan(0.5);
  });

  it('learns to doubt the best one where none is right', () => {
    const mostlyNone = choices(80).map((choice, i) => ({
      ...choice,
      correctIndex: i < 95 ? -1 : 1,
    }));
    expect(fitCandidateModels(mostlyNone).calibration.base).toBeLessThan(
      fitCandidateModels(choices(80)).calibration.base,
    );
  });

  it('always learns the same', () => {
    expect(fitCandidateModels(choices(60))).toEqual(fitCandidateModels(choices(60)));
  });
});

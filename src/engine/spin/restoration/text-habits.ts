import type { CandidateValues } from './candidate-feature-names.ts';

/** A substitution of a text, as its candidates were ranked. */
export interface RankedPlace {
  /** The page's words; the same words have the same candidates. */
  words: string;
  /** Values of CANDIDATE_FEATURES of each candidate, and the share (0–1) of the probability that each has. */
  features: CandidateValues[];
  shares: number[];
  /** Probability (0–1) that the page's words were substituted at all. */
  probability: number;
}

/** What the substitutions of a text besides one say of its candidates. */
export type TextHabits = Pick<CandidateValues, 'habit' | 'sameWords'>;

/** Ways from a source word to the page's words: which of them a spinner goes differs from tool to tool. */
const WAYS = ['synonym', 'stem', 'moby', 'hand'] as const;
type Way = (typeof WAYS)[number];

/**
 * The share that each way has of all substitutions of the training's texts, as they are ranked. A text says something by
 * what it has more of; so many substitutions are taken to be like that beforehand.
 */
const USUAL_SHARES: Record<Way, number> = { synonym: 0.54, stem: 0.05, moby: 0.38, hand: 0.03 };
const USUAL_COUNT = 10;

/** No single place says more than that against a candidate: nats. */
const MIN_LOG_SHARE = -6;

function wayOf({ stem, moby, hand }: CandidateValues): Way {
  if (stem === 1) return 'stem';
  if (moby === 1) return 'moby';
  return hand === 1 ? 'hand' : 'synonym';
}

const noShares = (): Record<Way, number> => ({ synonym: 0, stem: 0, moby: 0, hand: 0 });

/** How much of a place's probability is on each way. */
function waysOf({ features, shares, probability }: RankedPlace): Record<Way, number> {
  const ways = noShares();
  features.forEach((values, i) => {
    ways[wayOf(values)] += probability * (shares[i] as number);
  });
  return ways;
}

/** How much commoner each way is among the other places than usual: a logarithm. */
function habitsBeside(own: Record<Way, number>, all: Record<Way, number>): Record<Way, number> {
  const total = WAYS.reduce((sum, way) => sum + all[way] - own[way], 0);
  const habits = noShares();
  for (const way of WAYS) {
    const share = (all[way] - own[way]) / USUAL_SHARES[way] + USUAL_COUNT;
    habits[way] = Math.log(share / (total + USUAL_COUNT));
  }
  return habits;
}

/** How much all places with the same words say together, of each candidate, and how likely they were all substituted. */
interface SameWords {
  sums: number[];
  weight: number;
}

/** So much is taken from what few or unlikely places say. */
const MIN_WEIGHT = 0.25;

const logShares = ({ shares, probability }: RankedPlace) =>
  shares.map((share) => probability * Math.max(MIN_LOG_SHARE, Math.log(share)));

/** Sums of the logarithms of shares, by the page's words: how well each candidate suits in all their places together. */
function sumByWords(places: RankedPlace[]): Map<string, SameWords> {
  const known = new Map<string, SameWords>();
  for (const place of places) {
    const { sums, weight } = known.get(place.words) ?? {
      sums: place.shares.map(() => 0),
      weight: 0,
    };
    const own = logShares(place);
    known.set(place.words, {
      sums: sums.map((sum, i) => sum + (own[i] ?? 0)),
      weight: weight + place.probability,
    });
  }
  return known;
}

/** How well each candidate of a place suits in the other places with its words: a mean of logarithms, 0 without such. */
function suitsElsewhere(place: RankedPlace, { sums, weight }: SameWords): number[] {
  const others = Math.max(0, weight - place.probability) + MIN_WEIGHT;
  return logShares(place).map((own, i) => ((sums[i] ?? 0) - own) / others);
}

/**
 * What all other substitutions of a text say of the candidates of each: a spinner keeps to its dictionary and to its way
 * with forms (`habit`), and mostly puts the same words for the same (`sameWords`, about the mean of the
 * logarithms of the candidate's shares where the page has the same words).
 * @returns for each place the values of each of its candidates
 */
export function textHabits(places: RankedPlace[]): TextHabits[][] {
  const ways = places.map(waysOf);
  const all = noShares();
  for (const own of ways) for (const way of WAYS) all[way] += own[way];
  const together = sumByWords(places);
  return places.map((place, at) => {
    const habits = habitsBeside(ways[at] as Record<Way, number>, all);
    const elsewhere = suitsElsewhere(place, together.get(place.words) as SameWords);
    return place.features.map((values, i) => ({
      habit: habits[wayOf(values)],
      sameWords: elsewhere[i] as number,
    }));
  });
}

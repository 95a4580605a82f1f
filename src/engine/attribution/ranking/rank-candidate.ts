import type { CreditKind } from '../phrases/credit-kind.ts';
import type { LinePosition } from '../phrases/line-position.ts';
import type { SupportingSignal } from './find-supporting-signals.ts';

/** Everything that decides the confidence in a credit. */
export interface CreditFeatures {
  kind:
    | CreditKind
    | 'canonical-crossed'
    | 'canonical-agreed'
    | 'canonical-renamed'
    | 'feed-footer'
    | 'title-address'
    | 'title-heading'
    | 'title-link';
  position: LinePosition;
  /** Where the address leads: to an article, to a homepage, or there is none. */
  reach: 'deep-link' | 'homepage' | 'name-only';
  supportingSignals: SupportingSignal[];
  /** Reasons for less confidence. */
  doubts: Doubt[];
  /** The line is little more than the phrase and its link. */
  isBare?: boolean;
  /** The link's text is its address: it was pasted, not written. */
  isPasted?: boolean;
}

export type Doubt =
  | 'akin-brand'
  | 'several-credits'
  | 'inside-the-text'
  | 'short-address'
  | 'unverified-phrase';

/** Ranks out of 100 (article link, homepage, name only), measured on real pages with `npm run evaluate`. */
const BASE_RANK: Record<
  CreditFeatures['kind'],
  readonly [deep: number, homepage: number, name: number]
> = {
  clipboard: [90, 55, 20],
  sentence: [90, 55, 20],
  translation: [88, 50, 15],
  original: [80, 35, 5],
  label: [55, 30, 5],
  'based-on': [45, 25, 5],
  'canonical-crossed': [85, 0, 0],
  'canonical-agreed': [50, 0, 0],
  'canonical-renamed': [25, 0, 0],
  'feed-footer': [80, 0, 0],
  'title-address': [50, 0, 0],
  'title-heading': [50, 0, 0],
  'title-link': [28, 0, 0],
};

/** What each supporting signal adds. */
const SIGNAL_BONUS: Record<SupportingSignal, number> = {
  'canonical-agrees': 10,
  'link-text-is-title': 10,
  'title-in-address': 12,
  'some-title-in-address': 6,
  'same-host-links': 5,
  'other-title': 0,
};

/** The highest rank that each doubt allows. */
const DOUBT_CAP: Record<Doubt, number> = {
  'akin-brand': 40,
  'several-credits': 45,
  'inside-the-text': 45,
  'short-address': 40,
  'unverified-phrase': 40,
};

/** A label with a link to another title names a report's source, not an original. */
const OTHER_TITLE_CAP = 45;

/** "Via" names where something was found. Only a repeated title makes it an original. */
const VIA_TITLE_RANK = 55;

/** Writers who thank a finder write a name; "via: https://…" as the last line comes from copying tools. */
const VIA_ADDRESS_RANK = 51;
const VIA_CAP = 45;

/** No statement on a page is certain. */
const MAX_RANK = 97;

/** Confidence in a credit (0–1), and the reasons for it, strongest first. */
export function rankCandidate(features: CreditFeatures): { confidence: number; reasons: string[] } {
  const rank = Math.min(
    rankOf(features),
    ...features.doubts.map((doubt) => DOUBT_CAP[doubt]),
    MAX_RANK,
  );
  const reasons = [
    features.kind,
    features.reach,
    ...features.supportingSignals,
    ...features.doubts,
  ];
  return { confidence: rank / 100, reasons };
}

function rankOf({
  kind,
  reach,
  supportingSignals: signals,
  position,
  isBare,
  isPasted,
}: CreditFeatures): number {
  const [deep, homepage, name] = BASE_RANK[kind];
  const base = reach === 'deep-link' ? deep : reach === 'homepage' ? homepage : name;
  if (reach !== 'deep-link') return base;
  const rank = signals.reduce((sum, key) => sum + SIGNAL_BONUS[key], base);
  if (kind === 'based-on') {
    if (isBare && repeatsTitle(signals)) return VIA_TITLE_RANK;
    const isLastLine = position === 'end' || position === 'after';
    const isCopyToolLine = isBare && isPasted && isLastLine && !signals.includes('other-title');
    return isCopyToolLine ? VIA_ADDRESS_RANK : Math.min(rank, VIA_CAP);
  }
  if (kind === 'label' && signals.includes('other-title')) return Math.min(rank, OTHER_TITLE_CAP);
  if (kind === 'label' && position === 'middle') return Math.min(rank - 25, OTHER_TITLE_CAP);
  return rank;
}

const repeatsTitle = (signals: readonly SupportingSignal[]) =>
  signals.includes('title-in-address') || signals.includes('link-text-is-title');

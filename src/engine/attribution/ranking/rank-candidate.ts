import type { Provenance } from '../../languages/language.ts';
import type { CreditKind } from '../phrases/find-credit-lines.ts';
import type { LinePosition } from '../phrases/line-position.ts';
import type { SupportingSignal } from './find-supporting-signals.ts';

/** Everything that decides how far a credit is believed. */
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
  seen: Provenance;
  position: LinePosition;
  /** The address: of the article, of a homepage, or none. */
  reach: 'deep-link' | 'homepage' | 'name-only';
  agreements: SupportingSignal[];
  /** Reasons to believe it less. */
  doubts: Doubt[];
  /** The line is little more than the phrase and its link. */
  bare?: boolean;
  /** The link shows its address: it was pasted, not written. */
  pasted?: boolean;
}

export type Doubt =
  | 'akin-brand'
  | 'several-credits'
  | 'inside-the-text'
  | 'short-address'
  | 'unverified-phrase';

/** Ranks out of 100, as measured on real pages (deep link, homepage, only a name). */
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

/** What each agreement adds. */
const SIGNAL_BONUS: Record<SupportingSignal, number> = {
  'canonical-agrees': 10,
  'link-text-is-title': 10,
  'title-in-address': 12,
  'some-title-in-address': 6,
  'same-host-links': 5,
  'other-title': 0,
};

/** The most a doubt leaves. */
const DOUBT_CAP: Record<Doubt, number> = {
  'akin-brand': 40,
  'several-credits': 45,
  'inside-the-text': 45,
  'short-address': 40,
  'unverified-phrase': 40,
};

/** A label to an address of other words is a report's source, not its original. */
const OTHER_TITLE_CAP = 45;

/** "Via" names where something was found; only a repeated title makes it an original. */
const VIA_TITLE_RANK = 55;

/** Writers who thank a finder write a name; "via: https://…" as the last line is what copying tools leave. */
const VIA_ADDRESS_RANK = 51;
const VIA_CAP = 45;

/** Nothing said on a page is certain. */
const MAX_RANK = 97;

/** Confidence (0–1) in a credit, and the reasons that made it, strongest first. */
export function rankCandidate(grounds: CreditFeatures): { confidence: number; reasons: string[] } {
  const rank = Math.min(
    rankOf(grounds),
    ...grounds.doubts.map((doubt) => DOUBT_CAP[doubt]),
    MAX_RANK,
  );
  const reasons = [grounds.kind, grounds.reach, ...grounds.agreements, ...grounds.doubts];
  return { confidence: rank / 100, reasons };
}

function rankOf({ kind, reach, agreements, position, bare, pasted }: CreditFeatures): number {
  const [deep, homepage, name] = BASE_RANK[kind];
  const base = reach === 'deep-link' ? deep : reach === 'homepage' ? homepage : name;
  if (reach !== 'deep-link') return base;
  const rank = agreements.reduce((sum, key) => sum + SIGNAL_BONUS[key], base);
  if (kind === 'based-on') {
    if (bare && repeatsTitle(agreements)) return VIA_TITLE_RANK;
    const lastLine = position === 'end' || position === 'after';
    const isSource = bare && pasted && lastLine && !agreements.includes('other-title');
    return isSource ? VIA_ADDRESS_RANK : Math.min(rank, VIA_CAP);
  }
  if (kind === 'label' && agreements.includes('other-title'))
    return Math.min(rank, OTHER_TITLE_CAP);
  if (kind === 'label' && position === 'middle') return Math.min(rank - 25, OTHER_TITLE_CAP);
  return rank;
}

const repeatsTitle = (agreements: readonly SupportingSignal[]) =>
  agreements.includes('title-in-address') || agreements.includes('link-text-is-title');

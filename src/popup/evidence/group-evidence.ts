import type { TranslationKey } from '../../browser/i18n/translate.ts';
import { confidenceOf } from '../../browser/verdict-view/confidence-of.ts';
import type { Evidence } from '../../engine/verdict.ts';

/** The same words with the same expectation, however often they stand on the page. */
export interface EvidenceItem {
  /** The surest of the evidence behind it. */
  evidence: Evidence;
  count: number;
}

/** All findings of one signal. */
export interface SignalGroup {
  signal: string;
  findings: EvidenceItem[];
}

/** How something is known. */
export type Provenance = 'seen' | 'said' | 'inferred';

export interface ProvenanceGroup {
  title: TranslationKey;
  signalGroups: SignalGroup[];
}

const PROVENANCE_TITLES: Record<Provenance, TranslationKey> = {
  seen: 'evidenceSeen',
  said: 'evidenceSaid',
  inferred: 'evidenceInferred',
};

/** Signals that the page states itself, and those that follow from several things taken together; others are seen. */
const PROVENANCE_BY_SIGNAL: Record<string, Provenance> = {
  credit: 'said',
  'agency-dateline': 'said',
  'clipboard-credit': 'said',
  'feed-footer': 'said',
  'foreign-rights': 'said',
  'hot-linked-pictures': 'inferred',
  'leftover-links': 'inferred',
  'mirror-host': 'inferred',
  'transplanted-body': 'inferred',
};

const itemConfidence = ({ evidence }: EvidenceItem) => confidenceOf(evidence);

function groupByWords(evidence: Evidence[]): EvidenceItem[] {
  const byWords = new Map<string, EvidenceItem>();
  for (const one of evidence) {
    const key = JSON.stringify([one.quote.toLowerCase(), one.expected?.[0]]);
    const known = byWords.get(key);
    if (!known) byWords.set(key, { evidence: one, count: 1 });
    else {
      known.count += 1;
      if (confidenceOf(one) > itemConfidence(known)) known.evidence = one;
    }
  }
  return [...byWords.values()].sort((a, b) => itemConfidence(b) - itemConfidence(a));
}

function groupBySignal(evidence: Evidence[]): SignalGroup[] {
  const signals = [...new Set(evidence.map(({ signal }) => signal))];
  return signals
    .map((signal) => ({
      signal,
      findings: groupByWords(evidence.filter((one) => one.signal === signal)),
    }))
    .sort((a, b) => b.findings.length - a.findings.length);
}

/** Evidence by how it is known, then by kind; the kinds with most findings and the surest findings first. */
export function groupEvidence(evidence: Evidence[]): ProvenanceGroup[] {
  const sources = Object.keys(PROVENANCE_TITLES) as Provenance[];
  const isOf = (source: Provenance) => (one: Evidence) =>
    (PROVENANCE_BY_SIGNAL[one.signal] ?? 'seen') === source;
  return sources
    .map((source) => ({
      title: PROVENANCE_TITLES[source],
      signalGroups: groupBySignal(evidence.filter(isOf(source))),
    }))
    .filter(({ signalGroups }) => signalGroups.length > 0);
}

import type { TranslationKey } from '../../browser/i18n/translate.ts';
import { confidenceOf, namedWording } from '../../engine/named-wording.ts';
import type { Evidence } from '../../engine/verdict.ts';

/** The same words with the same named wording, however often they occur on the page. */
export interface EvidenceItem {
  /** The most certain of its evidence. */
  evidence: Evidence;
  count: number;
}

/** All findings of one signal. */
export interface SignalGroup {
  signal: string;
  findings: EvidenceItem[];
}

/** How evidence is known. */
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

/** Signals that the page states, and those inferred from several facts; all others are seen. */
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
  for (const finding of evidence) {
    const key = JSON.stringify([finding.quote.toLowerCase(), namedWording(finding)]);
    const item = byWords.get(key);
    if (!item) byWords.set(key, { evidence: finding, count: 1 });
    else {
      item.count += 1;
      if (confidenceOf(finding) > itemConfidence(item)) item.evidence = finding;
    }
  }
  return [...byWords.values()].sort((a, b) => itemConfidence(b) - itemConfidence(a));
}

function groupBySignal(evidence: Evidence[]): SignalGroup[] {
  const signals = [...new Set(evidence.map(({ signal }) => signal))];
  return signals
    .map((signal) => ({
      signal,
      findings: groupByWords(evidence.filter((finding) => finding.signal === signal)),
    }))
    .sort((a, b) => b.findings.length - a.findings.length);
}

/**
 * Groups evidence by how it is known, then by signal: signals with most findings and the most certain findings first.
 */
export function groupEvidence(evidence: Evidence[]): ProvenanceGroup[] {
  const provenances = Object.keys(PROVENANCE_TITLES) as Provenance[];
  const isOf =
    (provenance: Provenance) =>
    ({ signal }: Evidence) =>
      (PROVENANCE_BY_SIGNAL[signal] ?? 'seen') === provenance;
  return provenances
    .map((provenance) => ({
      title: PROVENANCE_TITLES[provenance],
      signalGroups: groupBySignal(evidence.filter(isOf(provenance))),
    }))
    .filter(({ signalGroups }) => signalGroups.length > 0);
}

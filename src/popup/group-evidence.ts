import { howSure } from '../browser/how-sure.ts';
import type { Phrase } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';

/** The same words with the same expectation, however often they stand on the page. */
export interface Finding {
  /** The surest of the evidence behind it. */
  evidence: Evidence;
  count: number;
}

/** All findings of one signal. */
export interface Kind {
  signal: string;
  findings: Finding[];
}

/** How something is known. */
export type Source = 'seen' | 'said' | 'inferred';

export interface Group {
  title: Phrase;
  kinds: Kind[];
}

const TITLES: Record<Source, Phrase> = {
  seen: 'evidenceSeen',
  said: 'evidenceSaid',
  inferred: 'evidenceInferred',
};

/** Signals that the page states itself, and those that follow from several things taken together; others are seen. */
const SOURCES: Record<string, Source> = {
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

const sureOf = ({ evidence }: Finding) => howSure(evidence);

function collectFindings(evidence: Evidence[]): Finding[] {
  const byWords = new Map<string, Finding>();
  for (const one of evidence) {
    const key = JSON.stringify([one.quote.toLowerCase(), one.expected?.[0]]);
    const known = byWords.get(key);
    if (!known) byWords.set(key, { evidence: one, count: 1 });
    else {
      known.count += 1;
      if (howSure(one) > sureOf(known)) known.evidence = one;
    }
  }
  return [...byWords.values()].sort((a, b) => sureOf(b) - sureOf(a));
}

function collectKinds(evidence: Evidence[]): Kind[] {
  const signals = [...new Set(evidence.map(({ signal }) => signal))];
  return signals
    .map((signal) => ({
      signal,
      findings: collectFindings(evidence.filter((one) => one.signal === signal)),
    }))
    .sort((a, b) => b.findings.length - a.findings.length);
}

/** Evidence by how it is known, then by kind; the kinds with most findings and the surest findings first. */
export function groupEvidence(evidence: Evidence[]): Group[] {
  const sources = Object.keys(TITLES) as Source[];
  const isOf = (source: Source) => (one: Evidence) => (SOURCES[one.signal] ?? 'seen') === source;
  return sources
    .map((source) => ({
      title: TITLES[source],
      kinds: collectKinds(evidence.filter(isOf(source))),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

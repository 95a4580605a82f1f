import type { Phrase } from '../browser/say.ts';
import type { Evidence } from '../engine/verdict.ts';

/** The same words with the same expectation, however often they stand on the page. */
export interface Finding {
  signal: string;
  quote: string;
  expected?: string;
  count: number;
  certainty: number;
}

/** How a finding is known. */
export type Source = 'seen' | 'said' | 'inferred';

const TITLES: Record<Source, Phrase> = {
  seen: 'evidenceSeen',
  said: 'evidenceSaid',
  inferred: 'evidenceInferred',
};

/** Signals that the page itself states, and those that follow from several things; all others are seen. */
const SOURCES: Record<string, Source> = {
  credit: 'said',
  canonical: 'said',
};

/** How a signal's finding is known. */
export function sourceOf(signal: string): Source {
  return SOURCES[signal] ?? 'seen';
}

function collect(evidence: Evidence[]): Finding[] {
  const byWords = new Map<string, Finding>();
  for (const { signal, quote, expected, certainty = 0 } of evidence) {
    const key = JSON.stringify([signal, quote.toLowerCase(), expected?.[0]]);
    const known = byWords.get(key);
    if (known) {
      known.count += 1;
      known.certainty = Math.max(known.certainty, certainty);
    } else {
      const first = expected?.[0];
      byWords.set(key, { signal, quote, count: 1, certainty, ...(first && { expected: first }) });
    }
  }
  return [...byWords.values()].sort((a, b) => b.certainty - a.certainty);
}

/** Evidence as groups that have something to show, the surest findings first. */
export function groupEvidence(evidence: Evidence[]): { title: Phrase; findings: Finding[] }[] {
  const sources = Object.keys(TITLES) as Source[];
  return sources
    .map((source) => ({
      title: TITLES[source],
      findings: collect(evidence.filter(({ signal }) => sourceOf(signal) === source)),
    }))
    .filter(({ findings }) => findings.length > 0);
}

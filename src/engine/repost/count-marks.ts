import type { Evidence } from '../verdict.ts';
import type { Witness } from './mark.ts';
import { MARKS } from './marks.ts';

const MARK_BY_SIGNAL = new Map(MARKS.map((mark) => [mark.signal, mark]));

/**
 * How many strong marks speak independently: marks of one witness count once, and so do marks in one line, which may
 * be one sentence read twice.
 */
export function strongWitnesses(evidence: Evidence[]): number {
  const witnesses = new Set<Witness>();
  const lines = new Set<number>();
  for (const { signal, line } of evidence) {
    const mark = MARK_BY_SIGNAL.get(signal);
    if (mark?.strength !== 'strong' || witnesses.has(mark.witness)) continue;
    if (line !== undefined && lines.has(line)) continue;
    witnesses.add(mark.witness);
    if (line !== undefined) lines.add(line);
  }
  return witnesses.size;
}

/** How many different weak marks the evidence holds. */
export function weakMarks(evidence: Evidence[]): number {
  const signals = evidence.map(({ signal }) => signal);
  return new Set(signals.filter((signal) => MARK_BY_SIGNAL.get(signal)?.strength === 'weak')).size;
}

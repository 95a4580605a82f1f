import type { Evidence } from '../verdict.ts';
import type { IndependenceGroup } from './repost-rule.ts';
import { REPOST_RULES } from './repost-rules.ts';

const RULE_BY_SIGNAL = new Map(REPOST_RULES.map((mark) => [mark.signal, mark]));

/**
 * How many strong marks speak independently: marks of one witness count once, and so do marks in one line, which may
 * be one sentence read twice.
 */
export function countIndependent(evidence: Evidence[]): number {
  const witnesses = new Set<IndependenceGroup>();
  const lines = new Set<number>();
  for (const { signal, line } of evidence) {
    const mark = RULE_BY_SIGNAL.get(signal);
    if (mark?.strength !== 'strong' || witnesses.has(mark.independenceGroup)) continue;
    if (line !== undefined && lines.has(line)) continue;
    witnesses.add(mark.independenceGroup);
    if (line !== undefined) lines.add(line);
  }
  return witnesses.size;
}

/** How many different weak marks the evidence holds. */
export function countWeak(evidence: Evidence[]): number {
  const signals = evidence.map(({ signal }) => signal);
  return new Set(signals.filter((signal) => RULE_BY_SIGNAL.get(signal)?.strength === 'weak')).size;
}

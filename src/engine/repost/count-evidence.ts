import type { Evidence } from '../verdict.ts';
import type { IndependenceGroup } from './repost-rule.ts';
import { REPOST_RULES } from './repost-rules.ts';

const RULE_BY_SIGNAL = new Map(REPOST_RULES.map((rule) => [rule.signal, rule]));

/**
 * Counts independent strong evidence. Evidence of one independence group counts once, and so does evidence in one line,
 * which may be one sentence matched twice.
 */
export function countIndependent(evidence: Evidence[]): number {
  const groups = new Set<IndependenceGroup>();
  const lines = new Set<number>();
  for (const { signal, line } of evidence) {
    const rule = RULE_BY_SIGNAL.get(signal);
    if (rule?.strength !== 'strong' || groups.has(rule.independenceGroup)) continue;
    if (line !== undefined && lines.has(line)) continue;
    groups.add(rule.independenceGroup);
    if (line !== undefined) lines.add(line);
  }
  return groups.size;
}

/** Counts the weak signals in the evidence. */
export function countWeak(evidence: Evidence[]): number {
  const signals = evidence.map(({ signal }) => signal);
  return new Set(signals.filter((signal) => RULE_BY_SIGNAL.get(signal)?.strength === 'weak')).size;
}

import { thresholdsFor } from './spin/classifier/thresholds.ts';
import type { SpinDetection } from './spin/detect-spin.ts';
import type { Passage } from './spin/passages.ts';
import { ruleWeight } from './spin/rule-weight.ts';
import { MIN_CREDIT_CONFIDENCE, RULE_ONLY_PROBABILITY, RULE_WEIGHT_LIMITS } from './thresholds.ts';
import type { Answer, Level, SourceCandidate, UnknownReason } from './verdict.ts';

const SEVERITY: Record<Level, number> = { unknown: 0, clear: 1, notice: 2, warning: 3 };

const unknownBecause = (reason: UnknownReason): Answer => ({ level: 'unknown', score: 0, reason });

/** Weighs the classifier's log-odds, the passages that look spun, and what rules found. */
function judgeEnglish(
  { doc, evidence }: SpinDetection,
  { logOdds, passages }: { logOdds: number; passages: Passage[] },
): Answer {
  const { thresholds } = doc.model.classifier;
  const { notice, warning } = thresholdsFor(thresholds, doc.words.length);
  const weight = ruleWeight(evidence.ruleEvidence, doc.words);
  const isWarning =
    logOdds >= warning || passages.length > 0 || weight >= RULE_WEIGHT_LIMITS.warning;
  const isNotice = logOdds >= notice || weight >= RULE_WEIGHT_LIMITS.notice;
  const level = isWarning ? 'warning' : isNotice ? 'notice' : 'clear';
  const highest = Math.max(logOdds, ...passages.map((passage) => passage.logOdds));
  const score = 1 / (1 + Math.exp(-highest));
  if (level === 'clear') return { level, score };
  return { level, score, extent: passages.length > 0 ? 'parts' : 'whole' };
}

/** Weighs what rules found in a text of another language: silence proves nothing there. */
function judgeByRules({ doc, evidence }: SpinDetection): Answer {
  const weight = ruleWeight(evidence.ruleEvidence, doc.words);
  if (weight < RULE_WEIGHT_LIMITS.notice) return unknownBecause('language-not-supported');
  const level = weight < RULE_WEIGHT_LIMITS.warning ? 'notice' : 'warning';
  return { level, score: RULE_ONLY_PROBABILITY[level], extent: 'whole' };
}

/**
 * Was the article reworded by machine? The score is a probability (0–1); the extent says whether the whole text or only
 * passages look spun. The level is `unknown`, with the reason, where the text cannot be judged.
 */
export function judgeSpin(detection: SpinDetection): Answer {
  if (detection.reason) return unknownBecause(detection.reason);
  return detection.classified
    ? judgeEnglish(detection, detection.classified)
    : judgeByRules(detection);
}

/**
 * Puts the two answers together: the page's level is the stronger of them.
 * A question that stays open keeps a page from being called clear, and a text that shows some evidence of spinning
 * *and* credits another site is a warning: honest pages do either, hardly ever both.
 * @returns the page's level and, if it is `unknown`, the reason
 */
export function judge(
  spun: Answer,
  reposted: Answer,
  original: SourceCandidate | undefined,
): { level: Level; reason?: UnknownReason } {
  const isCredited = (original?.confidence ?? 0) >= MIN_CREDIT_CONFIDENCE;
  if (spun.level === 'notice' && isCredited) return { level: 'warning' };
  const level = SEVERITY[spun.level] >= SEVERITY[reposted.level] ? spun.level : reposted.level;
  if (SEVERITY[level] >= SEVERITY.notice) return { level };
  const open = [spun, reposted].find((answer) => answer.level === 'unknown');
  return open?.reason ? { level: 'unknown', reason: open.reason } : { level };
}

import { moreSevere } from './more-severe.ts';
import type { RuleEvidence } from './spin/apply-spin-rules.ts';
import { thresholdsFor } from './spin/classifier/thresholds.ts';
import type { SpinDetection } from './spin/detect-spin.ts';
import type { Passage } from './spin/passages.ts';
import { ruleWeight } from './spin/rule-weight.ts';
import {
  FOREIGN_WARNING_WEIGHT,
  MIN_CREDIT_CONFIDENCE,
  MIN_WORDING_PROBABILITY,
  RULE_ONLY_PROBABILITY,
  SUSPICIOUS_RULE_WEIGHT,
} from './thresholds.ts';
import type { Answer, Level, SourceCandidate, UnknownReason } from './verdict.ts';

const unknownBecause = (reason: UnknownReason): Answer => ({ level: 'unknown', score: 0, reason });

/** True if a spinner's own template is left in the text: nobody has to ask its wording. */
const isTemplate = (evidence: readonly RuleEvidence[]) =>
  evidence.some(
    ({ signal, provesFrom = Number.POSITIVE_INFINITY }) =>
      evidence.filter((other) => other.signal === signal).length >= provesFrom,
  );

/** Weighs the classifier's log-odds, the passages that look spun, and what rules found. */
function judgeEnglish(
  { doc, evidence }: SpinDetection,
  { logOdds, passages }: { logOdds: number; passages: Passage[] },
): Answer {
  const { thresholds } = doc.model.classifier;
  const { notice, warning } = thresholdsFor(thresholds, doc.words.length);
  const weight = ruleWeight(evidence.ruleEvidence, doc.words);
  const isWarning = logOdds >= warning || passages.length > 0;
  const isNotice = logOdds >= notice || weight >= SUSPICIOUS_RULE_WEIGHT;
  // Quotations of an honest text are no sign; a text that is all quotation is judged only where it is plain.
  if (doc.isMarkedUp && isNotice && !isWarning) return unknownBecause('too-short');
  const level = isWarning ? 'warning' : isNotice ? 'notice' : 'clear';
  const highest = Math.max(logOdds, ...passages.map((passage) => passage.logOdds));
  const score = 1 / (1 + Math.exp(-highest));
  if (level === 'clear') return { level, score };
  return { level, score, extent: passages.length > 0 ? 'parts' : 'whole' };
}

/** Weighs what rules found in a text of another language: silence proves nothing there. */
function judgeByRules({ doc, evidence }: SpinDetection): Answer {
  const weight = ruleWeight(evidence.ruleEvidence, doc.words);
  if (weight < SUSPICIOUS_RULE_WEIGHT) return unknownBecause('language-not-supported');
  const wording = evidence.ruleEvidence.filter(({ isWording }) => isWording);
  const level = ruleWeight(wording, doc.words) < FOREIGN_WARNING_WEIGHT ? 'notice' : 'warning';
  const score = RULE_ONLY_PROBABILITY[wording.length > 0 ? level : 'signs'];
  return { level, score, extent: 'whole' };
}

/**
 * Was the article reworded by machine? The score is a probability (0–1); the extent says whether the whole text or only
 * passages look spun. The level is `unknown`, with the reason, where the text cannot be judged.
 */
export function judgeSpin(detection: SpinDetection): Answer {
  if (isTemplate(detection.evidence.ruleEvidence))
    return { level: 'warning', score: RULE_ONLY_PROBABILITY.warning, extent: 'whole' };
  if (detection.reason) return unknownBecause(detection.reason);
  return detection.classified
    ? judgeEnglish(detection, detection.classified)
    : judgeByRules(detection);
}

/**
 * Puts the two answers together: the page's level is the stronger of them.
 * A question that stays open keeps a page from being called clear, and a text whose wording shows some evidence of
 * spinning *and* that credits another site is a warning: honest pages do either, hardly ever both.
 * @returns the page's level and, if it is `unknown`, the reason
 */
export function judge(
  spun: Answer,
  reposted: Answer,
  original: SourceCandidate | undefined,
): { level: Level; reason?: UnknownReason } {
  const isCredited = (original?.confidence ?? 0) >= MIN_CREDIT_CONFIDENCE;
  const isReworded = spun.level === 'notice' && spun.score >= MIN_WORDING_PROBABILITY;
  if (isReworded && isCredited) return { level: 'warning' };
  const level = moreSevere(spun.level, reposted.level);
  if (level === 'notice' || level === 'warning') return { level };
  const open = [spun, reposted].find((answer) => answer.level === 'unknown');
  return open?.reason ? { level: 'unknown', reason: open.reason } : { level };
}

import type { Article } from '../../article/article.ts';
import { hasNormalCapitals } from '../text/letter-case.ts';
import { isInLatinScript } from '../text/scripts.ts';
import { unjudgedWriting } from '../text/unjudged-writing.ts';
import { MIN_SCORED_WORDS, MIN_WORDS, SUSPICIOUS_RULE_WEIGHT } from '../thresholds.ts';
import type { UnknownReason } from '../verdict.ts';
import { applySpinRules, type RuleEvidence } from './apply-spin-rules.ts';
import { documentFeatures } from './classifier/document-features.ts';
import { documentLogOdds } from './classifier/document-log-odds.ts';
import { thresholdsFor } from './classifier/thresholds.ts';
import { clearLogOdds } from './clear-log-odds.ts';
import { createDoc, type Doc } from './document.ts';
import { findPassages, type Passage } from './passages.ts';
import type { Pipeline } from './pipeline.ts';
import { ruleWeight } from './rule-weight.ts';
import type { SpinEvidence } from './spin-evidence.ts';
import { findForeignSubstitutions } from './substitutions/find-foreign-substitutions.ts';
import { findSubstitutions } from './substitutions/find-substitutions.ts';

/** What was found in a text, and on what a judgement can rest. */
export interface SpinDetection {
  doc: Doc;
  evidence: SpinEvidence;
  /** The classifier on the text as a whole (log-odds that it was spun) and on passages; English texts only. */
  classified?: { logOdds: number; passages: Passage[] };
  /** Why the text cannot be judged at all. */
  reason?: UnknownReason;
}

const NO_EVIDENCE: SpinEvidence = { substitutions: [], ruleEvidence: [] };

function countScored({ scoringMask }: Doc): number {
  return scoringMask.reduce((sum, counts) => sum + counts, 0);
}

/** Why a text cannot be judged, whatever is found in it; undefined if it can be. */
function reasonNotToJudge(doc: Doc, language: string | undefined): UnknownReason | undefined {
  const { text, words } = doc;
  if (words.length === 0) return 'no-text';
  if (language === undefined || !hasNormalCapitals(text, words.length))
    return 'language-not-recognised';
  if (language !== 'en')
    return words.length < MIN_WORDS || !isInLatinScript(text)
      ? 'language-not-supported'
      : undefined;
  if (words.length < MIN_WORDS || countScored(doc) < MIN_SCORED_WORDS) return 'too-short';
  return unjudgedWriting(text, words);
}

/** In other languages than English, only what no language is written like says anything. */
function findForeignEvidence(doc: Doc, language: string, { rules }: Pipeline): SpinEvidence {
  const found = applySpinRules(
    doc,
    rules.filter(({ anyLanguage }) => anyLanguage),
  );
  return {
    substitutions: [],
    ruleEvidence: [...found, ...findForeignSubstitutions(doc, language)],
  };
}

function classify(doc: Doc, evidence: SpinEvidence): { logOdds: number; passages: Passage[] } {
  const { classifier, preScore } = doc.model;
  const logOdds = documentLogOdds(classifier, documentFeatures(doc, evidence, preScore));
  const { warning } = thresholdsFor(classifier.thresholds, doc.words.length);
  // Where the whole text is suspicious enough, passages add nothing.
  return { logOdds, passages: logOdds >= warning ? [] : findPassages(doc, evidence) };
}

/**
 * Finds evidence that an article was reworded by machine; `judgeSpin` weighs it. Substitutions are sought only where the
 * text may be called spun.
 * @param language the recognised language (ISO 639-1); undefined if it was not recognised
 */
export function detectSpin(
  article: Article,
  language: string | undefined,
  pipeline: Pipeline,
): SpinDetection {
  const doc = createDoc(article, pipeline);
  const reason = reasonNotToJudge(doc, language);
  if (reason || !language) return { doc, evidence: NO_EVIDENCE, ...(reason && { reason }) };
  if (language !== 'en') return { doc, evidence: findForeignEvidence(doc, language, pipeline) };
  return detectInEnglish(doc, applySpinRules(doc, pipeline.rules));
}

/** Most texts are clear by what is quickly known of them; the others are searched for substitutions. */
function detectInEnglish(doc: Doc, ruleEvidence: RuleEvidence[]): SpinDetection {
  const isSuspicious = ruleWeight(ruleEvidence, doc.words) >= SUSPICIOUS_RULE_WEIGHT;
  const logOdds = isSuspicious ? undefined : clearLogOdds(doc, ruleEvidence);
  if (logOdds !== undefined) {
    const evidence = { substitutions: [], ruleEvidence };
    return { doc, evidence, classified: { logOdds, passages: [] } };
  }
  const evidence = { substitutions: findSubstitutions(doc), ruleEvidence };
  return { doc, evidence, classified: classify(doc, evidence) };
}

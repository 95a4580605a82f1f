import {
  MIN_REPLACING_PROBABILITY,
  MIN_SHOWN_PROBABILITY,
  RULE_PROBABILITY,
} from '../thresholds.ts';
import type { Evidence, Level } from '../verdict.ts';
import type { RuleEvidence } from './apply-spin-rules.ts';
import type { Doc } from './document.ts';
import type { Passage } from './passages.ts';
import { propagateProbability } from './propagate-probability.ts';
import { type Restored, restore } from './restoration/restore.ts';
import { selectSubstitutions } from './select-substitutions.ts';
import type { SpinEvidence } from './spin-evidence.ts';
import type { Substitution } from './substitutions/substitution.ts';

function spanOf({ text, words }: Doc, { first, last }: Substitution) {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { quote: text.slice(start, end), start, end };
}

function substitutionEvidence(doc: Doc, { substitution, sourceWords }: Restored): Evidence {
  return {
    question: 'spun',
    signal: sourceWords.length > 0 ? 'swap' : 'odd-word',
    ...spanOf(doc, substitution),
    ...(sourceWords.length > 0 && {
      expected: sourceWords.map((source) => source.text),
      chances: sourceWords.map((source) => source.probability),
    }),
    certainty: substitution.probability,
  };
}

/** What rules found, to be shown. */
function ruleMatchEvidence({ text }: Doc, ruleEvidence: RuleEvidence[]): Evidence[] {
  return ruleEvidence.map(({ start, end, signal, weight, expected }) => ({
    question: 'spun',
    signal,
    quote: text.slice(start, end),
    start,
    end,
    certainty: RULE_PROBABILITY * weight,
    ...(expected && { expected: [expected], chances: [RULE_PROBABILITY] }),
  }));
}

const overlaps = (a: Evidence, b: Evidence) =>
  (a.start ?? 0) < (b.end ?? 0) && (a.end ?? 0) > (b.start ?? 0);

/** Whether a guess is likely enough to be shown. In the place of a rule match none is that is hardly likely. */
function isShown(guess: Evidence, level: Level, matches: Evidence[]): boolean {
  const { certainty = 1 } = guess;
  if (certainty < MIN_SHOWN_PROBABILITY[level]) return false;
  return certainty >= MIN_REPLACING_PROBABILITY || !matches.some((match) => overlaps(match, guess));
}

/**
 * The evidence to show for a level, in order of the text: substitutions with their likeliest source words, and what
 * rules found. The less the text is suspected, the likelier a substitution must be.
 */
export function collectEvidence(
  doc: Doc,
  { substitutions, ruleEvidence }: SpinEvidence,
  level: Level,
  passages: Passage[],
): Evidence[] {
  const matches = ruleMatchEvidence(doc, ruleEvidence);
  const weighed = selectSubstitutions(doc, substitutions, level, passages);
  const guesses = restore(doc, weighed, substitutions).map((one) => substitutionEvidence(doc, one));
  const shown = propagateProbability(matches, guesses).filter((guess) =>
    isShown(guess, level, matches),
  );
  // A substitution says more than the rule match it is part of.
  const others = matches.filter((match) => !shown.some((one) => overlaps(one, match)));
  return [...others, ...shown].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

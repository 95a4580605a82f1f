import { surroundingToken } from '../text/surrounding-token.ts';
import {
  MIN_REPLACING_PROBABILITY,
  MIN_SHOWN_ODD_PROBABILITY,
  MIN_SHOWN_PROBABILITY,
  MIN_WEIGHED_PROBABILITY,
  RULE_PROBABILITY,
} from '../thresholds.ts';
import type { Evidence, Level } from '../verdict.ts';
import type { RuleEvidence } from './apply-spin-rules.ts';
import type { Doc } from './document.ts';
import type { Passage } from './passages.ts';
import { propagateProbability } from './propagate-probability.ts';
import { rankSourceWords } from './restoration/rank-source-words.ts';
import type { SourceWord } from './restoration/score-candidates.ts';
import type { SpinEvidence } from './spin-evidence.ts';
import { FEATURE_INDEX } from './substitutions/feature-index.ts';
import type { Substitution } from './substitutions/substitution.ts';

const isSingleWord = ({ first, last }: Substitution) => first === last;

/** Probability from which on a substitution is looked at. */
function minProbability(substitution: Substitution, level: Level): number {
  const { sourceWords, features } = substitution;
  const isExplained = sourceWords.length > 0 || (features[FEATURE_INDEX.choices] as number) > 0;
  if (isExplained && level === 'warning') return MIN_WEIGHED_PROBABILITY;
  if (sourceWords.length > 0) return MIN_SHOWN_PROBABILITY[level];
  const mayBeOdd = level === 'warning' && isSingleWord(substitution);
  return mayBeOdd ? MIN_SHOWN_ODD_PROBABILITY.unexplained : 1;
}

/** "town.example/boats": letters, a dot and small letters in one piece; no "U.S.", and no full stop without its space. */
const ADDRESS = /\w\w\.[a-z]{2}/;

const isInAddress = ({ text, words }: Doc, { first }: Substitution) =>
  ADDRESS.test(surroundingToken(text, words[first]?.start ?? 0));

/** The substitutions to look at: of a text of which only passages look spun, those in the passages. */
function selectSubstitutions(
  doc: Doc,
  substitutions: Substitution[],
  level: Level,
  passages: Passage[],
): Substitution[] {
  const isInPassage = ({ first, last }: Substitution) =>
    passages.length === 0 || passages.some(({ from, to }) => first >= from && last < to);
  return substitutions.filter(
    (substitution) =>
      substitution.probability >= minProbability(substitution, level) &&
      isInPassage(substitution) &&
      !isInAddress(doc, substitution),
  );
}

function spanOf({ text, words }: Doc, { first, last }: Substitution) {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { quote: text.slice(start, end), start, end };
}

/** Without what is too unlikely to be shown, unless the same words are likely elsewhere. */
function dropHopeless(
  doc: Doc,
  selected: Substitution[],
  { level, matches }: { level: Level; matches: Evidence[] },
): Substitution[] {
  const wordsOf = (one: Substitution) => spanOf(doc, one).quote.toLowerCase();
  const isLikely = ({ probability }: Substitution) => probability >= MIN_SHOWN_PROBABILITY[level];
  const likely = new Set(selected.filter(isLikely).map(wordsOf));
  for (const { quote } of matches) likely.add(quote.toLowerCase());
  return selected.filter((one) => isLikely(one) || likely.has(wordsOf(one)));
}

function substitutionEvidence(
  doc: Doc,
  substitution: Substitution,
  sourceWords: SourceWord[],
): Evidence {
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
  const { certainty = 1, expected } = guess;
  const least = expected ? MIN_SHOWN_PROBABILITY[level] : MIN_SHOWN_ODD_PROBABILITY.explained;
  if (certainty < least) return false;
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
  const selected = dropHopeless(doc, weighed, { level, matches });
  const sourceWords = rankSourceWords(doc, selected);
  const guesses = selected.map((one, i) => substitutionEvidence(doc, one, sourceWords[i] ?? []));
  const all = propagateProbability([...matches, ...guesses]);
  const shown = all.slice(matches.length).filter((guess) => isShown(guess, level, matches));
  // A substitution says more than the rule match it is part of.
  const others = all
    .slice(0, matches.length)
    .filter((match) => !shown.some((one) => overlaps(one, match)));
  return [...others, ...shown].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

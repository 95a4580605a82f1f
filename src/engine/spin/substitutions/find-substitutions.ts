import { isSymbol } from '../../text/is-symbol.ts';
import type { Word } from '../../text/split-words.ts';
import { trackSurroundings } from '../context/context-similarity.ts';
import type { Doc } from '../document.ts';
import { type WordRange, wholeRange } from '../word-range.ts';
import { rescoreRestored } from './rescore-restored.ts';
import { restoreIds } from './restore-ids.ts';
import { setContextFeatures } from './set-context-features.ts';
import type { Substitution } from './substitution.ts';
import { substitutionAt } from './substitution-at.ts';
import { substitutionProbability } from './substitution-probability.ts';

/** Whether the words [first, to) are one phrase: “Typically, the” is none. */
export function isUnbroken(words: Word[], first: number, to: number): boolean {
  for (let i = first + 1; i < to; i++) if (words[i]?.gap === 'punctuation') return false;
  return true;
}

/** The likeliest substitution that begins with a word: of the word or of a phrase. */
function likeliestAt(doc: Doc, first: number): Substitution | undefined {
  const { channel, tokens, words, checkpoint } = doc;
  checkpoint();
  const { ids } = tokens;
  const { start, end, key } = words[first] as Word;
  if (isSymbol(doc.text, start, end)) return undefined;
  const from = tokens.positionOf[first] as number;
  const id = ids[from] as number;
  const ofWord = channel.candidatesOf(id) ?? channel.candidatesOfUnknown(key);
  let best = ofWord && substitutionAt(doc, { ids, from, to: from + 1, first }, ofWord);
  for (const entry of channel.phrases.startingWith(id, ids[from + 1] as number) ?? []) {
    const length = channel.phrases.lengthAt(entry, ids, from);
    if (!isUnbroken(words, first, first + length)) continue;
    const ofPhrase = length > 0 ? channel.candidatesOf(entry) : undefined;
    const span = { ids, from, to: from + length, first };
    const found = ofPhrase && substitutionAt(doc, span, ofPhrase);
    if (found && (!best || found.probability > best.probability)) best = found;
  }
  return best;
}

function likeliestIn(doc: Doc, { from, to }: WordRange): Substitution[] {
  const found: Substitution[] = [];
  for (let first = from; first < to; first++) {
    const likeliest = likeliestAt(doc, first);
    if (likeliest) found.push(likeliest);
  }
  return found;
}

/** Of overlapping substitutions the likelier one stays. */
function removeOverlaps(found: Substitution[]): Substitution[] {
  const kept: Substitution[] = [];
  for (const substitution of found) {
    const before = kept.at(-1);
    if (!before || before.last < substitution.first) kept.push(substitution);
    else if (substitution.probability > before.probability) kept[kept.length - 1] = substitution;
  }
  return kept;
}

/**
 * Finds where words that a spinner may have replaced fit their neighbours better, by the noisy channel:
 * gain = log P(left, source words, right) − log P(left, page's words, right). A second pass reads the neighbours of
 * likely substitutions as restored, since substituted neighbours spoil each other's context.
 * In order of the text, no two overlap.
 * @param range where substitutions begin that are sought; what is found at its ends may depend on the words beyond
 */
export function findSubstitutions(
  doc: Doc,
  range: WordRange = wholeRange(doc.words),
): Substitution[] {
  const found = removeOverlaps(likeliestIn(doc, range));
  const sourceWords = found.map((substitution) => substitution.sourceWords);
  const restored = restoreIds(doc, found, sourceWords);
  const surroundingsOf = trackSurroundings(doc.contextVectors);
  return found.map((substitution) => {
    doc.checkpoint();
    const rescored = rescoreRestored(doc, substitution, restored);
    const { first, last, features } = rescored;
    setContextFeatures(doc, rescored, surroundingsOf(first, last));
    return { ...rescored, probability: substitutionProbability(doc.model.classifier, features) };
  });
}

import { type Channel, LOGS, SHAPE } from './channel.ts';
import { KINDS } from './kinds.ts';
import { logWord } from './log-probability.ts';
import { logSpan } from './log-span.ts';
import type { Place, Text } from './tagged-text.ts';
import { fitOf, type Surroundings } from './topic-fit-at.ts';

/** What tells the originals of one place apart; the trained weights name these. Probabilities are natural logarithms. */
export const ORIGINAL_FEATURES = [
  // log P(original and the two words after it | the two before it).
  'fit',
  // log P(page's words | original), up to a constant.
  'choice',
  // log(1 + times that the text has the original elsewhere).
  'elsewhere',
  // How well it fits what is written around it (topic-fit-at.ts).
  'topic',
  // How far it is among the most frequent words: spinners mostly leave those alone.
  'frequent',
  // Its kind (kinds.ts), a synonym in the same form aside: 0 or 1.
  'stem',
  'moby',
  'hand',
  // Words after its first, and words more than the page has; not where the pair was written by hand.
  'further',
  'longer',
] as const;

/** A value for each of them. */
export type OriginalValues = Record<(typeof ORIGINAL_FEATURES)[number], number>;

/** Words above this log-probability are frequent: about the 300 commonest. */
const FREQUENT = -8;

const STEM = KINDS.indexOf('stem');
const MOBY = KINDS.indexOf('moby');
const HAND = KINDS.indexOf('hand');

/** log P of some words in a place, with the two words that follow. */
export function logFit({ model }: Text, { ids, from, to }: Place, words: Int32Array): number {
  const before = [ids[from - 2] as number, ids[from - 1] as number];
  const after = [ids[to] as number, ids[to + 1] as number];
  const row = [...before, ...words, ...after];
  return logSpan(model, row, 2, row.length);
}

/** The values of ORIGINAL_FEATURES of a channel's original `at` at a place with such surroundings. */
export function originalFeatures(
  of: Text,
  place: Place,
  around: Surroundings,
  channel: Channel,
  at: number,
): OriginalValues {
  const words = channel.originals[at] as Int32Array;
  const kind = channel.shape[SHAPE * at + 3];
  const isHand = kind === HAND;
  const alone = words.reduce((sum, id) => sum + logWord(of.model, id), 0);
  return {
    fit: logFit(of, place, words),
    choice: channel.logs[LOGS * at] as number,
    topic: fitOf(of.model, words, around),
    elsewhere: Math.log(1 + of.timesOf(words)),
    frequent: Math.max(0, alone - FREQUENT),
    stem: kind === STEM ? 1 : 0,
    moby: kind === MOBY ? 1 : 0,
    hand: isHand ? 1 : 0,
    further: isHand ? 0 : words.length - 1,
    longer: isHand ? 0 : Math.max(0, words.length - (place.to - place.from)),
  };
}
